import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CallSaved } from '../../../src/shared/contract/call-operations';
import type { Result } from '../../../src/shared/contract/problem';
import { callOf, newDesk, ok } from './fake-desk';

const LATE = 'New call not saved yet: write on paper. It opens here by itself, never twice.';
const lost: Result<never> = { ok: false, problem: { code: 'busy', sentence: 'Tenline does not answer.' } };
const refusedOnce: Result<never> = { ok: false, problem: { code: 'not-allowed', sentence: 'Your role may not.' } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A desk that answers `call.open` from a list, and then with one call after the other. */
function desk(answers: (Result<CallSaved> | Promise<Result<CallSaved>>)[] = []) {
  let opened = 0;
  const next = () => {
    opened += 1;
    return ok({ call: callOf(opened), savedAt: 0 });
  };
  const { store, asked } = newDesk({
    served: {
      'call.open': () => (answers.shift() ?? next()) as Result<CallSaved>,
      'session.end': () => ok({ openCalls: 1 }),
    },
  });
  const orders = () =>
    (asked('call.open') as { order: string; again?: boolean }[]).map(({ order, again }) => ({ order, again }));
  return { store, orders, asked };
}

it('F2 again before the answer brings the one under way', async () => {
  let answer: (result: Result<CallSaved>) => void = () => undefined;
  const { store, asked } = desk([new Promise((resolve) => (answer = resolve))]);
  const both = Promise.all([store.getState().newCall(), store.getState().newCall()]);
  await vi.advanceTimersByTimeAsync(900);
  expect(store.getState().late).toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  expect(store.getState().late).toBe(LATE);
  answer(ok({ call: callOf(1), savedAt: 0 }));
  await both;
  expect(asked('call.open')).toHaveLength(1);
  expect(store.getState()).toMatchObject({ late: null, tabs: [callOf(1).id], view: { callId: callOf(1).id } });
});

it('a lost answer is asked for again under the same number, and F2 opens no second call', async () => {
  const { store, orders } = desk([lost]);
  const first = store.getState().newCall();
  await vi.advanceTimersByTimeAsync(100);
  expect(store.getState().late).toBe(`${LATE} Tenline does not answer.`);
  const second = store.getState().newCall();
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all([first, second]);
  const [one, two, ...more] = orders();
  expect([one?.again, two]).toEqual([undefined, { order: one?.order, again: true }]);
  expect(more).toEqual([]);
  expect(store.getState()).toMatchObject({ late: null, problem: null, tabs: [callOf(1).id] });
});

it('after the answer F2 opens another, under another number', async () => {
  const { store, orders } = desk();
  await store.getState().newCall();
  await store.getState().newCall();
  const numbers = orders().map(({ order }) => order);
  expect(new Set(numbers).size).toBe(2);
  expect(store.getState().tabs).toEqual([callOf(1).id, callOf(2).id]);
});

it('two late entries are two calls, one after the other', async () => {
  const { store } = desk([lost]);
  const both = [1, 2].map((originalAt) => store.getState().newCall({ channel: 'phone', originalAt }));
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all(both);
  expect(store.getState().tabs).toEqual([callOf(1).id, callOf(2).id]);
});

it('a refusal is said, and the next F2 tries anew', async () => {
  const { store } = desk([refusedOnce]);
  await store.getState().newCall();
  expect(store.getState()).toMatchObject({ late: null, tabs: [], problem: { sentence: 'Your role may not.' } });
  await store.getState().newCall();
  expect(store.getState()).toMatchObject({ problem: null, tabs: [callOf(1).id] });
});

it('a log that takes no call sends to paper before it says what is wrong', async () => {
  const sentence = 'The disk reported an error in calls.db.';
  const { store } = desk([{ ok: false, problem: { code: 'damaged', sentence } }]);
  await store.getState().newCall();
  expect(store.getState().problem?.sentence).toBe(`New call not opened: write on paper. ${sentence}`);
});

it('who signs out waits for a call under way: it stays theirs, and is not asked for by a stranger', async () => {
  const { store, asked } = desk([lost]);
  const opened = store.getState().newCall();
  await vi.advanceTimersByTimeAsync(100);
  const gone = store.getState().signOut();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked('session.end')).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all([opened, gone]);
  expect(asked('call.open')).toHaveLength(2);
  expect(asked('session.end')).toHaveLength(1);
  const { tabs, left } = store.getState();
  expect(tabs).toEqual([]);
  expect(left).toContain('left 1 open call.');
});
