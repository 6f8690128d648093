import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_SHAPES, SINGLE_FILES } from '../../shared/protocol/pack-files';
import type { PackDefect } from './pack-defect';

/** A pack is written by hand: a larger file is a mistake, and would hold up the start. */
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 500;

export type FolderFile = { readonly name: string; readonly bytes: Buffer };

export type FolderFiles = {
  /** By name, sorted; names have forward slashes on every system. */
  readonly files: readonly FolderFile[];
  readonly defects: readonly PackDefect[];
  readonly warnings: readonly string[];
};

/** The YAML files of a pack folder. Anything else in it is left alone and named in a warning. */
export function filesOf(folder: string): FolderFiles {
  const listings = [listingOf(folder, ''), ...Object.keys(FOLDER_SHAPES).map((name) => listingOf(folder, name))];
  const unreadable = listings.flatMap((one) => ('sentence' in one ? [one] : []));
  if (unreadable.length > 0) return { files: [], defects: unreadable, warnings: [] };
  const names = listings.flatMap((one) => ('names' in one ? one.names : [])).sort();
  const wanted = names.filter(isPackFile);
  if (wanted.length > MOST_FILES) return { files: [], defects: [tooMany(wanted.length)], warnings: [] };
  const read = wanted.map((name) => readFile(folder, name));
  return {
    files: read.flatMap((one) => ('bytes' in one ? [one] : [])),
    defects: read.flatMap((one) => ('sentence' in one ? [one] : [])),
    warnings: names
      .filter((name) => !isPackFile(name))
      .map((name) => `${name} is not part of a pack and was not read.`),
  };
}

function isPackFile(name: string): boolean {
  if (name.includes('/')) return name.endsWith('.yaml');
  return SINGLE_FILES.some((shape) => name === `${shape}.yaml`);
}

/** Names in a folder of the pack, as the pack knows them; a folder ends in a slash. */
type Listing = { readonly names: readonly string[] };

function listingOf(folder: string, below: string): Listing | PackDefect {
  const path = join(folder, below);
  if (below !== '' && !existsSync(path)) return { names: [] };
  try {
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const names = entries.map(
      (entry) => `${below === '' ? '' : `${below}/`}${entry.name}${entry.isDirectory() ? '/' : ''}`,
    );
    return { names: names.filter((name) => !Object.hasOwn(FOLDER_SHAPES, name.slice(0, -1))) };
  } catch (error) {
    const sentence = `The folder ${path} cannot be read (${reasonOf(error)}): check its name and rights.`;
    return { file: below === '' ? '.' : below, line: 1, sentence };
  }
}

function readFile(folder: string, name: string): FolderFile | PackDefect {
  const path = join(folder, name);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { file: name, line: 1, sentence: 'This is not a file: a pack holds plain files only.' };
    if (stat.size > LARGEST_FILE) return { file: name, line: 1, sentence: tooLarge(stat.size) };
    return { name, bytes: readFileSync(path) };
  } catch (error) {
    return {
      file: name,
      line: 1,
      sentence: `The file cannot be read (${reasonOf(error)}): check that it is a file and its rights.`,
    };
  }
}

function tooLarge(size: number): string {
  return `The file has ${size} bytes, more than the ${LARGEST_FILE} a pack file may have: split it or take out what is not needed.`;
}

function tooMany(count: number): PackDefect {
  const sentence = `The folder has ${count} YAML files, more than the ${MOST_FILES} a pack may have: check that it is a pack.`;
  return { file: '.', line: 1, sentence };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'no right to read it',
  EPERM: 'no right to read it',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return REASONS[code] ?? code;
}
