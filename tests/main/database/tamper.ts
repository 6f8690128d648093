import Database from 'better-sqlite3';

/** Changes a log behind the program's back: as somebody with the file and SQLite could. */
export function tamper(file: string, sql: string): void {
  const db = new Database(file);
  for (const name of db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all()) {
    db.exec(`DROP TRIGGER ${String(name)}`);
  }
  db.exec(sql);
  db.close();
}
