import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReader } from '../../../src/main/database/file/open';
import { verifyLog } from '../../../src/main/database/journal/verify';
import { groupsOf } from '../../../src/shared/domain/board-groups';
import { lexington } from '../agency/lexington';
import { type ClockedDesk, MINUTE, NEW_CALL, openClockedDesk } from './clocked-desk';

let all: ClockedDesk;
beforeAll(async () => {
  all = await openClockedDesk(lexington());
});
afterAll(() => all.stop());

const on = (callId: string) => ({ callId, window: 'w' });
const read = () => all.ann.done('board.now', {});
async function newCall(): Promise<string> {
  return (await all.ann.done('call.open', NEW_CALL)).call.id;
}
/** The group a call stands in. */
async function groupOf(callId: string): Promise<string | undefined> {
  const groups = groupsOf(await read(), all.clock.now);
  return groups.find(({ items }) => items.some(({ id }) => id === callId))?.id;
}

it('a call goes through the groups as it is worked on, once in all of them', async () => {
  const callId = await newCall();
  expect(await groupOf(callId)).toBe('open');
  await all.ann.done('call.note', { ...on(callId), text: 'He has a gun and is shooting at people right now.' });
  const raisedAt = all.clock.now;
  expect(await groupOf(callId)).toBe('flagged');
  all.clock.now += 4 * MINUTE + 7000;
  expect((await read()).calls.find(({ id }) => id === callId)?.flaggedAt).toBe(raisedAt);
  await all.ann.done('call.close', { ...on(callId), disposition: null, reason: null, note: null });
  expect(await groupOf(callId)).toBe('unresolved');
  await all.ann.done('call.reopen', { ...on(callId), reason: 'To decide the flag' });
  const { call } = await all.ann.done('call.read', { callId });
  const flags = call.flags.map(({ flag }) => flag);
  await all.ann.done('call.resolve-flags', { ...on(callId), flags, outcome: { kind: 'caller-gone' } });
  expect(await groupOf(callId)).toBe('open');
  all.clock.now += 20 * MINUTE;
  expect(await groupOf(callId)).toBe('open');
  all.clock.now += 1;
  expect(await groupOf(callId)).toBe('late');
  await all.ann.done('call.set-next-action', { callId, what: 'review', minutes: 5 });
  expect(await groupOf(callId)).toBe('open');
});

it('a dropped line says how often it was tried', async () => {
  const callId = await newCall();
  await all.ann.done('call.disconnect', { ...on(callId), how: 'disconnect' });
  await all.ann.done('call.try-callback', { ...on(callId), result: 'busy', note: null });
  await all.ann.done('call.try-callback', { ...on(callId), result: 'no-answer', note: null });
  expect((await read()).calls.find(({ id }) => id === callId)).toMatchObject({ tries: 2, lastTry: 'no-answer' });
  expect(await groupOf(callId)).toBe('dropped');
});

it('an E1 call waits 45 minutes for a supervisor, open or closed, and is looked at once', async () => {
  const callId = await newCall();
  await all.ann.done('call.set-type', { ...on(callId), type: 'vandalism', words: null });
  const answer = { state: 'given' as const, value: ['school'] };
  await all.ann.done('call.answer', { ...on(callId), question: 'vandalism.damaged', answer });
  const raisedAt = all.clock.now;
  expect(await groupOf(callId)).toBe('review');
  await all.ann.done('call.close', { ...on(callId), disposition: null, reason: 'hung-up', note: null });
  const { reviews, reviewCount } = await read();
  expect(reviews).toMatchObject([{ id: callId, level: 'E1', reviewDueAt: raisedAt + 45 * MINUTE }]);
  expect(reviewCount).toBe(1);
  const row = async () => (await all.ann.done('log.day', {})).today.find(({ id }) => id === callId);
  expect(await row()).toMatchObject({ level: 'E1', reviewSince: raisedAt });
  await all.ann.done('call.review', { callId, note: 'Officer asked for' });
  expect(await row()).toMatchObject({ level: 'E1', reviewSince: null });
  expect(await groupOf(callId)).toBeUndefined();
  expect((await all.ann.refusal('call.review', { callId, note: null })).sentence).toContain('waits for no review');
});

it('says who is signed in and how many open calls they have', async () => {
  const ben = await all.add('Ben Ortiz', 'call-taker');
  const seat = await all.sit(ben);
  await seat.done('call.open', NEW_CALL);
  const of = async () => (await read()).people.find(({ id }) => id === ben.id);
  expect(await of()).toMatchObject({ name: 'Ben Ortiz', signedIn: true, openCalls: 1 });
  await seat.done('session.end', {});
  expect(await of()).toMatchObject({ signedIn: false, openCalls: 1 });
});

it('a due time is set on open calls only', async () => {
  const callId = await newCall();
  await all.ann.done('call.close', { ...on(callId), disposition: null, reason: 'hung-up', note: null });
  const input = { callId, what: 'review', minutes: 5 } as const;
  expect((await all.ann.refusal('call.set-next-action', input)).sentence).toContain('This call is closed');
});

it('what the journal makes again is what stands there', () => {
  const log = openReader({ file: all.file });
  expect(verifyLog(log).ok).toBe(true);
});
