import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reading } from '../../../src/main/database/file/connection';
import { closeLog, OpenRefusal, openReader, openWriter, refuseOldSqlite } from '../../../src/main/database/file/open';
import { transact } from '../../../src/main/database/file/transact';
import { headOf } from '../../../src/main/database/journal/journal';
import { MIGRATIONS, NOW, newFile, newFolder, newLog, openLog, takeCall } from './new-log';

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

function problemOf(open: () => unknown) {
  try {
    open();
  } catch (error) {
    if (error instanceof OpenRefusal) return error.problem;
    throw error;
  }
  throw new Error('It was opened');
}

const openAt = (file: string, busyMs = 5000) => openWriter({ file, migrations: MIGRATIONS, now: () => NOW, busyMs });

describe('a connection for writing', () => {
  it('is FULL after a write on a file that was opened before', () => {
    const file = newFile();
    closeLog(openAt(file));
    const w = newLog(file);
    takeCall(w, { text: 'saved' });
    const { db } = w[reading];
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
    expect(db.pragma('secure_delete', { simple: true })).toBe(1);
    expect(db.pragma('busy_timeout', { simple: true })).toBe(5000);
    expect(db.pragma('mmap_size', { simple: true })).toBe(0);
  });

  it('makes the folder and the file when they are not there', () => {
    const file = join(newFolder(), 'deep', 'down', 'calls.db');
    closeLog(openAt(file));
    expect(existsSync(file)).toBe(true);
  });

  it('finds what was committed before it was closed', () => {
    const file = newFile();
    const first = newLog(file);
    takeCall(first, { text: 'kept' });
    const head = headOf(first);
    expect(headOf(openReader({ file }))).toEqual(head);
  });
});

describe('a connection for reading', () => {
  it('cannot write', () => {
    const file = newFile();
    newLog(file);
    const r = openReader({ file });
    onTestFinished(() => closeLog(r));
    expect(() => r[reading].db.exec('DELETE FROM draft')).toThrow('readonly');
    // @ts-expect-error a reader is no writer
    expect(() => transact(r, () => 1)).toThrow();
  });

  it('says so when there is no log', () => {
    expect(problemOf(() => openReader({ file: '/nowhere/calls.db' }))).toMatchObject({ code: 'not-found' });
  });
});

describe('refuses to open, with a sentence,', () => {
  it('a log of a newer version, and leaves it byte for byte', () => {
    const file = newFile();
    closeLog(openAt(file));
    const db = new Database(file);
    db.pragma('user_version = 99');
    db.close();
    const before = { hash: sha256(file), time: statSync(file).mtimeMs };
    const problem = problemOf(() => openAt(file));
    expect(problem.sentence).toMatch(/^calls\.db was written by a newer Tenline .* not touched/);
    expect({ hash: sha256(file), time: statSync(file).mtimeMs }).toEqual(before);
    expect(readdirSync(dirname(file))).toEqual(['calls.db']);
  });

  it('a newer version that only the -wal file knows, and leaves both', () => {
    const file = newFile();
    closeLog(openAt(file));
    const db = new Database(file);
    db.pragma('user_version = 99');
    const wal = readFileSync(`${file}-wal`);
    const main = readFileSync(file);
    db.close();
    writeFileSync(file, main);
    writeFileSync(`${file}-wal`, wal);
    expect(problemOf(() => openAt(file)).sentence).toContain('newer Tenline');
    expect(readFileSync(file).equals(main)).toBe(true);
    expect(readFileSync(`${file}-wal`).equals(wal)).toBe(true);
  });

  it('a file that is no database', () => {
    const file = newFile();
    writeFileSync(file, 'Dear diary, '.repeat(100));
    expect(problemOf(() => openAt(file))).toMatchObject({ code: 'damaged' });
    expect(problemOf(() => openAt(file)).sentence).toContain('calls.db is not a Tenline call log');
    expect(readFileSync(file, 'utf8')).toBe('Dear diary, '.repeat(100));
  });

  it("another program's database", () => {
    const file = newFile();
    const db = new Database(file);
    db.exec('CREATE TABLE recipes (name TEXT)');
    db.close();
    const before = sha256(file);
    expect(problemOf(() => openAt(file)).sentence).toContain('is not a Tenline call log');
    expect(sha256(file)).toBe(before);
  });

  it('a folder where the file should be', () => {
    const file = newFile();
    mkdirSync(file);
    expect(problemOf(() => openAt(file)).sentence).toContain(`${file} is a folder`);
  });

  it('a file that may not be written', () => {
    const file = newFile();
    closeLog(openAt(file));
    chmodSync(file, 0o444);
    expect(problemOf(() => openAt(file))).toMatchObject({ code: 'read-only' });
    expect(problemOf(() => openAt(file)).sentence).toContain('calls.db cannot be');
  });

  it('a folder that may not be written', () => {
    const file = join(newFolder(), 'locked', 'calls.db');
    mkdirSync(dirname(file));
    chmodSync(dirname(file), 0o555);
    onTestFinished(() => chmodSync(dirname(file), 0o755));
    expect(problemOf(() => openAt(file))).toMatchObject({ code: 'read-only' });
    expect(problemOf(() => openAt(file)).sentence).toContain('locked');
  });

  it('a log whose newest events were changed', () => {
    const file = newFile();
    const w = newLog(file);
    takeCall(w, { text: 'the truth' });
    closeLog(w);
    const db = new Database(file);
    db.exec('DROP TRIGGER journal_payload_append_only_update');
    db.exec(`UPDATE journal_payload SET payload = '{"text":"another story","recovered":false}' WHERE seq = 3`);
    db.close();
    expect(problemOf(() => openAt(file)).sentence).toMatch(/^Event 3 in calls\.db is not as it was written/);
  });

  it('a log of which the end is missing', () => {
    const file = newFile();
    const w = newLog(file);
    takeCall(w, { text: 'x'.repeat(60_000) });
    closeLog(w);
    truncateSync(file, 4096 * 20);
    const problem = problemOf(() => openAt(file));
    expect(problem).toMatchObject({ code: 'damaged' });
    expect(problem.sentence).toContain('restore the last backup');
  });

  it('a file that another program holds', () => {
    const file = newFile();
    closeLog(openAt(file));
    const other = new Database(file);
    onTestFinished(() => {
      other.close();
    });
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    const problem = problemOf(() => openAt(file, 50));
    expect(problem).toMatchObject({ code: 'busy' });
    expect(problem.sentence).toContain('Another program holds calls.db');
  });

  it('work with a SQLite that can lose saved calls', () => {
    expect(() => refuseOldSqlite('3.51.2')).toThrow(OpenRefusal);
    expect(() => refuseOldSqlite('3.9.4')).toThrow('oldest allowed');
    for (const version of ['3.51.3', '3.52.0', '4.0.0']) expect(() => refuseOldSqlite(version)).not.toThrow();
  });
});

it('opens for reading only where no write is possible, and then refuses each write', () => {
  const file = newFile();
  const w = newLog(file);
  const id = takeCall(w, { text: 'read me' });
  closeLog(w);
  const r = openWriter({ file, migrations: MIGRATIONS, readOnly: true });
  onTestFinished(() => closeLog(r));
  expect(headOf(r).seq).toBe(3);
  expect(() => takeCall(r, { text: id })).toThrow('opened for reading only');
});

it('goes on where it stopped after a file left by a crash during its making', () => {
  const file = newFile();
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.close();
  const w = openLog(file);
  expect(headOf(w).seq).toBe(0);
});
