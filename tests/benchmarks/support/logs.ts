import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A log to measure on: an empty one, and one with the invented calls. */
export type LogKind = 'empty' | 'seeded';
export const LOGS: readonly LogKind[] = ['empty', 'seeded'];

export function nameOf(kind: LogKind): string {
  return kind === 'empty' ? 'empty log' : `${Number(process.env.BENCH_CALLS).toLocaleString('en-US')} calls`;
}

export function seededFile(): string {
  return join(process.env.BENCH_SEEDED ?? '', 'calls.db');
}

/** A data folder of its own, with a copy of the log. */
export function newFolder(kind: LogKind): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tenline-bench-'));
  if (kind === 'seeded') copyFileSync(seededFile(), join(path, 'calls.db'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
