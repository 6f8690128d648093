import { describe, expect, it } from 'vitest';
import { closeLog, openReader } from '../../../src/main/database/file/open';
import { headOf } from '../../../src/main/database/journal/journal';
import { verifyCall } from '../../../src/main/database/journal/verify-call';
import { callId, NOW, newFile, newLog, say, TAKER, takeCall } from './new-log';
import { tamper } from './tamper';

/** Three calls of four events each, 2 to 13; the middle one is 6 to 9. */
function threeCalls() {
  const file = newFile();
  const w = newLog(file);
  const [, middle = ''] = ['one', 'two', 'three'].map((text) => takeCall(w, { text, type: 'theft', close: '01' }));
  const head = headOf(w);
  closeLog(w);
  return { file, middle, head };
}

function checked(file: string, call: string) {
  const r = openReader({ file });
  try {
    return verifyCall(r, { callId: call });
  } finally {
    closeLog(r);
  }
}

function tampered(sql: string) {
  const { file, middle } = threeCalls();
  tamper(file, sql);
  return checked(file, middle).fault;
}

it('verifies every event of a call, and says where the journal stands', () => {
  const { file, middle, head } = threeCalls();
  const chain = checked(file, middle);
  expect(chain).toMatchObject({ seqs: [6, 7, 8, 9], head, fault: null });
  expect(chain.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(chain.hash).not.toBe(head.hash);
});

it('holds for the last call of the journal, and for events that came to it later', () => {
  const w = newLog();
  const call = takeCall(w, { text: 'one', close: '01' });
  takeCall(w);
  say(w, call, { kind: 'call.supplemented', text: 'more', from: null });
  const promise = { what: 'other', text: 'look again', owner: TAKER, dueAt: NOW, safeToLeaveMessage: null } as const;
  say(w, call, { kind: 'follow-up.opened', followUp: callId(1), ...promise });
  const chain = verifyCall(w, { callId: call });
  expect(chain).toMatchObject({ seqs: [2, 3, 4, 6, 7], fault: null });
  expect(chain.hash).toBe(headOf(w).hash);
});

describe('a change is found', () => {
  it.each([
    [
      'an edited payload',
      `UPDATE journal_payload SET payload = replace(payload, 'two', 'TWO') WHERE seq = 7`,
      7,
      'not the one it commits to',
    ],
    ['a missing payload', 'DELETE FROM journal_payload WHERE seq = 8', 8, 'payload is missing'],
    [
      'an edited envelope',
      `UPDATE journal SET envelope = replace(envelope, '"offset":-300', '"offset":-240') WHERE seq = 7`,
      7,
      'hash does not follow',
    ],
    ['another time beside the envelope', 'UPDATE journal SET at = at + 1 WHERE seq = 9', 9, 'time is not the one'],
    ['an exchanged hash', 'UPDATE journal SET hash = randomblob(32) WHERE seq = 9', 9, 'hash does not follow'],
    [
      'an event of another call moved into this one',
      `UPDATE journal SET call_id = (SELECT call_id FROM journal WHERE seq = 6) WHERE seq = 10`,
      10,
      'call is not the one',
    ],
    [
      'the event before the call deleted',
      'DELETE FROM journal WHERE seq = 5; DELETE FROM journal_payload WHERE seq = 5',
      6,
      'before it is missing',
    ],
    [
      'the event after the call edited',
      `UPDATE journal SET envelope = replace(envelope, '"offset":-300', '"offset":-240') WHERE seq = 10`,
      9,
      'after it does not follow',
    ],
    [
      'an event moved out of the call',
      'UPDATE journal SET call_id = NULL WHERE seq = 7',
      null,
      'was made of 4 events, the journal holds 3',
    ],
    [
      'the last event deleted',
      'DELETE FROM journal WHERE seq = 9; DELETE FROM journal_payload WHERE seq = 9',
      null,
      'was made of 4 events, the journal holds 3',
    ],
  ])('%s', (_, sql, seq, what) => {
    expect(tampered(sql)).toEqual({ seq, what: expect.stringContaining(what) });
  });
});

it('of a call of 300 events among others takes some milliseconds', () => {
  const w = newLog();
  const call = takeCall(w, { text: 'one' });
  for (let n = 0; n < 300; n++) say(w, call, { kind: 'call.noted', text: `one ${n}`, recovered: false });
  const before = performance.now();
  expect(verifyCall(w, { callId: call }).fault).toBeNull();
  expect(performance.now() - before).toBeLessThan(250);
});
