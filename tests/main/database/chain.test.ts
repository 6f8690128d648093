import { describe, expect, it } from 'vitest';
import { reading, type Writer } from '../../../src/main/database/file/connection';
import { closeLog, openReader } from '../../../src/main/database/file/open';
import { headOf } from '../../../src/main/database/journal/journal';
import { verifyLog } from '../../../src/main/database/journal/verify';
import { newFile, newLog, say, takeCall } from './new-log';
import { tamper } from './tamper';

/** A log of 13 events, changed behind the program's back. */
function tampered(sql: string): { readonly file: string; readonly head: string } {
  const file = newFile();
  const w = newLog(file);
  for (const text of ['one', 'two', 'three']) takeCall(w, { text, type: 'theft', close: '01' });
  const head = headOf(w).hash;
  closeLog(w);
  tamper(file, sql);
  return { file, head };
}

function check(file: string, head?: string) {
  const r = openReader({ file });
  try {
    return verifyLog(r, { chainOnly: true, ...(head !== undefined && { head }) });
  } finally {
    closeLog(r);
  }
}

describe('a change of the journal is found', () => {
  it.each([
    ['an edited payload', `UPDATE journal_payload SET payload = replace(payload, 'two', 'TWO') WHERE seq = 7`, 7],
    [
      'an edited envelope',
      `UPDATE journal SET envelope = replace(envelope, '"offset":-300', '"offset":-240') WHERE seq = 5`,
      5,
    ],
    ['an edited column beside the envelope', `UPDATE journal SET at = at + 1 WHERE seq = 6`, 6],
    [
      'an event moved to another call',
      `UPDATE journal SET call_id = (SELECT call_id FROM journal WHERE seq = 2) WHERE seq = 7`,
      7,
    ],
    [
      'an event deleted from the middle',
      `DELETE FROM journal WHERE seq = 6; DELETE FROM journal_payload WHERE seq = 6`,
      6,
    ],
    [
      'two events that changed places',
      `UPDATE journal SET seq = 900 WHERE seq = 8; UPDATE journal SET seq = 8 WHERE seq = 9; UPDATE journal SET seq = 9 WHERE seq = 900;
       UPDATE journal_payload SET seq = 900 WHERE seq = 8; UPDATE journal_payload SET seq = 8 WHERE seq = 9; UPDATE journal_payload SET seq = 9 WHERE seq = 900`,
      8,
    ],
    [
      'an event put in at the end',
      `INSERT INTO journal SELECT 14, station, call_id, kind, at, envelope, randomblob(32) FROM journal WHERE seq = 7;
       INSERT INTO journal_payload SELECT 14, station, salt, payload FROM journal_payload WHERE seq = 7`,
      14,
    ],
    ['a payload that is missing', 'DELETE FROM journal_payload WHERE seq = 4', 4],
    ['a salt that was changed', 'UPDATE journal_payload SET salt = randomblob(32) WHERE seq = 10', 10],
    ['another station', 'UPDATE journal SET station = randomblob(16) WHERE seq = 12', 12],
    ['an event whose payload was left behind', 'DELETE FROM journal WHERE seq = 13', 13],
  ])('%s', (_, sql, seq) => {
    const { file } = tampered(sql);
    expect(check(file)).toMatchObject({ ok: false, seq });
  });

  it('events removed from the end, with a head noted before', () => {
    const { file, head } = tampered('DELETE FROM journal WHERE seq > 11; DELETE FROM journal_payload WHERE seq > 11');
    expect(check(file)).toMatchObject({ ok: true, events: 11 });
    expect(check(file, head)).toMatchObject({ ok: false, seq: 12 });
  });

  it('bytes that decode to the same text', () => {
    const { file } = tampered(
      `UPDATE journal_payload SET payload = CAST(replace(CAST(payload AS BLOB), x'74776f', x'74776fff') AS TEXT) WHERE seq = 7`,
    );
    expect(check(file)).toMatchObject({ ok: false, seq: 7 });
  });
});

it('holds for a log that has grown since its head was noted', () => {
  const file = newFile();
  const w = newLog(file);
  const { hash } = headOf(w);
  takeCall(w, { text: 'later' });
  expect(verifyLog(w, { head: hash.toUpperCase() })).toMatchObject({ ok: true, events: 3 });
});

describe('the tables themselves refuse', () => {
  const attempt = (sql: string) => {
    const w: Writer = newLog();
    takeCall(w, { text: 'kept' });
    return () => w[reading].db.exec(sql);
  };

  it.each([
    ['an update of an event', 'UPDATE journal SET at = 0 WHERE seq = 2', 'never changed'],
    ['a deletion of an event', 'DELETE FROM journal WHERE seq = 3', 'never deleted'],
    [
      'a replacement of an event',
      'REPLACE INTO journal SELECT 2, station, call_id, kind, 0, envelope, hash FROM journal WHERE seq = 2',
      'at the end',
    ],
    [
      'an event with a gap before it',
      'INSERT INTO journal SELECT 9, station, call_id, kind, at, envelope, hash FROM journal WHERE seq = 2',
      'at the end',
    ],
    ['an update of a payload', `UPDATE journal_payload SET payload = '{}'`, 'never changed'],
    ['a deletion of a payload', 'DELETE FROM journal_payload', 'never deleted'],
    [
      'a replacement of a payload',
      'REPLACE INTO journal_payload SELECT 3, station, salt, payload FROM journal_payload WHERE seq = 2',
      'newest event',
    ],
  ])('%s', (_, sql, words) => {
    expect(attempt(sql)).toThrow(words);
  });

  it('a change of the access log', () => {
    const w = newLog();
    w[reading].db.exec(`INSERT INTO access_log (at, actor, operation, outcome) VALUES (1, 'a', 'call.read', 'done')`);
    expect(() => w[reading].db.exec(`UPDATE access_log SET outcome = 'x'`)).toThrow('never changed');
    expect(() => w[reading].db.exec('DELETE FROM access_log')).toThrow('never shortened');
  });
});

it('says that nothing is wrong with an empty log', () => {
  const w = newLog();
  say(w, null, { kind: 'clock-jumped', byMs: 1 });
  expect(verifyLog(w)).toMatchObject({ ok: true, events: 2 });
});
