import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../../../shared/contract/problem';
import { verifyNewest } from '../journal/verify-chain';
import { indexAnewIfOld } from '../search/reindex';
import { connect, DEFAULT_ZONE, get, type Reader, reading, run, type Writer, writing } from './connection';
import { notALog, readHeader, refuseUnwritable } from './log-file';
import { APPLICATION_ID, type Migration, migrate, readMigrations, refuseNewer, versionIn } from './migrate';
import { assertFull, setReadPragmas, setWritePragmas } from './pragmas';
import { FileRefusal, refusalOf } from './sqlite-refusal';
import { transact } from './transact';

export type { Reader, Writer } from './connection';

/** Why a log was not opened. Nothing in the file was changed. */
export class OpenRefusal extends Refusal {}

export type OpenWriter = {
  readonly file: string;
  /** The folder of `NNNN-verb-what.sql`. */
  readonly migrations: string;
  readonly now?: () => number;
  /** A log on a disk that takes no write: it can be read, and every write is refused with a sentence. */
  readonly readOnly?: boolean;
  /** How long another program may hold the file before that is a refusal. */
  readonly busyMs?: number;
};

/** Before 3.51.3 a checkpoint could lose committed pages (the WAL-reset bug). */
const OLDEST_SQLITE = [3, 51, 3] as const;
const BUSY_MS = 5_000;
/** Events checked at each opening; the whole chain is checked by `log verify`. */
const CHECKED = 1_000;

/** Opens the log for writing, makes it when there is none, and proves that a write reaches the disk. */
export function openWriter(options: OpenWriter): Writer {
  const { file, readOnly = false, busyMs = BUSY_MS } = options;
  return refusing(file, () => {
    const migrations = readMigrations(options.migrations);
    refuseUnknown(file, migrations.length);
    if (!readOnly) refuseUnwritable(file);
    const db = new Database(file, { timeout: busyMs, readonly: readOnly, fileMustExist: readOnly });
    return orClose(db, () => {
      const w = writerOn(db, options);
      if (readOnly) checkReadable(db, file, migrations.length);
      else prepareForWriting(w, migrations);
      refuseBroken(w);
      return w;
    });
  });
}

/** A second connection, which sees what the writer has committed and can never write. */
export function openReader({ file }: { readonly file: string }): Reader {
  return refusing(file, () => {
    if (!existsSync(file)) throw new Refusal('not-found', `There is no call log at ${file}. Name a log that is there.`);
    readHeader(file);
    const db = new Database(file, { timeout: BUSY_MS, readonly: true, fileMustExist: true });
    return orClose(db, () => {
      setReadPragmas(db);
      if (Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID) throw notALog(file);
      return { file, [reading]: connect(db) };
    });
  });
}

export function closeLog(conn: Reader): void {
  conn[reading].statements.clear();
  conn[reading].db.close();
}

/** The number of the format the log has: that of its last migration. */
export function formOf(r: Reader): number {
  return versionIn(r[reading].db);
}

/** The library's own version, for the screen and the diagnostics. */
export function sqliteVersion(r: Reader): string {
  return get<{ version: string }>(r, 'SELECT sqlite_version() AS version')?.version ?? '';
}

export function refuseOldSqlite(version: string): void {
  const parts = version.split('.').map(Number);
  const order = OLDEST_SQLITE.map((least, at) => Math.sign((parts[at] ?? 0) - least)).find((sign) => sign !== 0) ?? 0;
  if (order >= 0) return;
  throw new OpenRefusal(
    'bug',
    `This Tenline came with SQLite ${version}, which can lose saved calls; ${OLDEST_SQLITE.join('.')} is the oldest allowed. The log was not opened. Install Tenline again.`,
  );
}

/** A newer format is seen before anything is written; what a `-wal` file holds counts too. */
function refuseUnknown(file: string, newest: number): void {
  const header = readHeader(file);
  if (header === undefined) return;
  refuseNewer(file, header.version, newest);
  const wal = statSync(`${file}-wal`, { throwIfNoEntry: false });
  const isSettled = header.application === APPLICATION_ID && (wal === undefined || wal.size === 0);
  if (isSettled) return;
  // A read-only connection leaves the file and its -wal as they are.
  const db = new Database(file, { timeout: BUSY_MS, readonly: true });
  try {
    refuseNewer(file, versionIn(db), newest);
    const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
    if (tables > 0 && Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID) throw notALog(file);
  } finally {
    db.close();
  }
}

function writerOn(db: Database.Database, { file, now = Date.now, readOnly = false }: OpenWriter): Writer {
  return {
    file,
    [reading]: connect(db),
    [writing]: {
      now,
      zone: DEFAULT_ZONE,
      boot: randomUUID(),
      readOnly,
      knownTerms: new Set(),
      stopped: null,
      transaction: null,
    },
  };
}

function prepareForWriting(w: Writer, migrations: readonly Migration[]): void {
  const { db } = w[reading];
  refuseOldSqlite(sqliteVersion(w));
  setWritePragmas(db);
  migrate(db, migrations);
  indexAnewIfOld(w);
  const at = w[writing].now();
  transact(w, () =>
    run(
      w,
      `INSERT INTO opening (slot, at, sqlite) VALUES (1, ?, sqlite_version())
       ON CONFLICT (slot) DO UPDATE SET at = excluded.at, sqlite = excluded.sqlite`,
      at,
    ),
  );
  const kept = get<{ at: number }>(w, 'SELECT at FROM opening');
  if (kept?.at !== at) throw new Error('What was written did not read back');
  assertFull(db);
}

function checkReadable(db: Database.Database, file: string, newest: number): void {
  setReadPragmas(db);
  if (versionIn(db) === newest) return;
  throw new Refusal(
    'read-only',
    `${basename(file)} has an older format and must be opened for writing once. Make it writable and start Tenline again.`,
  );
}

function refuseBroken(w: Writer): void {
  const check = verifyNewest(w, CHECKED);
  if (check.ok) return;
  throw new Refusal(
    'damaged',
    `Event ${check.seq} in ${basename(w.file)} is not as it was written: ${check.what}. Keep the file as it is, tell your supervisor, and restore the last backup.`,
  );
}

function orClose<T>(db: Database.Database, use: () => T): T {
  try {
    return use();
  } catch (error) {
    db.close();
    throw error;
  }
}

function refusing<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof OpenRefusal) throw error;
    const failed = error instanceof FileRefusal ? error : refusalOf(error, file);
    if (failed !== undefined) throw new OpenRefusal(failed.problem.code, failed.beforehand);
    throw error instanceof Refusal ? new OpenRefusal(error.problem.code, error.problem.sentence) : error;
  }
}
