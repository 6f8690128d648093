import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogScreen } from '../../../src/renderer/screens/log/log-screen';
import type { LogDay } from '../../../src/shared/contract/desk-operations';
import type { SearchPage } from '../../../src/shared/contract/find-operations';
import type { CallRow } from '../../../src/shared/domain/call-row';
import { rowOf } from '../../../src/shared/domain/call-row';
import type { FollowUp } from '../../../src/shared/domain/follow-up';
import { ben, callOf, type DeskOptions, NOW, newDesk, ok, person, refused, show } from '../desk/fake-desk';

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => void vi.restoreAllMocks());

const blank = rowOf(callOf(1));

function row(sequence: number, rest: Partial<CallRow> = {}): CallRow {
  return { ...rowOf(callOf(sequence)), summary: `Story ${sequence}`, owner: 'ann', openedAt: NOW - 720_000, ...rest };
}

const overdue = row(10, {
  nextAction: 'give-to-dispatch',
  dueAt: NOW - 723_000,
  type: 'theft',
  place: '12 Oak St',
  level: 'E3',
  openFlags: 1,
});
const held = row(11, { stage: 'held', nextAction: 'return-to-held', dueAt: NOW + 250_000, owner: 'ben' });
const dropped = row(12, { stage: 'disconnected', nextAction: 'call-back', dueAt: NOW + 60_000 });
const done = { nextAction: null, dueAt: null, stage: 'closed', closedAt: NOW - 60_000 } as const;
const closed = row(8, { ...done, closeKind: 'complete', disposition: '01' });
const incomplete = row(7, { ...done, closeKind: 'incomplete' });
const unresolved = row(6, { ...done, closeKind: 'unresolved', openFlags: 2, level: 'E2' });
const mistake = row(5, { ...done, stage: 'error', closedAt: null });

const promised: FollowUp = {
  id: 'fu',
  call: blank.id,
  reference: blank.reference,
  what: 'call-back',
  text: 'Tell her the number',
  owner: 'ann',
  openedAt: NOW - 10_000_000,
  dueAt: NOW - 3_600_000,
  safeToLeaveMessage: null,
  tries: [],
  doneAt: null,
  result: null,
};

const day: LogDay = {
  open: [overdue, held, dropped],
  today: [closed, incomplete, unresolved, mistake],
  followUps: [promised],
  followUpCount: 1,
  now: NOW,
  head: 5,
};

function open(options: DeskOptions = {}) {
  const desk = newDesk({ day, ...options });
  show(desk.store, <LogScreen />);
  return { ...desk, user: userEvent.setup() };
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-call-row]')];
const references = () => rows().map((one) => /N\d\d-\d{6}-[A-Z]/.exec(one.textContent ?? '')?.[0]);
const box = () => screen.getByRole<HTMLInputElement>('searchbox');
const of = (...all: readonly CallRow[]) => all.map((one) => one.reference);

describe('the list of calls', () => {
  it('has open calls first, as urgent as main gave them, then those closed today', () => {
    open();
    expect(references()).toEqual(of(overdue, held, dropped, closed, incomplete, unresolved, mistake));
    expect(screen.getByText('Open, 3')).toBeVisible();
    expect(screen.getByText('Closed today, 4')).toBeVisible();
  });

  it('says the state of each call in a word', () => {
    open();
    const words = ['Open', 'On hold', 'Line dropped', 'Closed', 'Incomplete', 'Unresolved', 'Entered in error'];
    for (const [index, word] of words.entries()) expect(rows()[index]).toHaveTextContent(word);
  });

  it('says what is next and by when, and OVERDUE where it is', () => {
    open();
    expect(rows()[0]).toHaveTextContent('give to dispatch, OVERDUE by 12:03');
    expect(rows()[1]).toHaveTextContent('return to the caller, in 4:10');
    expect(rows()[1]).toHaveTextContent('Ben Ortiz');
    expect(rows()[0]).toHaveTextContent('You');
  });

  it('says what is next for a call closed without an outcome of its flag', () => {
    open();
    expect(rows()[5]).toHaveTextContent(/resolve the flag.*closed 14:01/);
    expect(rows()[3]).not.toHaveTextContent('resolve the flag');
  });

  it('says type, place, age and the flags that wait', () => {
    open();
    expect(rows()[0]).toHaveTextContent(/theft.*Story 10.*12 Oak St/);
    expect(rows()[0]).toHaveTextContent('13:50, 12 min');
    expect(rows()[0]).toHaveTextContent('E3 no outcome');
    expect(rows()[3]).toHaveTextContent(/Report taken.*closed 14:01, /);
  });

  it('shows both times of a late entry', () => {
    open({ day: { ...day, open: [row(10, { originalAt: NOW - 7_200_000 })] } });
    expect(rows()[0]).toHaveTextContent('12:02 late entry, written 13:50');
  });

  it('says what to do on a day without calls', () => {
    open({ day: { ...day, open: [], today: [], followUps: [] } });
    expect(screen.getByText(/No calls yet today/)).toHaveTextContent(
      'No calls yet today. Press F2 when the phone rings.',
    );
  });

  it('lists what was promised, and leads to the follow-ups', async () => {
    const { store, user } = open();
    const part = screen.getByRole('region', { name: 'Follow-ups' });
    expect(part).toHaveTextContent('Tell her the number');
    expect(part).toHaveTextContent('OVERDUE by 1:00:00');
    await user.click(within(part).getByRole('button'));
    expect(store.getState().overlay).toBe('follow-ups');
  });
});

describe('the keys of the list', () => {
  it('start on the first row, which is the one tab stop', () => {
    open();
    expect(rows()[0]).toHaveFocus();
    expect(rows().map((one) => one.tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1]);
  });

  it('move by arrows, Home and End, and from the first row up to the search box', async () => {
    const { user } = open();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(rows()[2]).toHaveFocus();
    await user.keyboard('{End}');
    expect(rows()[6]).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(box()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(rows()[0]).toHaveFocus();
  });

  it('go to the number whose digits are typed', async () => {
    const { user } = open();
    await user.keyboard('7');
    expect(rows()[4]).toHaveFocus();
  });

  it('open an open call to go on, a closed one to read', async () => {
    const call = callOf(10);
    const { store, user } = open({
      served: { 'call.read': () => ok({ call, draft: null, followUps: [], staff: {} }) },
    });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().view).toEqual({ kind: 'call', callId: call.id }));
    act(() => rows()[3]?.focus());
    await user.keyboard('{Enter}');
    expect(store.getState().view).toEqual({ kind: 'record', callId: closed.id });
  });

  it('open every call to read for somebody who takes no calls', async () => {
    const staff = person('dot', 'Dot', 'auditor');
    const session = { id: 's2', staff, startedAt: NOW, proof: 'chosen' } as const;
    const { store, user } = open({ look: { session } });
    await user.keyboard('{Enter}');
    expect(store.getState().view).toEqual({ kind: 'record', callId: overdue.id });
    act(() => rows()[0]?.focus());
    await user.keyboard('s');
    expect(screen.queryByLabelText(/Supplement to/)).toBeNull();
  });

  it('stay on the row in hand when a refresh moves or changes the rows', async () => {
    const { store, user } = open();
    await user.keyboard('{ArrowDown}');
    act(() => store.setState({ day: { ...day, open: [row(20), dropped, overdue, held], head: 6 } }));
    expect(document.activeElement).toHaveAttribute('data-call-row', held.id);
    act(() => store.setState({ day: { ...day, open: [overdue], today: [{ ...held, ...done }, closed], head: 7 } }));
    expect(document.activeElement).toHaveAttribute('data-call-row', held.id);
  });
});

describe('the board', () => {
  it('counts what waits for a person', () => {
    open();
    const board = screen.getByRole('group', { name: 'Needs a person now' });
    const words = within(board)
      .getAllByRole('button')
      .map((one) => one.textContent);
    expect(words).toEqual([
      '2 flagged calls',
      '1 overdue',
      '1 line dropped',
      '1 incomplete today',
      '1 follow-up overdue',
      '6 mine',
    ]);
  });

  it('narrows the list to a count and gives it back, by the button or Esc', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: '2 flagged calls' }));
    expect(references()).toEqual(of(overdue, unresolved));
    expect(screen.getByRole('button', { name: '2 flagged calls' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Escape}');
    expect(rows()).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: '1 follow-up overdue' }));
    expect(rows()).toHaveLength(0);
    expect(screen.getByText('Tell her the number')).toBeVisible();
  });
});

function page(found: readonly CallRow[], rest: Partial<SearchPage> = {}): SearchPage {
  return { rows: found, next: null, partial: false, filters: [], problems: [], ...rest };
}

describe('the search', () => {
  const found = row(3, { ...done, summary: 'A red Bíke was taken', place: '9 Bike Rd', callerName: 'Lena' });

  it('is reached by /, searches at each key, replaces the list and marks the words', async () => {
    const { user, asked } = open({
      served: {
        'log.search': () => ok(page([found], { next: '40' })),
        'log.count': () => ok({ count: 1000, more: true }),
      },
    });
    await user.keyboard('/');
    expect(box()).toHaveFocus();
    await user.keyboard('red bik');
    expect(await screen.findByText('1,000+ calls')).toBeVisible();
    expect(references()).toEqual(of(found));
    expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['red', 'Bíke', 'Bike']);
    expect(asked('log.search').at(-1)).toEqual({ text: 'red bik', after: null });
  });

  it('gives the list of the day back with Esc', async () => {
    const { user } = open({ served: { 'log.search': () => ok(page([found])) } });
    await user.keyboard('/bike');
    await screen.findByText('1 call');
    await user.keyboard('{Escape}');
    expect(box()).toHaveValue('');
    expect(rows()).toHaveLength(7);
  });

  it('goes with Down into the list, and with Enter to the only call found', async () => {
    const { user, store } = open({ served: { 'log.search': () => ok(page([found])) } });
    await user.keyboard('/bike');
    await screen.findByText('1 call');
    await user.keyboard('{ArrowDown}');
    expect(rows()[0]).toHaveFocus();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(store.getState().view).toEqual({ kind: 'record', callId: found.id });
  });

  it('shows all of an answer longer than what is in sight', async () => {
    const many = Array.from({ length: 25 }, (_, at) => row(100 + at, { ...done }));
    const { user } = open({ served: { 'log.search': () => ok(page(many)) } });
    await user.keyboard('/bike');
    await waitFor(() => expect(rows()).toHaveLength(25));
  });

  it.each([
    [
      'by its button',
      (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'More calls' })),
    ],
    // All heights are 0 here, so any place is near the end.
    [
      'by scrolling near the end',
      () => fireEvent.scroll(screen.getByRole('grid', { name: 'Calls' }).parentElement as HTMLElement),
    ],
  ])('loads the next page where the first one ended, %s', async (_, more) => {
    const first = page([found], { next: '40' });
    const second = page([row(2, { ...done })]);
    const { user, asked } = open({
      served: {
        'log.search': ({ after }) => ok(after === null ? first : second),
        'log.count': () => ok({ count: 2, more: false }),
      },
    });
    await user.keyboard('/bike');
    await screen.findByText('2 calls');
    await more(user);
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(asked('log.search').at(-1)).toEqual({ text: 'bike', after: '40' });
    expect(screen.queryByRole('button', { name: 'More calls' })).toBeNull();
  });

  it('says that a reference number is mistyped', async () => {
    const sentence = 'N26-000003-X does not fit its last letter. Ask for it again.';
    const { user, asked } = open({
      served: { 'log.search': () => ok(page([])), 'call.find': () => refused(sentence) },
    });
    await user.keyboard('/N26-000003-X');
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(asked('call.find').at(-1)).toEqual({ reference: 'N26-000003-X' });
    await user.keyboard('{Escape}');
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('says what to try when nothing is found, without asking for a reference number that was not meant', async () => {
    const { user, asked } = open({ served: { 'log.search': () => ok(page([])) } });
    await user.keyboard('/zebra');
    expect(await screen.findByText('No call has all of: zebra')).toBeVisible();
    expect(screen.getByText(/Try fewer words/)).toBeVisible();
    expect(asked('call.find')).toEqual([]);
  });

  it('says why a search was refused and keeps the text', async () => {
    const { user } = open({
      served: { 'log.search': () => refused('The log is being repaired. Try again in a minute.') },
    });
    await user.keyboard('/bike');
    expect(await screen.findByText(/being repaired/)).toBeVisible();
    expect(box()).toHaveValue('bike');
  });

  it('drops an answer that comes after the box was cleared', async () => {
    const late = Promise.withResolvers<ReturnType<typeof ok<SearchPage>>>();
    const { user, asked } = open({ served: { 'log.search': () => late.promise as never } });
    await user.keyboard('/bike');
    await waitFor(() => expect(asked('log.search').length).toBeGreaterThan(0));
    await user.keyboard('{Escape}');
    await act(async () => late.resolve(ok(page([found]))));
    expect(rows()).toHaveLength(7);
  });
});

describe('a supplement on the row', () => {
  it('is typed under the row and saved with Enter; the focus goes back to the row', async () => {
    const call = callOf(10);
    const { user, asked } = open({ served: { 'call.supplement': () => ok({ call, savedAt: NOW }) } });
    await user.keyboard('s');
    expect(screen.getByLabelText(`Supplement to ${overdue.reference}`)).toHaveFocus();
    await user.keyboard('The car came back{Enter}');
    await waitFor(() => expect(rows()[0]).toHaveFocus());
    expect(asked('call.supplement')).toEqual([{ callId: overdue.id, text: 'The car came back', from: null }]);
    expect(screen.getByText(`Supplement added to ${overdue.reference}, saved 14:02:07`)).toBeVisible();
  });

  it('keeps the text when it is refused, and says why', async () => {
    const { user } = open({ served: { 'call.supplement': () => refused('The disk is full. Free some space.') } });
    await user.keyboard('sThe car came back{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Not saved. The disk is full. Free some space.');
    expect(screen.getByLabelText(/Supplement to/)).toHaveValue('The car came back');
    expect(screen.getByLabelText(/Supplement to/)).toHaveFocus();
  });

  it('is left with Esc and found again with S', async () => {
    const { user } = open();
    await user.keyboard('sHalf a tho{Escape}');
    expect(screen.queryByLabelText(/Supplement to/)).toBeNull();
    expect(rows()[0]).toHaveFocus();
    await user.keyboard('s');
    expect(screen.getByLabelText(/Supplement to/)).toHaveValue('Half a tho');
  });
});

it('is there again as it was left: search, row in hand', async () => {
  const found = row(3, { ...done });
  const desk = newDesk({
    day,
    look: { staff: [ben] },
    served: { 'log.search': () => ok(page([found, row(2, done)])) },
  });
  const user = userEvent.setup();
  const shown = show(desk.store, <LogScreen />);
  await user.keyboard('/story');
  await screen.findByText('2 calls');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  shown.unmount();
  show(desk.store, <LogScreen />);
  expect(box()).toHaveValue('story');
  expect(rows()[1]).toHaveFocus();
});
