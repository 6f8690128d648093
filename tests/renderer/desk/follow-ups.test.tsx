import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Overlays } from '../../../src/renderer/screens/overlays';
import { useBoardKept } from '../../../src/renderer/state/use-board';
import type { FollowUpRow } from '../../../src/shared/domain/follow-up';
import { boardCall, boardOf, followUpOf } from './board';
import { callOf, newDesk, ok, refused, type Served, show } from './fake-desk';

const HOUR = 3_600_000;
const rowOf = (...[id, dueAt, rest]: Parameters<typeof followUpOf>): FollowUpRow =>
  followUpOf(id, dueAt, { person: 'Rosa Lima', number: '(859) 555-0142', ...rest });

const late = rowOf('late', Date.now() - HOUR, {
  call: 'c1',
  reference: 'N26-000007-A',
  safeToLeaveMessage: false,
  tries: [{ at: Date.now() - 1000, result: 'no-answer', note: null }],
});
const soon = rowOf('soon', Date.now() + HOUR, { owner: 'ben', what: 'program-sign-up', safeToLeaveMessage: true });
const done = rowOf('done', Date.now() - HOUR, { doneAt: Date.now(), result: 'Came herself' });

function Board() {
  useBoardKept();
  return null;
}

async function open(served: Served = {}, rows: readonly FollowUpRow[] = [late, soon]) {
  const list: Served['follow-up.list'] = ({ filter, limit }) =>
    ok({
      rows: (filter === 'done' ? [done] : filter === 'mine' ? rows.filter((one) => one.owner === 'ann') : rows).slice(
        0,
        limit,
      ),
      counts: { mine: 1, all: rows.length, overdue: 1, done: 1 },
      now: Date.now(),
    });
  const desk = newDesk({ served: { 'follow-up.list': list, 'board.now': () => ok(boardOf()), ...served } });
  show(
    desk.store,
    <>
      <Board />
      <Overlays />
    </>,
  );
  await act(async () => desk.store.getState().show('follow-ups'));
  return desk;
}

const lines = () => screen.getAllByRole('option');
const status = () => screen.getByRole('status');
/** What is offered for the marked line. */
const offered = () =>
  screen
    .getAllByRole('button', { name: /^(Record|Done ?D|Put off|Give|Cancel|Copy|Read)/ })
    .map((button) => button.querySelector('span')?.textContent);

it('puts what is overdue first, in words, with who has it, what was tried and whether a message may be left', async () => {
  await open();
  const [first, second] = lines();
  expect(first).toHaveTextContent(/OVERDUE.*Call back: Call late back.*1 try, last .*: no answer/);
  expect(first).toHaveTextContent(/Rosa Lima\(859\) 555-0142DO NOT leave a message.*Ann Lee/);
  expect(second).not.toHaveTextContent('OVERDUE');
  expect(second).toHaveTextContent(/Program sign-up: .*not tried yet.*Safe to leave a message.*Ben Ortiz/);
});

it('why it could not be read goes when it can', async () => {
  let isBack = false;
  const read = ok({ rows: [late], counts: { mine: 1, all: 1, overdue: 1, done: 0 }, now: Date.now() });
  const desk = await open({ 'follow-up.list': () => (isBack ? read : refused('Tenline does not answer.')) });
  expect(status()).toHaveTextContent('Tenline does not answer.');
  isBack = true;
  await act(async () => desk.store.getState().setConnection('up'));
  expect(lines()).toHaveLength(1);
  expect(status()).not.toHaveTextContent('Tenline');
});

it('turns overdue by itself', async () => {
  vi.useFakeTimers({ now: Date.now(), shouldAdvanceTime: true });
  await open({}, [rowOf('next', Date.now() + 3000)]);
  expect(lines()[0]).not.toHaveTextContent('OVERDUE');
  expect(screen.getByRole('button', { name: /^Overdue 1/ })).toBeVisible();
  act(() => vi.advanceTimersByTime(4000));
  expect(lines()[0]).toHaveTextContent('OVERDUE');
  expect(screen.getByRole('button', { name: /^Overdue 2/ })).toBeVisible();
  vi.useRealTimers();
});

it('T shows the number and the warning before anything is dialled, then a digit, a note, Enter', async () => {
  const user = userEvent.setup();
  const { asked } = await open({ 'follow-up.try': () => ok(late) });
  await user.keyboard('t');
  const form = screen.getByRole('form', { name: 'A try: Call late back' });
  expect(form).toHaveTextContent('(859) 555-0142DO NOT leave a message');
  await user.keyboard('1She comes by{Enter}');
  expect(asked('follow-up.try')).toEqual([{ followUp: 'late', result: 'reached', note: 'She comes by', again: null }]);
  expect(await screen.findByRole('listbox')).toHaveFocus();
  expect(status()).toHaveTextContent('Try recorded: reached.');
});

it('after another try in vain the next one is offered four hours later, and may be declined', async () => {
  const user = userEvent.setup();
  const { asked } = await open({ 'follow-up.try': () => ok(late) });
  await user.keyboard('t2{Enter}');
  const [first] = asked('follow-up.try') as { again: number }[];
  expect((first?.again ?? 0) - Date.now()).toBeGreaterThan(4 * HOUR - 60_000);
  expect((first?.again ?? 0) - Date.now()).toBeLessThan(4 * HOUR + 60_000);
  await user.keyboard('t2{Tab}{ArrowRight}');
  expect(screen.getByRole('radio', { name: /^leave it due/ })).toBeChecked();
  await user.keyboard('{Enter}');
  expect(asked('follow-up.try')[1]).toMatchObject({ again: null });
});

it('D finishes the marked line with what came of it', async () => {
  const user = userEvent.setup();
  const { asked } = await open({ 'follow-up.finish': () => ok(soon) });
  await user.keyboard('{ArrowDown}dWill come on Monday{Enter}');
  expect(asked('follow-up.finish')).toEqual([{ followUp: 'soon', result: 'Will come on Monday' }]);
  expect(status()).toHaveTextContent('Recorded as done.');
});

it('X cancels a sign-up with why they will not come, and nothing but a sign-up', async () => {
  const user = userEvent.setup();
  const { asked } = await open({ 'program.cancel-sign-up': () => ok(soon) });
  await user.keyboard('x');
  expect(screen.queryByRole('form')).toBeNull();
  expect(status()).toHaveTextContent('This follow-up is not a sign-up. Record what came of it with D.');
  await user.keyboard('{ArrowDown}xno{Enter}');
  expect(asked('program.cancel-sign-up')).toEqual([]);
  expect(screen.getByRole('alert')).toHaveTextContent('Why they will not come: write a few words.');
  await user.type(screen.getByLabelText('Why they will not come'), ' longer in town{Enter}');
  expect(asked('program.cancel-sign-up')).toEqual([{ followUp: 'soon', reason: 'no longer in town' }]);
  expect(await screen.findByRole('listbox')).toHaveFocus();
  expect(status()).toHaveTextContent('The sign-up is cancelled.');
});

it('L puts it off, by a digit, with a reason; without one it says what is missing', async () => {
  const user = userEvent.setup();
  const { asked } = await open({ 'follow-up.defer': () => ok(late) });
  await user.keyboard('l{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Enter}');
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('When: choose one, 1 to 6.');
  expect(alert).toHaveTextContent('Why it is put off: write a few words.');
  await user.keyboard('{Escape}l2Asked for later{Enter}');
  const [sent] = asked('follow-up.defer') as { followUp: string; dueAt: number; reason: string }[];
  expect(sent).toMatchObject({ followUp: 'late', reason: 'Asked for later' });
  expect((sent?.dueAt ?? 0) - Date.now()).toBeGreaterThan(HOUR - 60_000);
  expect(status()).toHaveTextContent(/^Put off to \w+ \d+ \w+ \d{4} \d\d:\d\d\.$/);
});

it('R and a digit give it to another person', async () => {
  const user = userEvent.setup();
  const { asked } = await open({ 'follow-up.give': () => ok(late) });
  await user.keyboard('r1');
  expect(asked('follow-up.give')).toEqual([{ followUp: 'late', owner: 'ben', why: null }]);
  expect(status()).toHaveTextContent('Given to Ben Ortiz. Z takes it back.');
  expect(screen.getByRole('listbox', { name: 'Follow-ups' })).toHaveFocus();
  // The next step begins without what was said of the last, and what is said of Z is seen after it.
  await user.keyboard('t');
  expect(status()).toBeEmptyDOMElement();
  await user.keyboard('{Escape}cz');
  expect(status()).toHaveTextContent(/^Taken back: /);
});

it('C copies the number', async () => {
  const user = userEvent.setup();
  await open();
  await user.keyboard('c');
  expect(await navigator.clipboard.readText()).toBe('(859) 555-0142');
  expect(status()).toHaveTextContent('Copied (859) 555-0142.');
});

it('digits filter: mine, all, overdue, done; what is done says its result and takes no more tries', async () => {
  const user = userEvent.setup();
  await open();
  await user.keyboard('1');
  expect(lines()).toHaveLength(1);
  await user.keyboard('2');
  expect(lines()).toHaveLength(2);
  await user.keyboard('3');
  expect(lines()).toHaveLength(1);
  await user.keyboard('4');
  expect(lines()[0]).toHaveTextContent(/done .*result: Came herself/);
  await user.keyboard('t');
  expect(status()).toHaveTextContent('This follow-up is done.');
});

it('offers what can be done to the marked line, and nothing else', async () => {
  const user = userEvent.setup();
  const message = boardCall(callOf(9), { channel: 'online', nextAction: 'reply', dueAt: Date.now() + 2 * HOUR });
  await open({ 'board.now': () => ok(boardOf({ calls: [message] })) });
  const promised = ['Record a try', 'Done', 'Put off', 'Give'];
  expect(offered()).toEqual([...promised, 'Copy the number', 'Read the call']);
  await user.keyboard('{ArrowDown}');
  expect(offered()).toEqual([...promised, 'Cancel the sign-up', 'Copy the number']);
  await user.keyboard('{ArrowDown}');
  expect(offered()).toEqual(['Give', 'Read the call']);
  await user.keyboard('4');
  expect(offered()).toEqual(['Copy the number']);
  expect(lines()[0]).not.toHaveTextContent(/leave/);
});

it('what was said of one line is gone on the next', async () => {
  const user = userEvent.setup();
  await open();
  await user.keyboard('x');
  expect(status()).toHaveTextContent('This follow-up is not a sign-up.');
  await user.keyboard('{ArrowDown}');
  expect(status()).toBeEmptyDOMElement();
});

it('an online message that is owed a reply stands among them, and Enter opens its call', async () => {
  const user = userEvent.setup();
  const message = boardCall(callOf(9), { channel: 'online', nextAction: 'reply', dueAt: Date.now() - 2 * HOUR });
  const call = callOf(9);
  const { store } = await open({
    'board.now': () => ok(boardOf({ calls: [message] })),
    'call.read': () => ok({ call, draft: null, followUps: [], staff: {} }),
  });
  expect(lines()[0]).toHaveTextContent(/OVERDUE.*Online message, owed a reply:/);
  await user.keyboard('t');
  expect(status()).toHaveTextContent('An online message is answered on its call: Enter.');
  await user.keyboard('{Enter}');
  expect(store.getState().overlay).toBe('none');
  expect(store.getState().view).toEqual({ kind: 'call', callId: call.id });
});

it('a long queue comes a page at a time, and says so', async () => {
  const user = userEvent.setup();
  const many = Array.from({ length: 250 }, (_, at) => rowOf(`n${at}`, Date.now() + at * 1000 + HOUR));
  await open({}, many);
  expect(lines()).toHaveLength(100);
  expect(screen.getByRole('button', { name: /^All 250/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /^The first 100 are shown: show more/ })).toBeVisible();
  await user.keyboard('mm');
  expect(lines()).toHaveLength(250);
  expect(screen.queryByRole('button', { name: /show more/ })).toBeNull();
  await user.keyboard('{End}');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Call n249 back');
});

it('needs a word on how it went', async () => {
  const user = userEvent.setup();
  const { asked } = await open();
  await user.keyboard('d{Enter}');
  expect(asked('follow-up.finish')).toEqual([]);
  expect(screen.getByRole('alert')).toHaveTextContent('What came of it: nothing is written there.');
});

it('Esc leaves the form but not the window, and the words are there again', async () => {
  const user = userEvent.setup();
  const { store } = await open();
  await user.keyboard('dCame herself{Escape}');
  expect(store.getState().overlay).toBe('follow-ups');
  expect(screen.getByRole('listbox')).toHaveFocus();
  await user.keyboard('r{Escape}');
  expect(store.getState().overlay).toBe('follow-ups');
  await user.keyboard('d');
  expect(screen.getByLabelText('What came of it')).toHaveValue('Came herself');
});

it('Enter reads the call it came from', async () => {
  const user = userEvent.setup();
  const { store } = await open();
  await user.keyboard('{Enter}');
  expect(store.getState().view).toMatchObject({ kind: 'record', callId: 'c1' });
  expect(store.getState().overlay).toBe('none');
});

it('says when nothing is waiting', async () => {
  await open({}, []);
  expect(within(screen.getByRole('dialog')).getByText(/Nothing is waiting/)).toBeVisible();
});
