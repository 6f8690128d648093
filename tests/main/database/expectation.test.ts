import { expect, it } from 'vitest';
import { expectation } from '../../../src/main/database/expectation';
import type { Writer } from '../../../src/main/database/file/connection';
import { CHANNEL } from '../../../src/shared/domain/call';
import { answered, callId, closedWith, NOW, newLog, say, TAKER, takeCall } from './new-log';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let made = 0;

/** A theft closed as a phone report at `closed`, whose follow-up had its first result so many minutes later. */
function promised(w: Writer, closed: number, minutes: number): void {
  const id = takeCall(w, { type: 'theft', at: closed - 5 * MINUTE });
  made += 1;
  const followUp = callId(500_000 + made);
  say(w, id, answered(CHANNEL, { state: 'given', value: 'phone-report' }), closed - MINUTE);
  const opened = {
    what: 'call-back',
    text: 'call',
    owner: TAKER,
    dueAt: closed + DAY,
    safeToLeaveMessage: null,
  } as const;
  say(w, id, { kind: 'follow-up.opened', followUp, ...opened }, closed - 1);
  say(w, id, closedWith('01'), closed);
  say(w, id, { kind: 'follow-up.tried', followUp, result: 'no-answer', note: null }, closed + minutes * MINUTE);
  say(w, id, { kind: 'follow-up.done', followUp, result: 'spoken to' }, closed + (minutes + 100) * MINUTE);
}

const theft = { type: 'theft', channel: 'phone-report', now: NOW };

it('says nothing on fewer than ten calls', () => {
  const w = newLog();
  for (let count = 1; count <= 9; count++) promised(w, NOW - DAY, count * 10);
  expect(expectation(w, theft)).toBeNull();
});

it('gives median and ninth decile of the minutes to the first result', () => {
  const w = newLog();
  for (let count = 1; count <= 10; count++) promised(w, NOW - DAY, count * 10);
  expect(expectation(w, theft)).toEqual({ calls: 10, p50: 50, p90: 90 });
});

it('leaves out calls older than 28 days, of another type and of another channel', () => {
  const w = newLog();
  for (let count = 1; count <= 10; count++) promised(w, NOW - DAY, 10);
  for (let count = 1; count <= 5; count++) promised(w, NOW - 29 * DAY, 9_999);
  expect(expectation(w, theft)).toEqual({ calls: 10, p50: 10, p90: 10 });
  expect(expectation(w, { ...theft, channel: 'online' })).toBeNull();
  expect(expectation(w, { ...theft, type: 'noise' })).toBeNull();
});
