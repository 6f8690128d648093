import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/contract/problem';
import { readPack } from '../agency/read-pack';
import { pathIn, type Terminal } from './command';

export function packFolder(terminal: Terminal, typed: string | undefined): string {
  const folder = typed === undefined ? join(terminal.root, 'agency', 'lexington') : pathIn(terminal, typed);
  if (!existsSync(folder))
    throw new Refusal('not-found', `There is no pack folder ${folder}. Name a folder such as agency/lexington.`);
  return folder;
}

/** A pack that passes its checks; its defects go to standard error otherwise. */
export function openPack(terminal: Terminal, typed: string | undefined) {
  const folder = packFolder(terminal, typed);
  const read = readPack(folder);
  if (read.ok) return read;
  for (const { file, line, sentence } of read.defects) terminal.err(`${file}:${line}: ${sentence}`);
  const count = read.defects.length;
  throw new Refusal(
    'pack-refused',
    `The pack in ${folder} has ${count === 1 ? 'a defect' : `${count} defects`} and cannot be used. Correct it and try again.`,
  );
}
