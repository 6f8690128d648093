import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Overlays } from '../../../src/renderer/screens/overlays';
import type { FollowUp } from '../../../src/shared/domain/follow-up';
import { dayOf, newDesk, ok, type Served, show } from './fake-desk';

function followUp(id: string, dueAt: number, rest: Partial<FollowUp> = {}): FollowUp {
  return {
    id,
    call: null,
    reference: null,
    what: 'call-back',
    text: `Call ${id} back`,
    owner: 'ann',
    openedAt: 0,
    dueAt,
    safeToLeaveMessage: null,
    tries: [],
    doneAt: null,
    result: null,
    ...rest,
  };
}

const late = followUp('late', Date.now() - 3_600_000, {
  call: 'c1',
  reference: 'N26-000007-A',
  safeToLeaveMessage: false,
  tries: [{ at: Date.now() - 1000, result: 'no-answer', note: null }],
});
const soon = followUp('soon', Date.now() + 3_600_000, { owner: 'ben', what: 'program-sign-up' });

function open(served: Served = {}) {
  const desk = newDesk({ day: dayOf([], [soon, late]), served });
  show(desk.store, <Overlays />);
  act(() => desk.store.getState().show('follow-ups'));
  return desk;
}

const lines = () => screen.getAllByRole('option');

it('puts what is overdue first, in words, with who has it and what was tried', () => {
  open();
  const [first, second] = lines();
  expect(first).toHaveTextContent('OVERDUE');
  expect(first).toHaveTextContent(
    /Call back: Call late back.*1 try, last .*: no answer.*DO NOT leave a message.*Ann Lee/,
  );
  expect(second).not.toHaveTextContent('OVERDUE');
  expect(second).toHaveTextContent(/Program sign-up: .*not tried yet.*Ben Ortiz/);
});

it('T records a try: a digit, a note, Enter', async () => {
  const user = userEvent.setup();
  const { asked } = open({ 'follow-up.try': () => ok(late) });
  await user.keyboard('t4left word{Enter}');
  expect(asked('follow-up.try')).toEqual([{ followUp: 'late', result: 'voicemail', note: 'left word' }]);
  expect(await screen.findByRole('listbox')).toHaveFocus();
});

it('D finishes the marked line with what came of it', async () => {
  const user = userEvent.setup();
  const { asked } = open({ 'follow-up.finish': () => ok(soon) });
  await user.keyboard('{ArrowDown}dWill come on Monday{Enter}');
  expect(asked('follow-up.finish')).toEqual([{ followUp: 'soon', result: 'Will come on Monday' }]);
});

it('needs a word on how it went', async () => {
  const user = userEvent.setup();
  const { asked } = open();
  await user.keyboard('d{Enter}');
  expect(asked('follow-up.finish')).toEqual([]);
  expect(screen.getByRole('alert')).toHaveTextContent('What came of it: nothing is written there.');
});

it('Esc leaves the form but not the window, and the words are there again', async () => {
  const user = userEvent.setup();
  const { store } = open();
  await user.keyboard('dCame herself{Escape}');
  expect(store.getState().overlay).toBe('follow-ups');
  expect(screen.getByRole('listbox')).toHaveFocus();
  await user.keyboard('d');
  expect(screen.getByLabelText('What came of it')).toHaveValue('Came herself');
});

it('Enter reads the call it came from', async () => {
  const user = userEvent.setup();
  const { store } = open();
  await user.keyboard('{Enter}');
  expect(store.getState().view).toEqual({ kind: 'record', callId: 'c1' });
  expect(store.getState().overlay).toBe('none');
});

it('says when nothing is waiting', () => {
  const { store } = newDesk();
  show(store, <Overlays />);
  act(() => store.getState().show('follow-ups'));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText(/Nothing is waiting/)).toBeVisible();
});
