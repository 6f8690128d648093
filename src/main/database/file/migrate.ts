import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/contract/problem';

/** `Tenl`: how a file says that it is one of ours (PRAGMA application_id). */
export const APPLICATION_ID = 0x54_65_6e_6c;

export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

/** The migrations of a folder in their order. Throws when a number is missing or given twice: that is a bug. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name));
  return names.sort().map((name, index) => {
    const version = Number(name.slice(0, 4));
    if (version !== index + 1) throw new Error(`Migration ${name} is out of order: ${index + 1} is expected`);
    return { version, name, sql: readFileSync(join(folder, name), 'utf8') };
  });
}

/** Throws when the file was written by a newer version than `newest`. */
export function refuseNewer(file: string, version: number, newest: number): void {
  if (version <= newest) return;
  throw new Refusal(
    'read-only',
    `${basename(file)} was written by a newer Tenline (its format is ${version}, this one knows ${newest}). It was not touched. Start the newer Tenline, or choose another data folder.`,
  );
}

/**
 * Brings the tables up to the newest form. Each migration and its number are one transaction: after a crash the
 * file has either the old form or the new one.
 */
export function migrate(db: Database.Database, migrations: readonly Migration[]): void {
  for (const { version, sql } of migrations) {
    if (versionIn(db) >= version) continue;
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
      if (version === 1) db.pragma(`application_id = ${APPLICATION_ID}`);
      db.exec('COMMIT');
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}

export function versionIn(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** The tables, indexes and triggers as SQLite keeps them: what `migrations/schema.sql` must say. */
export function schemaIn(db: Database.Database): string {
  const rows = db
    .prepare(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND (tbl_name = 'fts' OR tbl_name NOT LIKE 'fts\\_%' ESCAPE '\\') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`,
    )
    .pluck()
    .all();
  return `${rows.join(';\n\n')};\n`;
}
