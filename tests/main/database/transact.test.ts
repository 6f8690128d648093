import { describe, expect, it } from 'vitest';
import { saveDraft } from '../../../src/main/database/drafts';
import { reading, type Writer } from '../../../src/main/database/file/connection';
import { closeLog, openReader } from '../../../src/main/database/file/open';
import { transact } from '../../../src/main/database/file/transact';
import { headOf } from '../../../src/main/database/journal/journal';
import { Refusal } from '../../../src/shared/contract/problem';
import { callId, NOW, newFile, newLog, takeCall } from './new-log';

function refusalOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  throw new Error('It went through');
}

const fail = (w: Writer, code: string) => () =>
  transact(w, () => {
    throw Object.assign(new Error('disk I/O error'), { code });
  });

describe('a full disk', () => {
  it('keeps nothing of the transaction and says what to do', () => {
    const file = newFile();
    const w = newLog(file);
    const { db } = w[reading];
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 5}`);
    const before = headOf(w);
    const problem = refusalOf(() => takeCall(w, { text: 'x'.repeat(200_000) }));
    expect(problem.code).toBe('disk-full');
    expect(problem.sentence).toContain('calls.db is full');
    expect(problem.sentence).toContain('what you typed is still on the screen');
    expect(headOf(w)).toEqual(before);
    expect(db.inTransaction).toBe(false);
    db.pragma('max_page_count = 1000000');
    takeCall(w, { text: 'there is room again' });
    const r = openReader({ file });
    expect(headOf(r).seq).toBe(before.seq + 2);
    closeLog(r);
  });
});

describe('what SQLite reports', () => {
  it.each([
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_BUSY_SNAPSHOT', 'busy'],
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_IOERR_FSYNC', 'damaged'],
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ])('%s is a refusal as %s', (code, problem) => {
    const w = newLog();
    expect(refusalOf(fail(w, code))).toMatchObject({ code: problem });
    expect(refusalOf(fail(w, code)).sentence).toContain('still on the screen');
  });

  it('is a bug when it is our own mistake', () => {
    expect(fail(newLog(), 'SQLITE_CONSTRAINT')).toThrow('disk I/O error');
  });

  it('stops every later write once the file is damaged', () => {
    const w = newLog();
    expect(refusalOf(fail(w, 'SQLITE_CORRUPT')).code).toBe('damaged');
    expect(refusalOf(() => takeCall(w, {})).code).toBe('damaged');
    expect(headOf(w).seq).toBe(1);
  });
});

it('refuses a transaction inside a transaction and undoes the outer one', () => {
  const w = newLog();
  expect(() => transact(w, () => transact(w, () => 1))).toThrow('one operation is one transaction');
  expect(w[reading].db.inTransaction).toBe(false);
});

it('lets a draft join the transaction that is going on', () => {
  const w = newLog();
  const draft = { callId: callId(1), at: NOW, rev: 1, narrative: 'typing', field: null };
  expect(() =>
    transact(w, () => {
      saveDraft(w, draft);
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(w[reading].db.prepare('SELECT count(*) FROM draft').pluck().get()).toBe(0);
});
