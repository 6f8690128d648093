import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeLog, openReader } from '../../src/main/database/file/open';
import { verifyLog } from '../../src/main/database/journal/verify';
import { openDesk } from '../../src/main/desk';
import { createCaller } from '../../src/main/services/context';
import type { Send } from '../../src/shared/contract/contract';
import { must, openCall, refusalIn, words } from './page';

const root = join(import.meta.dirname, '../..');
const START = Date.UTC(2026, 10, 20, 23, 0);
const HOUR = 3_600_000;

/** A desk whose clock the test sets. */
async function newDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-clock-'));
  const clock = { now: START };
  const readerWorker = join(root, 'out/loopback/reader-worker.mjs');
  const desk = await openDesk({ folder, root, demo: false, readerWorker, now: () => clock.now });
  let closed = false;
  const close = async () => {
    if (!closed) await desk.close();
    closed = true;
  };
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const caller = createCaller();
  const send = ((name: string, input: unknown) => desk.api.serve(caller, name, input)) as Send;
  must(await send('desk.set-up', { name: 'Front desk', letter: '1', supervisor: 'Kim Sample' }));
  return { clock, send, close, file: join(folder, 'calls.db') };
}

const JUMPS: readonly (readonly [string, (now: number) => number])[] = [
  ['an hour back', (now) => now - HOUR],
  ['a day ahead', (now) => now + 24 * HOUR],
  ['to 1970', () => 5000],
  ['to the year 2100', () => Date.UTC(2100, 5, 1)],
  ['over New Year and back', (now) => (now < Date.UTC(2027, 0, 1) ? Date.UTC(2027, 0, 1, 12) : START)],
];

describe('the clock of the computer jumps in the middle of a call', () => {
  it.each(JUMPS)('%s: order kept, no duration below zero, the log verifies', async (_, jump) => {
    const { clock, send, close, file } = await newDesk();
    const before = await openCall(send, 'w');
    const on = { callId: before.id, window: 'w' };
    clock.now += 30_000;
    must(await send('call.note', { ...on, text: 'before the jump' }));
    must(await send('call.hold', on));
    clock.now = jump(clock.now);
    must(await send('call.keep-draft', { ...on, rev: 1, narrative: 'before the jump, and after', field: null }));
    must(await send('call.resume', on));
    must(await send('call.answer', { ...on, question: 'caller-name', answer: words('Sam') }));
    const during = await openCall(send, 'w');
    clock.now += 60_000;
    must(await send('call.close', { ...on, disposition: null, reason: 'hung-up', note: null }));
    clock.now = START + HOUR;
    const after = await openCall(send, 'w');
    must(await send('call.note', { callId: after.id, window: 'w', text: 'the clock is right again' }));

    const { events } = must(await send('call.timeline', { callId: before.id }));
    expect(events.map(({ body }) => body.kind)).toEqual([
      'call.opened',
      'call.noted',
      'call.held',
      'call.noted',
      'call.resumed',
      'call.answered',
      'call.closed',
    ]);
    const seqs = events.map((event) => event.seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    expect(new Set(seqs).size).toBe(seqs.length);
    const { call } = must(await send('call.read', { callId: before.id }));
    expect([call.narrative, call.answers['caller-name']]).toEqual(['before the jump, and after', words('Sam')]);
    // References are given in the order of opening, one number each within their year.
    const opened = [before, during, after].map((one) => one.reference);
    expect(new Set(opened).size).toBe(3);
    // What is open is on the board whatever the clock says, and can be found.
    const day = must(await send('log.day', {}));
    expect(day.open.map((row) => row.id).sort()).toEqual([during.id, after.id].sort());
    const found = must(await send('log.search', { text: 'jump', after: null }));
    expect(found.rows.map((row) => row.id)).toEqual([before.id]);

    await close();
    const log = openReader({ file });
    expect(verifyLog(log)).toMatchObject({ ok: true });
    closeLog(log);
  });

  it('promises answered before they were made, by the clock, do not turn into a wait below zero', async () => {
    const { clock, send } = await newDesk();
    const owner = must(await send('desk.look', {})).session?.staff.id ?? '';
    for (let number = 0; number < 12; number++) {
      clock.now = START;
      const { id: callId } = await openCall(send, 'w');
      const on = { callId, window: 'w' };
      must(await send('call.set-type', { ...on, type: 'noise', words: null }));
      must(await send('call.answer', { ...on, question: 'outcome.channel', answer: words('phone-report') }));
      must(await send('call.close', { ...on, disposition: null, reason: 'hung-up', note: null }));
      const promise = { callId, what: 'call-back', text: 'Report back', owner, dueAt: START + HOUR } as const;
      const { id: followUp } = must(await send('follow-up.open', { ...promise, safeToLeaveMessage: null }));
      // Every other result comes an hour early by the clock.
      clock.now = number % 2 === 0 ? START - HOUR : START + 20 * 60_000;
      must(await send('follow-up.finish', { followUp, result: 'told' }));
    }
    clock.now = START + HOUR;
    const expected = must(await send('log.expectation', { type: 'noise', channel: 'phone-report' }));
    expect(expected === null || Math.min(expected.p50, expected.p90) >= 0).toBe(true);
  });

  it.each([
    ['no time', 'kept 10 s', 10_000, ['open-elsewhere', expect.any(String)]],
    ['15 s and more', 'over', 15_001, null],
    ['a jump back', 'kept', -HOUR, ['open-elsewhere', expect.any(String)]],
    ['a jump ahead', 'over', 24 * HOUR, null],
  ] as const)('the lease of a silent window after %s: %s', async (_, __, passed, refusal) => {
    const { clock, send } = await newDesk();
    const call = await openCall(send, 'first');
    clock.now += passed;
    const result = await send('call.note', { callId: call.id, window: 'second', text: 'from the second' });
    if (refusal === null) must(result);
    else expect(refusalIn(result)).toEqual(refusal);
  });
});
