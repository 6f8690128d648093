import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { Refusal } from '../../../shared/contract/problem';
import { type Reader, reading } from '../file/connection';
import { makeFolder } from '../file/make-folder';
import { codeOf } from '../file/sqlite-refusal';
import { headOf } from '../journal/journal';
import { checkCopy } from './check-copy';

/** What stands beside a copy in `<copy>.json`: with it a later change of the copy is found. */
const Backup = z.object({
  /** The copy's name in its folder. */
  file: z.string().refine((name) => name === basename(name)),
  /** UTC milliseconds. */
  at: z.number(),
  sha256: z.string(),
  head: z.object({ seq: z.number(), hash: z.string() }),
});
export type Backup = Readonly<z.infer<typeof Backup>>;

/** A copy that was not used, and why. */
export type PassedOver = { readonly file: string; readonly why: string };

/**
 * Copies the log, also while another program takes calls: SQLite's own snapshot. A copy gets its name when it has
 * been checked. `at` is the time in its name, UTC milliseconds.
 */
export function backupLog(r: Reader, folder: string, at: number): Backup {
  attempt(`${folder} cannot be made`, () => makeFolder(folder));
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

/** The backups of a folder, the newest first, and those whose `.json` says nothing. Without one a copy was never finished. */
export function listBackups(folder: string): { readonly backups: readonly Backup[]; readonly unread: PassedOver[] } {
  const backups: Backup[] = [];
  const unread: PassedOver[] = [];
  for (const name of attempt(`${folder} cannot be read`, () => readdirSync(folder))) {
    if (!name.endsWith('.db.json')) continue;
    const backup = readBackup(join(folder, name));
    const file = name.slice(0, -'.json'.length);
    if (backup === undefined)
      unread.push({ file, why: `${name} beside it cannot be read. log verify checks the copy itself` });
    else backups.push(backup);
  }
  return { backups: backups.sort((one, two) => two.at - one.at || two.head.seq - one.head.seq), unread };
}

function readBackup(file: string): Backup | undefined {
  try {
    return Backup.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
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
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new Refusal(
      'damaged',
      'The log is damaged: no backup was made of it. Keep it and the earlier backups as they are; log verify says what differs.',
    );
  }
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
