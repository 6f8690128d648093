import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { APPLICATION_ID, migrate, readMigrations, schemaIn, versionIn } from '../../../src/main/database/file/migrate';
import { MIGRATIONS, newFile, newFolder } from './new-log';

/** `UPDATE=1` writes it. */
it('gives the schema that migrations/schema.sql says', () => {
  const db = new Database(newFile());
  migrate(db, readMigrations(MIGRATIONS));
  if (process.env.UPDATE === '1') writeFileSync(join(MIGRATIONS, 'schema.sql'), schemaIn(db));
  expect(schemaIn(db)).toBe(readFileSync(join(MIGRATIONS, 'schema.sql'), 'utf8'));
  expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  db.close();
});

it('gives the same schema one migration at a time', () => {
  const db = new Database(newFile());
  const steps = readMigrations(MIGRATIONS);
  for (const [index] of steps.entries()) {
    migrate(db, steps.slice(0, index + 1));
    expect(versionIn(db)).toBe(index + 1);
  }
  expect(schemaIn(db)).toBe(readFileSync(join(MIGRATIONS, 'schema.sql'), 'utf8'));
  db.close();
});

it('leaves nothing of a migration that fails', () => {
  const db = new Database(newFile());
  const good = { version: 1, name: '0001-a.sql', sql: 'CREATE TABLE one (id INTEGER) STRICT' };
  const bad = { version: 2, name: '0002-b.sql', sql: 'CREATE TABLE two (id INTEGER) STRICT; SELECT a FROM nowhere' };
  expect(() => migrate(db, [good, bad])).toThrow('nowhere');
  expect(versionIn(db)).toBe(1);
  expect(schemaIn(db)).not.toContain('two');
  db.close();
});

it('refuses a folder in which a number is missing', () => {
  const folder = join(newFolder(), 'migrations');
  mkdirSync(folder);
  writeFileSync(join(folder, '0001-create-a.sql'), '');
  writeFileSync(join(folder, '0003-create-c.sql'), '');
  expect(() => readMigrations(folder)).toThrow('0003-create-c.sql is out of order');
});
