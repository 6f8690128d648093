import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import packageJson from '../../../package.json' with { type: 'json' };
import { printTable, type Table } from './table';

export type Report = {
  readonly name: string;
  /** What is measured, and how. */
  readonly method: string;
  readonly figures: unknown;
  readonly table: Table;
  /** Versions beside Node and SQLite: the browser. */
  readonly versions?: Readonly<Record<string, string>>;
};

/** Writes results/<name>.json and prints the table. */
export function publish({ name, method, figures, table, versions = {} }: Report): void {
  const file = join('tests', 'benchmarks', 'results', `${name}.json`);
  const [first] = cpus();
  const result = {
    name,
    date: new Date().toISOString(),
    machine: {
      cpu: first?.model ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      system: `${platform()} ${release()} ${arch()}`,
      /** Over 1 a core, other programs were measured too. */
      load: loadavg().map((one) => Number(one.toFixed(1))),
    },
    versions: { tenline: packageJson.version, node: process.versions.node, sqlite: sqliteVersion(), ...versions },
    method,
    figures,
    table,
  };
  mkdirSync(join('tests', 'benchmarks', 'results'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\n${name}: ${method}\n`);
  printTable(table);
}

function sqliteVersion(): string {
  const db = new Database(':memory:');
  const version = db.prepare('SELECT sqlite_version()').pluck().get();
  db.close();
  return String(version);
}
