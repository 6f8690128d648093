import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NowScreen } from '../../../src/renderer/screens/now/now-screen';
import { Overlays } from '../../../src/renderer/screens/overlays';
import { TopBar } from '../../../src/renderer/screens/top-bar/top-bar';
import type { Board } from '../../../src/shared/contract/board-operations';
import { boardCall, boardOf, followUpOf } from './board';
import { ann, ben, callOf, type DeskOptions, NOW, newDesk, ok, person, refused, type Served, show } from './fake-desk';

const MINUTE = 60_000;
const HELD = boardCall(callOf(1), { id: 'held', stage: 'held', nextAction: 'return-to-held', dueAt: NOW + 5000 });
const FLAGGED = boardCall(callOf(2), {
  id: 'flagged',
  openFlags: 1,
  level: 'E3',
  flaggedAt: NOW - 247_000,
  owner: 'ben',
});
const DROPPED = boardCall(callOf(3), {
  id: 'dropped',
  stage: 'disconnected',
  nextAction: 'call-back',
  dueAt: NOW + MINUTE,
  tries: 2,
  lastTry: 'no-answer',
});
const TO_REVIEW = boardCall(callOf(4), {
  id: 'review',
  stage: 'closed',
  closedAt: NOW,
  nextAction: null,
  dueAt: null,
  level: 'E1',
  reviewDueAt: NOW + 10 * MINUTE,
});
const PROMISED = followUpOf('late', NOW - 60 * MINUTE);

const keys = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime });

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(board: Partial<Board>, { served = {}, ...rest }: DeskOptions = {}) {
  const desk = newDesk({ ...rest, served: { 'board.now': () => ok(boardOf(board)), ...served } });
  show(
    desk.store,
    <>
      <TopBar />
      <NowScreen />
      <Overlays />
    </>,
  );
  await screen.findByRole('heading', { name: 'Now' });
  return desk;
}

const ALL = { calls: [HELD, FLAGGED, DROPPED], reviews: [TO_REVIEW], followUps: [PROMISED] };
const rows = () => screen.getAllByRole('row').filter((row) => row.dataset.nowRow !== undefined);
const titles = () => screen.getAllByRole('rowheader').map((title) => title.textContent?.trim());
const status = () => screen.getByRole('status');

it('puts what is most dangerous first, each group with its count, and what is empty in one calm line', async () => {
  await open(ALL);
  expect(titles()).toEqual([
    'Flags nobody has acted on: 1',
    'Lines dropped, a callback is due: 1',
    'E1: a supervisor looks at it: 1',
    'Follow-ups overdue: 1',
    'Open, in good hands: 1',
  ]);
  expect(rows().map((row) => row.dataset.nowRow)).toEqual(['flagged', 'dropped', 'review', 'late', 'held']);
  expect(rows()[0]).toHaveTextContent('4:07');
  expect(rows()[1]).toHaveTextContent('2 tries, no answer');
  expect(
    screen.getByText(
      'None: flags undecided · overdue calls · anything without an owner here · online messages · shifts not ended',
    ),
  ).toBeVisible();
  expect(rows()[0]).toHaveFocus();
});

it('the clock alone turns a call overdue, at the second, and main is not asked', async () => {
  const { asked } = await open({ calls: [HELD] });
  const before = asked('board.now').length;
  act(() => vi.advanceTimersByTime(5000));
  expect(titles()).toEqual(['Open, in good hands: 1']);
  act(() => vi.advanceTimersByTime(1000));
  expect(titles()).toEqual(['Overdue, or without a next action: 1']);
  expect(rows()[0]).toHaveTextContent('OVERDUE by 0:01');
  expect(rows()[0]).toHaveFocus();
  expect(asked('board.now')).toHaveLength(before);
});

it('is read again when the journal grows', async () => {
  const { store, asked } = await open({ calls: [HELD] });
  const before = asked('board.now').length;
  const { day } = store.getState();
  await act(async () => store.setState({ day: day === null ? null : { ...day, head: 9 } }));
  expect(asked('board.now')).toHaveLength(before + 1);
});

it('lines that come to an empty list take its focus, so that the next key is theirs', async () => {
  let board: Partial<Board> = {};
  const { store } = await open({}, { served: { 'board.now': () => ok(boardOf(board)) } });
  board = { calls: [HELD] };
  const { day } = store.getState();
  await act(async () => store.setState({ day: day === null ? null : { ...day, head: 9 } }));
  expect(rows()[0]).toHaveFocus();
});

it('the bar says how many need a person, in words too, red only while a flag waits', async () => {
  await open(ALL);
  expect(screen.getByRole('button', { name: /^Now/ })).toHaveTextContent('Now 4 need a person, 1 flag to act on');
});

it('the bar says nothing of calls in good hands', async () => {
  await open({ calls: [HELD] });
  expect(screen.getByRole('button', { name: /^Now/ })).toHaveTextContent(/^Now Alt\+O$/);
  expect(screen.getByText('Nothing needs a person.')).toBeVisible();
});

it('R and a digit give the call to a person, those signed in first; Z takes it back', async () => {
  const user = keys();
  const gone = { ...person('zoe', 'Abe Gone'), signedIn: false, openCalls: 0 };
  const { asked } = await open(
    { ...ALL, people: [gone, ...boardOf().people] },
    { served: { 'call.change-owner': () => ok({ call: callOf(2), savedAt: NOW }) } },
  );
  await user.keyboard('r');
  const list = screen.getByRole('listbox', { name: `Give ${FLAGGED.reference} to` });
  expect(list).toHaveFocus();
  expect(
    within(list)
      .getAllByRole('option')
      .map((one) => one.textContent),
  ).toEqual(['1Ann Lee2 open, supervisor', '2Abe Gonenot signed in, call taker']);
  await user.keyboard('1');
  expect(asked('call.change-owner')).toEqual([{ callId: 'flagged', owner: 'ann', why: null }]);
  expect(status()).toHaveTextContent('Given to Ann Lee. Z takes it back.');
  expect(rows()[0]).toHaveFocus();
  await user.keyboard('z');
  expect(asked('call.change-owner')[1]).toEqual({ callId: 'flagged', owner: 'ben', why: null });
  expect(status()).toHaveTextContent('Taken back: it is with Ben Ortiz again.');
});

it('a follow-up is given the same way', async () => {
  const user = keys();
  const { asked } = await open({ followUps: [PROMISED] }, { served: { 'follow-up.give': () => ok(PROMISED) } });
  await user.keyboard('r1');
  expect(asked('follow-up.give')).toEqual([{ followUp: 'late', owner: 'ben', why: null }]);
});

it('says why it could not be given', async () => {
  const user = keys();
  await open(ALL, { served: { 'call.change-owner': () => refused('This call is with Ben Ortiz.') } });
  await user.keyboard('r1');
  expect(status()).toHaveTextContent('This call is with Ben Ortiz.');
});

it('D, a digit and a digit set what happens next and when', async () => {
  const user = keys();
  const { asked } = await open(
    { calls: [HELD] },
    { served: { 'call.set-next-action': () => ok({ call: callOf(1), savedAt: NOW }) } },
  );
  await user.keyboard('d32');
  expect(asked('call.set-next-action')).toEqual([{ callId: 'held', what: 'call-back', minutes: 10 }]);
  expect(status()).toHaveTextContent(`${HELD.reference}: call back in 10 minutes.`);
  expect(rows()[0]).toHaveFocus();
});

it('Esc leaves what was begun, and the line has the focus again', async () => {
  const user = keys();
  const { asked } = await open(ALL);
  await user.keyboard('{ArrowDown}r{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(rows()[1]).toHaveFocus();
  expect(asked('call.change-owner')).toEqual([]);
});

it('A takes over what nobody here has', async () => {
  const user = keys();
  const away = boardOf().people.map((one) => (one.id === 'ben' ? { ...one, signedIn: false } : one));
  const call = { ...HELD, owner: 'ben' };
  const { asked } = await open(
    { calls: [call], people: away },
    { served: { 'call.change-owner': () => ok({ call: callOf(1), savedAt: NOW }) } },
  );
  expect(titles()).toEqual(['Nobody here has it: take it over: 1']);
  expect(rows()[0]).toHaveTextContent('Ben Ortiz, not signed in');
  await user.keyboard('a');
  expect(asked('call.change-owner')).toEqual([{ callId: 'held', owner: 'ann', why: null }]);
  expect(status()).toHaveTextContent('Given to you.');
});

it('V records that a supervisor looked at an E1 call, with a note', async () => {
  const user = keys();
  const { asked } = await open(
    { reviews: [TO_REVIEW] },
    { served: { 'call.review': () => ok({ call: callOf(4), savedAt: NOW }) } },
  );
  await user.keyboard('vPattern known{Enter}');
  expect(asked('call.review')).toEqual([{ callId: 'review', note: 'Pattern known' }]);
  expect(status()).toHaveTextContent('Reviewed.');
});

it('when the line leaves the board, the most urgent one has the focus', async () => {
  const user = keys();
  let reviewed = false;
  await open(ALL, {
    served: {
      'board.now': () => ok(boardOf(reviewed ? { ...ALL, reviews: [], reviewCount: 0 } : ALL)),
      'call.review': () => {
        reviewed = true;
        return ok({ call: callOf(4), savedAt: NOW });
      },
    },
  });
  await user.keyboard('{ArrowDown}{ArrowDown}v{Enter}');
  expect(status()).toHaveTextContent('Reviewed.');
  expect(rows()).toHaveLength(4);
  expect(rows()[0]).toHaveFocus();
});

it('when others of its group are left, the next of them has it: reviews are done one after the other', async () => {
  const user = keys();
  const reviews = ['one', 'two', 'three'].map((id) => ({ ...TO_REVIEW, id }));
  let left = reviews;
  const board = () => ok(boardOf({ ...ALL, reviews: left, reviewCount: left.length }));
  await open(ALL, {
    served: {
      'board.now': board,
      'call.review': ({ callId }) => {
        left = left.filter(({ id }) => id !== callId);
        return ok({ call: callOf(4), savedAt: NOW });
      },
    },
  });
  const inHand = () => (document.activeElement as HTMLElement).dataset.nowRow;
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}v{Enter}');
  expect(inHand()).toBe('three');
  await user.keyboard('v{Enter}');
  expect(inHand()).toBe('one');
  await user.keyboard('v{Enter}');
  expect(inHand()).toBe('flagged');
});

it('a call taker is told who reviews, and an auditor has no keys that change anything', async () => {
  const user = keys();
  const as = (staff: typeof ben) => ({
    look: { session: { id: 's', staff, startedAt: NOW, proof: 'chosen' as const } },
  });
  const { asked } = await open({ reviews: [TO_REVIEW] }, as(ben));
  await user.keyboard('v');
  expect(status()).toHaveTextContent('A supervisor reviews E1 calls.');
  expect(asked('call.review')).toEqual([]);
});

it('an auditor reads', async () => {
  const user = keys();
  const aud = person('aud', 'Aud Itor', 'auditor');
  const { sent, store } = await open(ALL, {
    look: { session: { id: 's', staff: aud, startedAt: NOW, proof: 'chosen' } },
  });
  const before = sent.length;
  await user.keyboard('radvz');
  expect(sent).toHaveLength(before);
  await user.keyboard('{Enter}');
  expect(store.getState().view).toMatchObject({ kind: 'record', callId: 'flagged' });
});

it('Enter on a follow-up opens the queue at that line', async () => {
  const user = keys();
  const rest: Served = {
    'follow-up.list': () =>
      ok({ rows: [{ ...PROMISED, number: null }], counts: { mine: 1, all: 1, overdue: 1, done: 0 }, now: NOW }),
  };
  const { store } = await open({ followUps: [followUpOf('other', NOW - 90 * MINUTE), PROMISED] }, { served: rest });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(store.getState().overlay).toBe('follow-ups');
  expect(await screen.findByRole('option', { selected: true })).toHaveTextContent('Call late back');
});

it('says that a closed call has no next action, and what to do', async () => {
  const user = keys();
  await open({ calls: [{ ...TO_REVIEW, openFlags: 1, level: 'E3', flaggedAt: NOW, reviewDueAt: null }] });
  await user.keyboard('d');
  expect(status()).toHaveTextContent('This call is closed');
});

it('names who signed in when nobody else can take it', async () => {
  const user = keys();
  await open({ calls: [HELD], people: [{ ...ann, signedIn: true, openCalls: 1 }] });
  await user.keyboard('r');
  expect(screen.getByText('There is nobody else on the staff list who takes calls.')).toBeVisible();
});

it('Esc leads back to the log, and from what is done to a line first to that line', async () => {
  const { store } = await open(ALL);
  act(() => store.getState().go('now'));
  const user = keys();
  await user.keyboard('r');
  expect(screen.getByRole('listbox', { name: /^Give/ })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(rows()[0]).toHaveFocus();
  expect(store.getState().view.kind).toBe('now');
  expect(screen.getByRole('button', { name: /^Back to the log ?Esc/ })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(store.getState().view.kind).toBe('log');
});
