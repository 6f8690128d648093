import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { commandsOffered } from '../../../src/renderer/commands/commands';
import { Overlays } from '../../../src/renderer/screens/overlays';
import type { AddedItem } from '../../../src/shared/domain/shift';
import { ann, callOf, NOW, newDesk, ok, refused, type Served, show } from './fake-desk';

const call = callOf(7);
const added: AddedItem = {
  id: 'i',
  what: 'bolo',
  text: '',
  lookout: { subject: 'Red coat', vehicle: null, plate: null },
  until: NOW,
  call: call.id,
  by: 'ann',
  at: NOW,
};

function open(served: Served = {}) {
  const desk = newDesk({
    served: {
      'call.open': () => ok({ call, savedAt: NOW }),
      'call.read': () => ok({ call, draft: null, followUps: [], staff: {} }),
      'call.find': ({ reference }) => (reference === call.reference ? ok(call) : refused('No such call.')),
      'pass-on.add': () => ok(added),
      ...served,
    },
  });
  show(desk.store, <Overlays />);
  return { user: userEvent.setup(), ...desk };
}

const reference = () => screen.findByRole('textbox', { name: /^From which call/ });

it('is a command everywhere, for those who take calls', () => {
  const { store } = open();
  const has = () => commandsOffered(store, null).some(({ id }) => id === 'bolo');
  expect(has()).toBe(true);
  const { look } = store.getState();
  if (look?.session == null) throw new Error('nobody is signed in');
  const clerk = { ...look.session, staff: { ...ann, role: 'records-clerk' as const } };
  act(() => store.setState({ look: { ...look, session: clerk } }));
  expect(has()).toBe(false);
});

it('needs no call: from the log it begins with none, and leads back there', async () => {
  const { user, store, asked } = open();
  act(() => store.getState().show('bolo'));
  expect(await reference()).toHaveValue('');
  await user.keyboard('Red coat{Enter}');
  expect(asked('pass-on.add')).toMatchObject([{ what: 'bolo', callId: null }]);
  await user.click(await screen.findByRole('button', { name: /^Back ?Enter/ }));
  expect(store.getState()).toMatchObject({ overlay: 'none', view: { kind: 'log' } });
});

it('begins with the reference of the call on screen, and goes on the pass-on with that call', async () => {
  const { user, store, asked } = open();
  await act(() => store.getState().newCall());
  act(() => store.getState().show('bolo'));
  expect(await reference()).toHaveValue(call.reference);
  await user.keyboard('Red coat{Enter}');
  expect(asked('pass-on.add')).toMatchObject([
    { what: 'bolo', lookout: { subject: 'Red coat', vehicle: '', plate: '' }, callId: call.id },
  ]);
  expect(await screen.findByRole('status')).toHaveTextContent('BOLO added. It stands in the pass-on until it is over.');
  await user.keyboard('{Enter}');
  expect(store.getState().overlay).toBe('none');
});

it('begins with the reference of the record that is read', async () => {
  const { store } = open();
  act(() => store.getState().readRecord(call.id));
  act(() => store.getState().show('bolo'));
  expect(await reference()).toHaveValue(call.reference);
});

it('keeps what is typed with its call, when it is left and when it is refused', async () => {
  const { user, store } = open({ 'pass-on.add': () => refused('The disk is full.') });
  await act(() => store.getState().newCall());
  act(() => store.getState().show('bolo'));
  await user.keyboard('Red coat{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.');
  await user.keyboard('{Escape}');
  expect(store.getState().overlay).toBe('none');
  act(() => store.getState().show('bolo'));
  expect(screen.getByRole('textbox', { name: /^Subject/ })).toHaveValue('Red coat');
});
