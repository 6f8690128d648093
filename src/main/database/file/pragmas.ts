import type Database from 'better-sqlite3';

/**
 * How every connection is set. FULL stands here because the library gives NORMAL to each opening but the first,
 * and a commit would then not survive a power cut.
 */
export function setReadPragmas(db: Database.Database): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
  db.pragma('temp_store = MEMORY');
}

export function setWritePragmas(db: Database.Database): void {
  setReadPragmas(db);
  const mode = db.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal') throw new Error(`journal_mode is ${String(mode)}, not wal`);
  db.pragma('synchronous = FULL');
  if (process.platform === 'darwin') db.pragma('fullfsync = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.pragma('journal_size_limit = 8388608');
}

/** Asked again after a write: a setting that fell back is found before anything counts on it. */
export function assertFull(db: Database.Database): void {
  const synchronous = Number(db.pragma('synchronous', { simple: true }));
  if (synchronous !== 2) throw new Error(`synchronous is ${synchronous}, not FULL`);
}
