import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export type FolderLock = { release(): void };

/** Says in words who holds the lock, for a sentence to a person. It decides nothing. */
export const lockWords = (folder: string) => join(folder, 'lock.txt');

/**
 * Takes a data folder for this process alone. The lock is an exclusive transaction on `lock.db`, which holds
 * nothing: the system frees it when the process ends, however it ends.
 */
export function takeLock(folder: string): FolderLock | { readonly heldBy: string } {
  const database = new Database(join(folder, 'lock.db'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    return { heldBy: readWords(folder) };
  }
  // Words left by a program that was killed are not ours.
  rmSync(lockWords(folder), { force: true });
  return {
    release: () => {
      rmSync(lockWords(folder), { force: true });
      database.close();
    },
  };
}

function readWords(folder: string): string {
  try {
    return readFileSync(lockWords(folder), 'utf8');
  } catch {
    return '';
  }
}
