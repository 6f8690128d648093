import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Refusal } from '../../../shared/contract/problem';
import { makeFolder } from './make-folder';
import { APPLICATION_ID } from './migrate';

/** What can be known of a log from its first bytes, before SQLite touches it. */

export type Header = { readonly application: number; readonly version: number };

const MAGIC = 'SQLite format 3\0';
const HEADER = 100;

/**
 * Refuses a file that is no log of ours, with a sentence. Undefined for a file that is not there or empty: it
 * will be a new log. The numbers may be older than the truth when a `-wal` file stands beside.
 */
export function readHeader(file: string): Header | undefined {
  const name = basename(file);
  const found = attempt(() => statSync(file, { throwIfNoEntry: false }), `${name} cannot be looked at`);
  if (found === undefined) return undefined;
  if (found.isDirectory()) {
    throw new Refusal(
      'damaged',
      `${file} is a folder, and the call log must be a file there. Move the folder away or choose another data folder.`,
    );
  }
  if (found.size === 0) return undefined;
  const bytes = attempt(() => readStart(file), `${name} cannot be read`);
  if (bytes.length < HEADER || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw notALog(file);
  const header = { application: bytes.readUInt32BE(68), version: bytes.readUInt32BE(60) };
  if (header.application !== APPLICATION_ID && header.application !== 0) throw notALog(file);
  return header;
}

export function notALog(file: string): Refusal {
  return new Refusal(
    'damaged',
    `${basename(file)} is not a Tenline call log, or its beginning is damaged. It was not touched. Move it away and restore the last backup, or choose another data folder.`,
  );
}

/** Refuses a folder or a file that cannot be written. Root may write anything, so the permission bits count too. */
export function refuseUnwritable(file: string): void {
  const folder = dirname(file);
  attempt(() => makeFolder(folder), `The folder ${folder} cannot be made`);
  for (const place of existsSync(file) ? [folder, file] : [folder]) {
    const what = place === file ? `The file ${basename(file)}` : `The folder ${folder}`;
    attempt(() => accessSync(place, constants.R_OK | constants.W_OK), `${what} cannot be read and written`);
    if ((statSync(place).mode & 0o222) === 0) throw unreachable(`${what} cannot be written`);
  }
}

function attempt<T>(look: () => T, what: string): T {
  try {
    return look();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw unreachable(`${what}${code}`);
  }
}

function unreachable(what: string): Refusal {
  return new Refusal(
    'read-only',
    `${what}. Nothing was changed. Give this user the right to read and write there, or choose another data folder.`,
  );
}

function readStart(file: string): Buffer {
  const bytes = Buffer.alloc(HEADER);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, HEADER, 0));
  } finally {
    closeSync(handle);
  }
}
