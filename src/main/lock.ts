import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, StartRefusal } from './data-folder';
import { lockWords, takeLock } from './database/file/folder-lock';

/** The two programs that hold a data folder while people work. */
export type Holder = 'window' | 'browser';

/** Leaves word of who holds the folder; for the host that has just opened its log. */
export function nameHolder(folder: string, holder: Holder): void {
  inFolder(folder, () => writeFileSync(lockWords(folder), holder, { mode: 0o600 }));
}

/** Who holds the folder at this moment: null when nobody does, `unnamed` when it has not said yet. */
export function findHolder(folder: string): Holder | 'unnamed' | null {
  try {
    const lock = takeLock(folder);
    if ('heldBy' in lock) return lock.heldBy === 'window' || lock.heldBy === 'browser' ? lock.heldBy : 'unnamed';
    lock.release();
    return null;
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'unknown reason';
    const file = join(folder, 'lock.db');
    throw new StartRefusal(
      `Tenline cannot use its lock file ${file} (${code}). It holds no calls: move it away and start again.`,
    );
  }
}

/** What to do when the log is open elsewhere. */
export function heldSentence(folder: string, holder: Holder | 'unnamed'): string {
  if (holder === 'window') return `Tenline is already open in its own window, with the log in ${folder}. Work there.`;
  if (holder === 'browser') {
    return `Tenline is already running in the browser, with the log in ${folder}. Work there, or end it there first.`;
  }
  return `Another program is using the log in ${folder}. Wait until it has ended, then start again.`;
}
