import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/main/agency/read-pack';
import { BREAKS, drawFrom, type Texts } from './breakages';
import { LEXINGTON_FOLDER } from './lexington';
import { folderWith } from './pack-folder';

const names = readdirSync(LEXINGTON_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);
const texts: Texts = Object.fromEntries(
  names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(LEXINGTON_FOLDER, name), 'utf8')]),
);
const breaks = Object.entries(BREAKS);

describe('one thing broken at random in the Lexington pack', () => {
  it('starts from a pack without defects', () => {
    expect(readPack(folderWith(texts))).toMatchObject({ ok: true });
  });

  it('is tried in twenty-one ways', () => {
    expect(breaks).toHaveLength(21);
  });

  it.each(breaks.map(([what, broken], index) => ({ what, broken, seed: 4217 + index })))(
    'is found with its file and line: $what',
    ({ broken, seed }) => {
      const { texts: after, file } = broken(texts, drawFrom(seed));
      const read = readPack(folderWith(after));
      const found = read.ok ? [] : read.defects.filter((defect) => defect.file === file);
      expect(found.length).toBeGreaterThan(0);
      for (const { line, sentence } of found) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual((after[file] ?? '').split('\n').length);
        expect(sentence).toMatch(/^.{20,}\.$/su);
      }
    },
  );
});
