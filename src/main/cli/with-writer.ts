import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../shared/contract/problem';
import { takeLock } from '../database/file/folder-lock';
import { closeLog, openWriter, type Writer } from '../database/file/open';
import { pathIn, type Terminal } from './command';

type Target = { readonly file: string; readonly mustExist?: boolean };

/** Opens a log for writing, unless Tenline is running on it. */
export function withWriter<T>(terminal: Terminal, target: Target, work: (w: Writer) => T): T {
  const { root, now } = terminal;
  const file = pathIn(terminal, target.file);
  if (target.mustExist === true && !existsSync(file))
    throw new Refusal('not-found', `There is no call log at ${file}. Name a log that is there.`);
  const release = holdFolder(dirname(file));
  try {
    const log = openWriter({ file, migrations: join(root, 'migrations'), now });
    try {
      return work(log);
    } finally {
      closeLog(log);
    }
  } finally {
    release();
  }
}

/** A data folder has a `lock.db`, which a running Tenline holds; any other folder has none and needs none. */
export function holdFolder(folder: string): () => void {
  if (!existsSync(join(folder, 'lock.db'))) return () => undefined;
  const lock = takeLock(folder);
  if ('heldBy' in lock) throw new Refusal('busy', `Tenline is running on ${folder}. End it there, then try again.`);
  return lock.release;
}
