import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPack } from '../../src/main/agency/read-pack';
import { lexiconsOf } from '../../src/main/lexicon-cache';
import { evaluate } from '../../src/shared/escalation/evaluate';
import { compileLexicons, type Lexicons, openRulebook } from '../../src/shared/escalation/rulebook';

const read = readPack('agency/lexington');
if (!read.ok) throw new Error('The pack of the repository is refused');
const { pack, hash } = read;
const fresh = compileLexicons(pack);

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenline-lexicon-'));
  file = join(folder, 'lexicon.cache');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is compiled never holds this: whoever returns it has read the file. */
function marked(lexicons: Lexicons): Lexicons {
  return { ...lexicons, types: { ...lexicons.types, concepts: ['type.marked'] } };
}

/** Replaces the kept lexicons by marked ones, leaving head and checksum as they are. */
function damage(change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'latin1')), 'latin1');
}

test('lexicons are compiled once and then taken from the data folder', () => {
  expect(lexiconsOf(folder, { hash, pack })).toEqual(fresh);
  const before = readFileSync(file);
  expect(lexiconsOf(folder, { hash, pack: { ...pack, concepts: [] } })).toEqual(fresh);
  expect(readFileSync(file)).toEqual(before);
});

test('kept lexicons judge as compiled ones do', () => {
  lexiconsOf(folder, { hash, pack });
  const kept = openRulebook(pack, lexiconsOf(folder, { hash, pack }));
  const facts = { text: 'He has a knife and is outside now', answers: {}, type: undefined, band: 'unknown' } as const;
  expect(evaluate(kept, facts)).toEqual(evaluate(openRulebook(pack), facts));
});

test.each<[string, (text: string) => string]>([
  ['cut short', (text) => text.slice(0, 1000)],
  ['changed by a letter', (text) => text.replace('type.', 'tyqe.')],
  ['of another pack', (text) => text.replace(hash, 'f'.repeat(hash.length))],
  ['of another version', (text) => `0.0.0-other${text.slice(text.indexOf(' '))}`],
  ['marked without its checksum', (text) => `${text.split('\n')[0]}\n${serialize(marked(fresh)).toString('latin1')}`],
  ['empty', () => ''],
])('a file %s is not believed', (_, change) => {
  lexiconsOf(folder, { hash, pack });
  damage(change);
  expect(lexiconsOf(folder, { hash, pack })).toEqual(fresh);
});

test('a folder that takes no file costs time, nothing else', () => {
  expect(lexiconsOf(join(folder, 'missing'), { hash, pack })).toEqual(fresh);
});
