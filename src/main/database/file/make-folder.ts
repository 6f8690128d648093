import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it where they are missing, for this account only. Not `recursive: true`: where a
 * folder exists but takes no other (as in /proc), that tries for ever.
 */
export function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found !== undefined) {
    throw Object.assign(new Error('ENOTDIR: a file stands there'), { code: 'ENOTDIR', path: folder });
  }
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
