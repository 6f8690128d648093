import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { KeyListener } from '../../../src/renderer/commands/key-listener';
import { callOf, NOW, newDesk, ok, show } from './fake-desk';

const served = { 'call.open': () => ok({ call: callOf(1), savedAt: NOW }) };

it('the letter N opens a call where none is on the screen', async () => {
  const { store, asked } = newDesk({ served });
  show(store, <KeyListener />);
  await userEvent.setup().keyboard('n');
  expect(asked('call.open')).toHaveLength(1);
});

it('on a call N opens no other: it may be a No where the question has no such answer; F2 does', async () => {
  const { store, asked } = newDesk({ served });
  await store.getState().newCall();
  show(store, <KeyListener />);
  const user = userEvent.setup();
  await user.keyboard('n');
  expect(asked('call.open')).toHaveLength(1);
  await user.keyboard('{F2}');
  expect(asked('call.open')).toHaveLength(2);
});
