import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/main/agency/read-pack';
import { packFiles } from '../../../src/main/agency/write-pack';
import type { Pack } from '../../../src/shared/protocol/pack';
import { BROKEN_PACKS } from '../../shared/protocol/broken-packs';
import { smallPack } from '../../shared/protocol/small-pack';
import { type Files, folderWith, lineWith } from './pack-folder';

const sound = packFiles(smallPack());

function defectsIn(files: Files) {
  const read = readPack(folderWith(files));
  return read.ok ? [] : read.defects;
}

/** The sound pack with one place of one file written differently. */
function changed(file: string, from: string, to: string): Files {
  const text = sound[file] ?? '';
  expect(text, `${file} has ${from}`).toContain(from);
  return { ...sound, [file]: text.replace(from, to) };
}

describe('a pack read before', () => {
  const folder = folderWith(sound);
  const first = readPack(folder);
  const known = first.ok ? { hash: first.hash, pack: { ...first.pack, streets: ['Known St'] } } : undefined;
  const streetsIn = (read: ReturnType<typeof readPack>) => (read.ok ? read.pack.streets : []);

  it('is taken as it was when the folder has not changed', () => {
    expect(streetsIn(readPack(folder, known))).toEqual(['Known St']);
  });

  it('is read again when a byte has changed', () => {
    const other = folderWith(changed('agency.yaml', 'Smallville', 'Smallvale'));
    expect(streetsIn(readPack(other, known))).toEqual(smallPack().streets);
  });

  it('is read again when this program wants more of it than it has', () => {
    const { programs: _, ...less } = known?.pack ?? smallPack();
    const old = { hash: known?.hash ?? '', pack: less as Pack };
    expect(streetsIn(readPack(folder, old))).toEqual(smallPack().streets);
  });
});

describe('a sound pack folder', () => {
  it('is read whole', () => {
    const read = readPack(folderWith(sound));
    expect(read).toMatchObject({ ok: true, pack: smallPack(), warnings: [] });
  });

  it('has a version that depends on names and bytes, not on the folder or the order of files', () => {
    const hash = (files: Files) => {
      const read = readPack(folderWith(files));
      return read.ok ? read.hash : 'refused';
    };
    const backwards = Object.fromEntries(Object.entries(sound).reverse());
    expect(hash(sound)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(backwards)).toBe(hash(sound));
    expect(hash({ ...sound, 'streets.yaml': '- Main Street\n- Oak Street\n' })).not.toBe(hash(sound));
    const { 'lexicon/words.yaml': words = '', ...others } = sound;
    expect(hash({ ...others, 'lexicon/terms.yaml': words })).not.toBe(hash(sound));
  });

  it('puts protocols in the order of their numbers', () => {
    const files = { ...sound };
    files['protocols/noise.yaml'] = (sound['protocols/noise.yaml'] ?? '')
      .replaceAll('T3', 'T10')
      .replaceAll('ESC-1031', 'ESC-1101');
    const read = readPack(folderWith(files));
    expect(read.ok && read.pack.protocols.map(({ number }) => number)).toEqual(['T1', 'T10']);
  });

  it('names what it did not read', () => {
    const files = { ...sound, 'README.md': 'Ours.', 'protocols/old.yml': 'id: old', 'protocol/fire.yaml': 'id: fire' };
    const read = readPack(folderWith({ ...files, 'lexicon/more.yaml/words.yaml': '[]', '.git/config': '' }));
    const names = ['README.md', 'lexicon/more.yaml/', 'protocol/', 'protocols/old.yml'];
    expect(read).toMatchObject({
      ok: true,
      warnings: names.map((name) => `${name} is not part of a pack and was not read.`),
    });
  });
});

describe('a pack with one thing wrong is refused with its line', () => {
  it.each(BROKEN_PACKS)('$code: $what', ({ pack, file, at, first, sentence }) => {
    const files = packFiles(pack);
    const line = lineWith(files[file] ?? '', at, first);
    expect(line).toBeGreaterThan(0);
    expect(defectsIn(files)).toEqual([{ file, line, sentence }]);
  });
});

it('a time zone that there is not is refused before a call is opened in it', () => {
  const agency = (sound['agency.yaml'] ?? '').replace('America/New_York', 'Mars/Base');
  expect(defectsIn({ ...sound, 'agency.yaml': agency })).toEqual([
    {
      file: 'agency.yaml',
      line: lineWith(agency, 'time_zone'),
      sentence: '"time_zone": there is no such zone, write one such as America/New_York.',
    },
  ]);
});

describe('files that cannot be read', () => {
  it('a folder that is not there', () => {
    expect(readPack('/nowhere/at/all')).toEqual({
      ok: false,
      defects: [
        {
          file: '.',
          line: 1,
          sentence: 'The folder /nowhere/at/all cannot be read (it is not there): check its name and rights.',
        },
      ],
    });
  });

  it('a file that is missing', () => {
    const { 'spine.yaml': _, ...rest } = sound;
    expect(defectsIn(rest)).toEqual([
      { file: 'spine.yaml', line: 1, sentence: 'The file is missing: every pack has it. Add it.' },
    ]);
  });

  it('a pack without a protocol', () => {
    const rest = Object.fromEntries(Object.entries(sound).filter(([name]) => !name.startsWith('protocols/')));
    expect(defectsIn(rest)).toContainEqual({
      file: 'protocols',
      line: 1,
      sentence: 'There is no protocol: add a file in protocols.',
    });
  });

  it('a link to nothing', () => {
    const folder = folderWith(sound);
    symlinkSync(join(folder, 'gone'), join(folder, 'escalation/more.yaml'));
    expect(readPack(folder)).toMatchObject({
      ok: false,
      defects: [
        {
          file: 'escalation/more.yaml',
          line: 1,
          sentence: 'The file cannot be read (it is not there): check that it is a file and its rights.',
        },
      ],
    });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file without the right to read it', () => {
    const folder = folderWith(sound);
    chmodSync(join(folder, 'faq.yaml'), 0);
    expect(readPack(folder)).toMatchObject({ ok: false, defects: [{ file: 'faq.yaml', line: 1 }] });
  });

  it.skipIf(process.platform === 'win32')('a pipe in place of a file', () => {
    const folder = folderWith(sound);
    execFileSync('mkfifo', [join(folder, 'lexicon/more.yaml')]);
    expect(readPack(folder)).toEqual({
      ok: false,
      defects: [{ file: 'lexicon/more.yaml', line: 1, sentence: 'This is not a file: a pack holds plain files only.' }],
    });
  });

  it('a file in place of a folder', () => {
    const rest = Object.fromEntries(Object.entries(sound).filter(([name]) => !name.startsWith('lexicon/')));
    const folder = folderWith({ ...rest, lexicon: 'words' });
    expect(readPack(folder)).toMatchObject({
      ok: false,
      defects: [{ file: 'lexicon', line: 1, sentence: expect.stringContaining('cannot be read (it is not a folder)') }],
    });
  });

  it('a file over the limit', () => {
    const long = `- ${'Long Street '.repeat(100_000)}`;
    expect(defectsIn({ ...sound, 'streets.yaml': long })).toEqual([
      {
        file: 'streets.yaml',
        line: 1,
        sentence: `The file has ${long.length} bytes, more than the 1000000 a pack file may have: split it or take out what is not needed.`,
      },
    ]);
  });

  it('a NUL byte, on its line', () => {
    expect(defectsIn({ ...sound, 'streets.yaml': '- Main Street\n- Oak\0 Street\n' })).toEqual([
      {
        file: 'streets.yaml',
        line: 2,
        sentence: 'The file has a NUL byte here: it is damaged or not a text file. Save it again as UTF-8 text.',
      },
    ]);
  });

  it('bytes that are not UTF-8', () => {
    expect(defectsIn({ ...sound, 'streets.yaml': Uint8Array.of(45, 32, 0xe9, 10) })).toEqual([
      { file: 'streets.yaml', line: 1, sentence: 'The file is not UTF-8 text: save it again as UTF-8.' },
    ]);
  });

  it('an empty file', () => {
    expect(defectsIn({ ...sound, 'faq.yaml': '# nothing yet\n' })).toEqual([
      { file: 'faq.yaml', line: 1, sentence: 'The file is empty: write its content, or an empty list [].' },
    ]);
  });
});

describe('YAML that cannot be read', () => {
  it.each([
    ['a bracket left open', '- Main Street\n- [Oak Street\n', 3],
    ['a tab for indentation', '- Main Street\n-\tname: [\n', 2],
    ['a key twice', '- id: a\n  id: b\n', 2],
    ['a tag', '- Main Street\n- !!js/function Oak\n', 2],
    ['two documents', '- Main Street\n---\n- Oak Street\n', 2],
  ])('%s is named with its line', (_, text, line) => {
    const [defect, ...others] = defectsIn({ ...sound, 'streets.yaml': text });
    expect(others.every(({ file }) => file === 'streets.yaml')).toBe(true);
    expect(defect).toMatchObject({ file: 'streets.yaml', line });
    expect(defect?.sentence).toMatch(/^The YAML cannot be read here: .+\. Check indentation, colons and quotes\.$/);
  });

  it('aliases are refused before they can grow', () => {
    const bomb = [
      '- &a [x, x]',
      ...Array.from({ length: 30 }, (_, i) => `- &${'a'.repeat(i + 2)} [*${'a'.repeat(i + 1)}, *${'a'.repeat(i + 1)}]`),
    ];
    expect(defectsIn({ ...sound, 'streets.yaml': bomb.join('\n') })).toEqual([
      { file: 'streets.yaml', line: 2, sentence: 'A pack has no aliases (*name): write the text out.' },
    ]);
  });

  it('brackets a hundred thousand deep end with a sentence', () => {
    const [defect] = defectsIn({ ...sound, 'streets.yaml': '['.repeat(100_000) });
    expect(defect?.file).toBe('streets.yaml');
    expect(defect?.sentence).toMatch(/nested too deeply|cannot be read/);
  });
});

describe('shapes that are not a pack', () => {
  const THEFT = 'protocols/theft.yaml';
  const cases: readonly [what: string, file: string, from: string, to: string, at: string, sentence: string][] = [
    ['a field left out', THEFT, '    why: Why theft-what.\n', '', '- id: theft-what', '"why" is missing: add it.'],
    [
      'a field misspelt',
      THEFT,
      'required: true',
      'requierd: true',
      'requierd',
      '"requierd" is not a field here: correct its name or take it out.',
    ],
    [
      'a kind that is not there',
      THEFT,
      'kind: text',
      'kind: free',
      'kind: free',
      '"kind" is "free"; it has to be one of choice, many, yes-no, text, number, money, when, phone, place, people, vehicles, property.',
    ],
    [
      'a number for a text',
      'dispositions.yaml',
      'code: "01"',
      'code: 1',
      'code: 1',
      '"code" is the number 1; it has to be text (in quotes if it looks like a number).',
    ],
    [
      'a text for a yes or no',
      THEFT,
      'required: true',
      'required: often',
      'required: often',
      '"required" is text; it has to be true or false.',
    ],
    [
      'a text for a list',
      THEFT,
      'advice: []',
      'advice: none',
      'advice: none',
      '"advice" is text; it has to be a list.',
    ],
    [
      'an id with a capital',
      THEFT,
      'id: theft-what',
      'id: Theft',
      'id: Theft',
      '"id" is "Theft": use lower-case words joined by dashes.',
    ],
    [
      'a rule number out of pattern',
      THEFT,
      'rule: ESC-1011',
      'rule: ESC-11',
      'rule: ESC-11',
      '"rule" is "ESC-11": red flags of a type are numbered ESC-1tnn: ESC-1 type(2) flag(1).',
    ],
    [
      'a day that is none',
      'agency.yaml',
      'checked_on: null',
      'checked_on: 2026-13-40',
      'checked_on: 2026-13-40',
      '"checked_on" is "2026-13-40": check how it is written.',
    ],
    [
      'a label that is too long',
      THEFT,
      'label: Label theft-what',
      `label: ${'x'.repeat(41)}`,
      'xxx',
      '"label" is too long or too large: the most is 40.',
    ],
    [
      'a condition of no known form',
      'routing.yaml',
      'band: past',
      'bands: past',
      'not:',
      'This condition has a form that is not known: write all, any, not, a question with one of is, in, answered, atLeast, a gate with is, a band, a type, or a concept.',
    ],
    [
      'a condition with a wrong value',
      'routing.yaml',
      'band: past',
      'band: later',
      'band: later',
      '"band" is "later"; it has to be one of now, just, past, unknown.',
    ],
    [
      'an id that is not the file name',
      THEFT,
      'id: theft\n',
      'id: thefts\n',
      'id: thefts',
      'The id "thefts" is not the file\'s name: rename the file to protocols/thefts.yaml, or the id.',
    ],
  ];

  it.each(cases)('%s', (_, file, from, to, at, sentence) => {
    const files = changed(file, from, to);
    expect(defectsIn(files)).toEqual([{ file, line: lineWith(String(files[file]), at), sentence }]);
  });

  it('a list where fields are needed', () => {
    expect(defectsIn({ ...sound, 'agency.yaml': '- one\n' })).toEqual([
      { file: 'agency.yaml', line: 1, sentence: 'The file is a list; it has to be a set of fields.' },
    ]);
  });

  it('several defects come in the order of files and lines', () => {
    const files = { ...changed(THEFT, 'kind: text', 'kind: free'), 'faq.yaml': 'none\n' };
    expect(defectsIn(files).map(({ file }) => file)).toEqual(['faq.yaml', THEFT]);
  });
});
