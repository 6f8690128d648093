import { describe, expect, it } from 'vitest';
import type { Board } from '../../../src/shared/contract/board-operations';
import type { BoardCall } from '../../../src/shared/domain/board';
import { countWaiting, type GroupId, groupsOf } from '../../../src/shared/domain/board-groups';
import { applyEvent, type Call } from '../../../src/shared/domain/call';
import type { CallBody } from '../../../src/shared/domain/call-event';
import { type FollowUpRow, nextTry } from '../../../src/shared/domain/follow-up';
import { reviewSince } from '../../../src/shared/domain/review';
import { said } from '../protocol/small-pack';

const NOW = Date.UTC(2026, 10, 20, 19, 0);
const SECOND = 1000;

const CALL: BoardCall = {
  id: 'c1',
  reference: 'N26-000001-Z',
  openedAt: NOW - 60 * SECOND,
  originalAt: null,
  channel: 'phone',
  stage: 'open',
  type: null,
  summary: '',
  callerName: null,
  phone: null,
  phoneDigits: null,
  place: null,
  owner: 'ann',
  nextAction: 'finish-taking',
  dueAt: NOW + 60 * SECOND,
  level: 'E0',
  openFlags: 0,
  closedAt: null,
  closeKind: null,
  disposition: null,
  outcomeChannel: null,
  flaggedAt: null,
  tries: 0,
  lastTry: null,
  reviewSince: null,
  reviewDueAt: null,
};
const FLAGGED = { openFlags: 1, level: 'E3', flaggedAt: NOW - 10 * SECOND } as const;
const CLOSED = { stage: 'closed', nextAction: null, dueAt: null, closedAt: NOW } as const;

const PROMISE: FollowUpRow = {
  id: 'f1',
  call: null,
  reference: null,
  what: 'call-back',
  text: 'Call back',
  owner: 'ann',
  openedAt: NOW,
  dueAt: NOW + 60 * SECOND,
  safeToLeaveMessage: null,
  tries: [],
  doneAt: null,
  result: null,
  person: null,
  number: null,
};

const PEOPLE: Board['people'] = [
  { id: 'ann', name: 'Ann Lee', role: 'supervisor', active: true, signedIn: true, openCalls: 1 },
  { id: 'ben', name: 'Ben Ortiz', role: 'call-taker', active: true, signedIn: false, openCalls: 0 },
  { id: 'old', name: 'Old Hand', role: 'call-taker', active: false, signedIn: false, openCalls: 0 },
];

function board(rest: Partial<Board>): Board {
  return {
    calls: [],
    reviews: [],
    reviewCount: rest.reviews?.length ?? 0,
    followUps: [],
    followUpCount: rest.followUps?.length ?? 0,
    people: PEOPLE,
    shifts: [],
    now: NOW,
    head: 1,
    ...rest,
  };
}

/** Group of each line, with its marks: `late+dropped`. */
function placesOf(rest: Partial<Board>, now = NOW): readonly string[] {
  return groupsOf(board(rest), now).flatMap(({ id, items }) => items.map(({ also }) => [id, ...also].join('+')));
}
const callIn = (rest: Partial<BoardCall>, now = NOW) => placesOf({ calls: [{ ...CALL, ...rest }] }, now);

describe('a call is on the board once, in its most urgent group, with marks for the rest', () => {
  it.each<readonly [string, Partial<BoardCall>, string]>([
    ['an open call in good hands', {}, 'open'],
    ['a flag nobody acted on', FLAGGED, 'flagged'],
    [
      'a flag nobody acted on, overdue, its owner gone',
      { ...FLAGGED, dueAt: NOW - 1, owner: 'ben' },
      'flagged+late+unowned',
    ],
    ['closed with a flag undecided', { ...CLOSED, ...FLAGGED }, 'unresolved'],
    ['closed with a flag undecided, its owner gone', { ...CLOSED, ...FLAGGED, owner: 'ben' }, 'unresolved+unowned'],
    ['a line that dropped', { stage: 'disconnected', nextAction: 'call-back' }, 'dropped'],
    ['a line that dropped, overdue', { stage: 'disconnected', dueAt: NOW - 1 }, 'late+dropped'],
    ['no next action', { nextAction: null }, 'late'],
    ['no due time', { dueAt: null }, 'late'],
    ['an owner who is not signed in', { owner: 'ben' }, 'unowned'],
    ['an owner who left', { owner: 'old' }, 'unowned'],
    ['an owner nobody knows', { owner: 'x' }, 'unowned'],
    ['an E1 call that is open', { level: 'E1', reviewDueAt: NOW + SECOND }, 'review'],
    ['an E1 call that is closed', { ...CLOSED, level: 'E1', reviewDueAt: NOW - SECOND }, 'review'],
    ['an online message', { channel: 'online', nextAction: 'reply' }, 'message'],
    ['an online message that is overdue', { channel: 'online', dueAt: NOW - 1 }, 'late+message'],
  ])('%s', (_, rest, place) => {
    expect(callIn(rest)).toEqual([place]);
  });

  it('a closed call with nothing left is not on it', () => {
    expect(callIn(CLOSED)).toEqual([]);
  });

  it('a review that is also an open call stands there once', () => {
    const call = { ...CALL, reviewDueAt: NOW, level: 'E1' } as const;
    expect(placesOf({ calls: [call], reviews: [call] })).toEqual(['review']);
  });
});

describe('what is overdue turns so by itself, at the second', () => {
  const due = { dueAt: NOW + 5 * SECOND };

  it('a call', () => {
    expect(callIn(due, NOW + 5 * SECOND)).toEqual(['open']);
    expect(callIn(due, NOW + 6 * SECOND)).toEqual(['late']);
  });

  it('a promise, which is not on the board before', () => {
    const followUps = [{ ...PROMISE, ...due }];
    expect(placesOf({ followUps }, NOW + 5 * SECOND)).toEqual([]);
    expect(placesOf({ followUps }, NOW + 6 * SECOND)).toEqual(['follow-up']);
  });

  it('a promise whose owner left waits for somebody at once', () => {
    expect(placesOf({ followUps: [{ ...PROMISE, owner: 'old' }] })).toEqual(['unowned']);
    expect(placesOf({ followUps: [{ ...PROMISE, owner: 'ben' }] })).toEqual([]);
  });
});

it('counts what needs a person: everything but calls in good hands', () => {
  const shift = { id: 's', staff: 'ann', startedAt: NOW - 36_000_000 };
  const groups = groupsOf(
    board({
      calls: [CALL, { ...CALL, ...FLAGGED, id: 'c2' }],
      followUps: [{ ...PROMISE, dueAt: NOW - 1 }],
      shifts: [shift],
    }),
    NOW,
  );
  expect(countWaiting(groups)).toBe(3);
});

it('says how many are not listed, where main listed only the first', () => {
  const review = { ...CALL, ...CLOSED, reviewDueAt: NOW };
  const rest = { reviews: [review], reviewCount: 31, followUps: [{ ...PROMISE, dueAt: NOW - 1 }], followUpCount: 4 };
  const groups = groupsOf(board(rest), NOW);
  const more = (id: GroupId) => groups.find((group) => group.id === id)?.more;
  expect([more('review'), more('follow-up'), more('open')]).toEqual([30, 3, 0]);
  expect(countWaiting(groups)).toBe(35);
});

it('the gravest flag is first in its group, however long another waits', () => {
  const calls = [
    { ...CALL, ...FLAGGED, id: 'older', level: 'E2' as const, flaggedAt: NOW - 9 },
    { ...CALL, ...FLAGGED, id: 'graver', flaggedAt: NOW - 5 },
  ];
  expect(groupsOf(board({ calls }), NOW)[0]?.items.map(({ id }) => id)).toEqual(['graver', 'older']);
});

it('of equals what has waited longest is first', () => {
  const calls = [
    { ...CALL, ...FLAGGED, id: 'new', flaggedAt: NOW - 5 },
    { ...CALL, ...FLAGGED, id: 'old', flaggedAt: NOW - 9 },
  ];
  const [flagged] = groupsOf(board({ calls }), NOW);
  expect(flagged?.items.map(({ id }) => id)).toEqual(['old', 'new']);
});

describe('an E1 call', () => {
  const raised = (flag: string, level: 'E1' | 'E3'): CallBody => ({
    kind: 'call.flag-raised',
    flag,
    rule: 'ESC-500',
    version: 1,
    title: 'Pattern',
    level,
    source: flag,
    say: said('Stay.'),
    because: [],
  });
  const opened: CallBody = {
    kind: 'call.opened',
    reference: 'N26-000001-Z',
    channel: 'phone',
    from: null,
    message: null,
    originalAt: null,
    owner: 'ann',
    next: { what: 'finish-taking', dueAt: NOW },
  };
  const callOf = (...bodies: readonly CallBody[]) =>
    [opened, ...bodies].reduce<Call | undefined>(
      (call, body, at) =>
        applyEvent(call, { seq: at, id: 'c1', call: 'c1', at: NOW + at, offset: 0, actor: 'ann', body }),
      undefined,
    ) as Call;
  const reviewed: CallBody = { kind: 'call.reviewed', note: null };

  it('waits from its first E1 flag until a supervisor looked, and again after a new one', () => {
    expect(reviewSince(callOf())).toBeNull();
    expect(reviewSince(callOf(raised('a', 'E1'), raised('b', 'E1')))).toBe(NOW + 1);
    expect(reviewSince(callOf(raised('a', 'E1'), reviewed))).toBeNull();
    expect(reviewSince(callOf(raised('a', 'E1'), reviewed, raised('b', 'E1')))).toBe(NOW + 3);
  });

  it('with a higher flag is acted on and not reviewed; in error it waits for nothing', () => {
    expect(reviewSince(callOf(raised('a', 'E1'), raised('b', 'E3')))).toBeNull();
    expect(reviewSince(callOf(raised('a', 'E1'), { kind: 'call.entered-in-error', reason: 'A test' }))).toBeNull();
  });
});

describe('the next try', () => {
  const tried = (...results: readonly FollowUpRow['tries'][number]['result'][]) => ({
    tries: results.map((result) => ({ at: NOW, result, note: null })),
  });

  it('is an hour after the first in vain, then four, then a day', () => {
    expect(nextTry(tried(), 'no-answer', NOW)).toBe(NOW + 3_600_000);
    expect(nextTry(tried('busy'), 'voicemail', NOW)).toBe(NOW + 4 * 3_600_000);
    expect(nextTry(tried('busy', 'busy', 'no-answer'), 'busy', NOW)).toBe(NOW + 24 * 3_600_000);
  });

  it('is not offered where somebody was reached, or the number is wrong or not safe', () => {
    for (const result of ['reached', 'wrong-number', 'not-safe'] as const) {
      expect(nextTry(tried('busy'), result, NOW)).toBeNull();
    }
  });
});
