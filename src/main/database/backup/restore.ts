import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Refusal } from '../../../shared/contract/problem';
import { refuseUnwritable } from '../file/log-file';
import { closeLog, openWriter } from '../file/open';
import { verifyLog } from '../journal/verify';
import type { ChainCheck } from '../journal/verify-chain';
import { type Backup, listBackups, type PassedOver, syncFile, syncFolder } from './backup';
import { checkCopy } from './check-copy';

/** What came of a restore: the backup used, and the newer ones that did not pass, each with the reason. */
export type Restored = {
  readonly backup: Backup;
  readonly events: number;
  readonly passedOver: readonly PassedOver[];
};

/**
 * Puts the newest backup that passes its check at `target`, where no file may stand. A log in use is never written
 * over: the old one is moved away first, by a person.
 */
export function restoreLog(folder: string, target: string): Restored {
  for (const end of ['', '-wal', '-shm']) {
    if (!existsSync(`${target}${end}`)) continue;
    throw new Refusal(
      'not-allowed',
      `${target}${end} is there already. Move it away (with its -wal and -shm files) and restore again; it was not touched.`,
    );
  }
  refuseUnwritable(target);
  const { backups, unread: passedOver } = listBackups(folder);
  for (const backup of backups) {
    const partial = `${target}.partial`;
    const why = bring(join(folder, backup.file), partial, backup);
    if (why === undefined) {
      renameSync(partial, target);
      syncFolder(dirname(target));
      return { backup, events: backup.head.seq, passedOver };
    }
    rmSync(partial, { force: true });
    passedOver.push({ file: backup.file, why });
  }
  const found = passedOver.map(({ file, why }) => `${file}: ${why}`).join('; ');
  throw new Refusal(
    'not-found',
    `There is no backup in ${folder} that can be restored${found === '' ? '' : ` (${found})`}. Look on another disk.`,
  );
}

/** Copies and checks; the reason when it does not pass. */
function bring(copy: string, partial: string, backup: Backup): string | undefined {
  try {
    copyFileSync(copy, partial);
    syncFile(partial);
    const check = checkCopy(partial, backup.head.seq === 0 ? undefined : backup.head.hash);
    if (!check.ok) return `event ${check.seq}: ${check.what}`;
    return check.sha256 === backup.sha256 ? undefined : 'the file is not the one that was checked when it was made';
  } catch (error) {
    rmSync(partial, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw noRoom(dirname(partial));
    return error instanceof Error ? error.message : String(error);
  }
}

/** No other backup would fit either. */
function noRoom(folder: string): Refusal {
  return new Refusal(
    'disk-full',
    `The disk of ${folder} is full: nothing was restored. Make room there or choose another folder.`,
  );
}

export type Drill = Restored & { readonly check: ChainCheck; readonly ageMs: number };

/**
 * Restores into a scratch file, opens it as a start would, verifies all of it, and throws it away: proof that the backups
 * are of use. A backup made by an older Tenline is brought up to date by that opening.
 */
export function drillBackups(folder: string, { now, migrations }: { now: number; migrations: string }): Drill {
  const scratch = mkdtempSync(join(tmpdir(), 'tenline-drill-'));
  try {
    const target = join(scratch, 'calls.db');
    const restored = restoreLog(folder, target);
    const r = openWriter({ file: target, migrations });
    try {
      return { ...restored, check: verifyLog(r, {}), ageMs: now - restored.backup.at };
    } finally {
      closeLog(r);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
