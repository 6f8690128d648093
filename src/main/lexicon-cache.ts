import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import packageJson from '../../package.json' with { type: 'json' };
import { compileLexicons, type Lexicons } from '../shared/escalation/rulebook';
import type { KnownPack } from './agency/read-pack';

/** Raised whenever the compiled form changes between releases. */
const FORM = 4;
const at = (folder: string) => join(folder, 'lexicon.cache');

/**
 * The pack's lexicons, taken from the data folder where this program compiled this pack before. The file can be
 * thrown away at any time: missing, damaged or of another pack or version, they are compiled anew.
 */
export function lexiconsOf(folder: string, { hash, pack }: KnownPack): Lexicons {
  const key = `${packageJson.version} ${FORM} ${hash}`;
  const kept = readKept(folder, key);
  if (kept !== undefined) return kept;
  const lexicons = compileLexicons(pack);
  keep(folder, key, serialize(lexicons));
  return lexicons;
}

/** First a line with key and checksum, then the lexicons. */
function readKept(folder: string, key: string): Lexicons | undefined {
  try {
    const file = readFileSync(at(folder));
    const end = file.indexOf('\n');
    const body = file.subarray(end + 1);
    if (file.toString('utf8', 0, end) !== headOf(key, body)) return undefined;
    return deserialize(body) as Lexicons;
  } catch {
    return undefined;
  }
}

/** The log comes first: a disk with less room than this is left to it. */
const ROOM_FOR_THE_LOG = 100_000_000;

/** A folder that takes no further file costs the next start its time, nothing else. */
function keep(folder: string, key: string, body: Buffer): void {
  const fresh = `${at(folder)}.new`;
  try {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < ROOM_FOR_THE_LOG) return;
    writeFileSync(fresh, Buffer.concat([Buffer.from(`${headOf(key, body)}\n`), body]), { mode: 0o600 });
    renameSync(fresh, at(folder));
  } catch {
    rmSync(fresh, { force: true });
  }
}

function headOf(key: string, body: Buffer): string {
  return `${key} ${createHash('sha256').update(body).digest('hex')}`;
}
