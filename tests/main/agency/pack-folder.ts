import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a new folder of the system's temporary folder and gives its path. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-pack-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The number, from 1, of the last line of a text that contains some words; with `first`, of the first. */
export function lineWith(text: string, words: string, first = false): number {
  const lines = text.split('\n');
  const has = (line: string) => line.includes(words);
  return 1 + (first ? lines.findIndex(has) : lines.findLastIndex(has));
}
