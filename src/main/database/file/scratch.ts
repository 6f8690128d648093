import Database from 'better-sqlite3';
import { all, connect, DEFAULT_ZONE, type Reader, reading, type Writer, writing } from './connection';
import { setReadPragmas } from './pragmas';

/**
 * An empty log with the same tables, in a nameless file that disappears with the connection. It has the first event, from
 * which the station is known, and no triggers.
 */
export function openScratch(r: Reader): Writer {
  const db = new Database('');
  setReadPragmas(db);
  db.pragma('synchronous = OFF');
  const schema = all<{ sql: string }>(
    r,
    `SELECT sql FROM sqlite_schema
     WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'fts_*'
     ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END`,
  );
  for (const { sql } of schema) db.exec(sql);
  const first = r[reading].db
    .prepare('SELECT seq, station, call_id, kind, at, envelope, hash FROM journal WHERE seq = 1')
    .raw()
    .get();
  if (first !== undefined) {
    const insert = 'INSERT INTO journal (seq, station, call_id, kind, at, envelope, hash) VALUES (?, ?, ?, ?, ?, ?, ?)';
    db.prepare(insert).run(...(first as unknown[]));
  }
  return {
    file: r.file,
    [reading]: connect(db),
    [writing]: {
      now: Date.now,
      zone: DEFAULT_ZONE,
      boot: 'scratch',
      readOnly: false,
      knownTerms: new Set(),
      stopped: null,
      transaction: null,
    },
  };
}
