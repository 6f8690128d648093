import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { KeyListener } from '../../../src/renderer/commands/key-listener';
import type { CallSaved } from '../../../src/shared/contract/call-operations';
import type { Result } from '../../../src/shared/contract/problem';
import { callOf, newDesk, ok, refused, show } from './fake-desk';

/** A desk whose next call opens when it is told so, beside a field in which something else is typed. */
function open() {
  let answer: (result: Result<CallSaved>) => void = () => undefined;
  const asked = () =>
    new Promise<Result<CallSaved>>((resolve) => {
      answer = resolve;
    });
  const desk = newDesk({ served: { 'call.open': () => asked() as unknown as Result<CallSaved> } });
  show(
    desk.store,
    <>
      <KeyListener />
      <input aria-label="Find a call" />
    </>,
  );
  return { ...desk, user: userEvent.setup(), answer: (result: Result<CallSaved>) => act(async () => answer(result)) };
}

it('what is typed after F2 is the beginning of the narrative, and is read by the rules', async () => {
  const { user, store, answer } = open();
  await user.click(screen.getByLabelText('Find a call'));
  await user.keyboard('{F2}he has a knofe{Backspace}{Backspace}{Backspace}ife ');
  expect(screen.getByLabelText('Find a call')).toHaveValue('');
  await answer(ok({ call: callOf(1), savedAt: 0 }));
  const call = store.getState().calls[callOf(1).id]?.getState();
  expect(call?.narrative).toBe('he has a knife ');
  expect(call?.evaluation.raised).toBe(true);
  expect(store.getState()).toMatchObject({ isOpening: false, typedAhead: '', tabs: [callOf(1).id] });
});

it('no letter of it opens another call or acts on the log, and afterwards keys act again', async () => {
  const { user, store, asked, answer } = open();
  await user.keyboard('{F2}n?');
  expect(asked('call.open')).toHaveLength(1);
  expect(store.getState().overlay).toBe('none');
  await answer(refused('Your role may not do this.'));
  await user.keyboard('?');
  expect(store.getState().overlay).toBe('keys');
});

it('is not lost with a call that is refused: it is shown, and begins the next one', async () => {
  const { user, store, answer } = open();
  await user.keyboard('{F2}red truck');
  await answer(refused('The disk is full.'));
  expect(store.getState().problem?.sentence).toBe(
    'The disk is full. What you typed begins the next call: “red truck”.',
  );
  await user.keyboard('{F2} by the gate');
  await answer(ok({ call: callOf(1), savedAt: 0 }));
  expect(store.getState().calls[callOf(1).id]?.getState().narrative).toBe('red truck by the gate');
});
