import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../../../shared/contract/problem';
import { type Reader, reading } from '../file/connection';
import { codeOf } from '../file/sqlite-refusal';
import { headOf } from '../journal/journal';
import { checkCopy } from './check-copy';

/** What stands beside a copy in `<copy>.json`: with it a later change of the copy is found. */
export type Backup = {
  /** The copy's name in its folder. */
  readonly file: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly sha256: string;
  readonly head: { readonly seq: number; readonly hash: string };
};

/**
 * Copies the log, also while another program takes calls: SQLite's own snapshot. A copy gets its name when it has
 * been checked. `at` is the time in its name, UTC milliseconds.
 */
export function backupLog(r: Reader, folder: string, at: number): Backup {
  attempt(`${folder} cannot be made`, () => mkdirSync(folder, { recursive: true }));
  const head = headOf(r);
  const stamp = new Date(at).toISOString().replaceAll(/[-:]/g, '').replace('.', '');
  const file = `calls-${stamp}-${head.seq}.db`;
  const partial = join(folder, `${file}.partial`);
  try {
    r[reading].db.prepare('VACUUM INTO ?').run(partial);
    settle(partial);
    const checked = checkCopy(partial, head.seq === 0 ? undefined : head.hash);
    if (!checked.ok) {
      throw new Refusal(
        'damaged',
        `The copy did not pass its check (event ${checked.seq}: ${checked.what}) and was thrown away. Run log verify on the log.`,
      );
    }
    const backup = { file, at, sha256: checked.sha256, head: { seq: checked.events, hash: checked.head } };
    renameSync(partial, join(folder, file));
    writeDurably(join(folder, `${file}.json`), `${JSON.stringify(backup)}\n`);
    syncFolder(folder);
    return backup;
  } catch (error) {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${partial}${end}`, { force: true });
    throw explain(error, folder);
  }
}

/** The backups of a folder, the newest first. A copy without its `.json` was never finished. */
export function listBackups(folder: string): Backup[] {
  const names = attempt(`${folder} cannot be read`, () => readdirSync(folder));
  const found = names
    .filter((name) => name.endsWith('.db.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Backup);
  return found.sort((one, two) => two.at - one.at || two.head.seq - one.head.seq);
}

/** A copy of a log in WAL mode is in WAL mode: opening it would leave files beside it. Then down to the disk. */
function settle(partial: string): void {
  const db = new Database(partial);
  try {
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
  syncFile(partial);
}

export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The name itself must survive a power cut; Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeDurably(file: string, text: string): void {
  writeFileSync(`${file}.partial`, text);
  syncFile(`${file}.partial`);
  renameSync(`${file}.partial`, file);
}

function explain(error: unknown, folder: string): unknown {
  if (error instanceof Refusal) return error;
  const code = codeOf(error) ?? systemCode(error);
  if (code === undefined) return error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new Refusal(
      'disk-full',
      `The disk of ${folder} is full: no backup was made. Make room there or choose another folder.`,
    );
  }
  return new Refusal(
    'read-only',
    `No backup was made in ${folder} (${code}). See that the disk is connected and may be written, or choose another folder.`,
  );
}

function attempt<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Refusal('read-only', `${what} (${systemCode(error) ?? 'unreadable'}). Choose another folder.`);
  }
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
