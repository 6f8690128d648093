import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openTestDesk, type TestDesk } from './desk-for-tests';

const START = Date.UTC(2026, 10, 20, 19, 0);
let desk: TestDesk;
let ann = '';
let ben = '';

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  desk = await openTestDesk();
  const { session } = await desk.done('desk.look', {});
  ann = session?.staff.id ?? '';
  ben = (await desk.done('staff.add', { name: 'Ben Ortiz', role: 'supervisor' })).id;
  await desk.done('session.start', { staff: ann });
  // A real log is opened: slow where other work goes on.
});
afterAll(async () => {
  vi.useRealTimers();
  await desk.stop();
});

const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);
const as = (staff: string) => desk.done('session.start', { staff });
const seen = async (callId: string) =>
  (await desk.done('call.readers', { callId })).readings.map(({ actor, what }) => [
    actor === ann ? 'Ann' : 'Ben',
    what,
  ]);

it('an open call read by its owner leaves no trace, read by another it does, once for ten minutes', async () => {
  const { id: callId } = await desk.newCall();
  await desk.done('call.read', { callId });
  await desk.done('call.timeline', { callId });
  expect(await seen(callId)).toEqual([]);

  await as(ben);
  await desk.done('call.read', { callId });
  later(9);
  await desk.done('call.read', { callId });
  expect(await seen(callId)).toEqual([['Ben', 'call.read']]);
  later(2);
  await desk.done('call.read', { callId });
  expect(await seen(callId)).toEqual([
    ['Ben', 'call.read'],
    ['Ben', 'call.read'],
  ]);
  await as(ann);
});

it('every look at a closed call is on record, newest first: found, read, its timeline, printed, copied', async () => {
  const call = await desk.newCall();
  const callId = call.id;
  await call.do('call.close', { disposition: null, reason: 'hung-up', note: null });
  await desk.done('call.find', { reference: call.reference });
  await desk.done('call.read', { callId });
  await desk.done('call.read', { callId });
  await desk.done('call.timeline', { callId });
  await as(ben);
  await desk.done('call.note-taken-out', { callId, how: 'print' });
  later(1);
  expect(await desk.done('call.note-taken-out', { callId, how: 'copy' })).toEqual({ at: Date.now() });
  expect(await seen(callId)).toEqual([
    ['Ben', 'call.copy'],
    ['Ben', 'call.print'],
    ['Ann', 'call.timeline'],
    ['Ann', 'call.read'],
    ['Ann', 'call.read'],
    ['Ann', 'call.find'],
  ]);
  const { readings, staff } = await desk.done('call.readers', { callId });
  expect(readings[0]?.at).toBe(Date.now());
  expect(staff[ben]).toBe('Ben Ortiz');
  await as(ann);
});

it('a call that is not in the log has no readers and no chain', async () => {
  const callId = '00000000-0000-7000-8000-000000000000';
  for (const name of ['call.readers', 'call.chain'] as const) {
    expect((await desk.problem(name, { callId }))?.code).toBe('not-found');
  }
  expect((await desk.problem('call.note-taken-out', { callId, how: 'print' }))?.code).toBe('not-found');
});

it('the chain of a call covers every event it has', async () => {
  const call = await desk.newCall();
  await call.do('call.note', { text: 'Bicycle taken' });
  const chain = await desk.done('call.chain', { callId: call.id });
  expect(chain.seqs).toHaveLength(2);
  expect(chain).toMatchObject({ fault: null, head: { hash: chain.hash } });
});
