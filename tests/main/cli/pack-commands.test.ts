import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPack } from '../../../src/main/agency/read-pack';
import { closeLog, openWriter } from '../../../src/main/database/file/open';
import { transact } from '../../../src/main/database/file/transact';
import { append } from '../../../src/main/database/journal/journal';
import { publishPack } from '../../../src/main/database/packs';
import { lexington } from '../agency/lexington';
import { ROOT, tenline } from './terminal';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function brokenPack(): string {
  const folder = join(newFolder(), 'agency');
  cpSync(join(ROOT, 'agency/lexington'), folder, { recursive: true });
  writeFileSync(join(folder, 'dispositions.yaml'), '- { code: "01" }\n');
  return folder;
}

describe('protocol check', () => {
  it('has nothing to say against the Lexington pack but how long its calls can get', async () => {
    const { status, out } = await tenline(['protocol', 'check']);
    expect(out).toMatch(/no defect, version [0-9a-f]{64}$/);
    expect(out).toContain('T1 theft:');
    expect(status).toBe(0);
  });

  it('gives each defect by file and line, with status 1', async () => {
    const { status, out, err } = await tenline(['protocol', 'check', brokenPack()]);
    expect(status).toBe(1);
    expect(out.split('\n')[0]).toMatch(/^dispositions\.yaml:1: /);
    expect(err).toMatch(/\d+ defects?$/);
  });

  it('cannot check a folder that is not there', async () => {
    expect(await tenline(['protocol', 'check', 'nowhere'])).toMatchObject({ status: 2, out: '' });
  });
});

it('protocol rules prints the page of the rules as it is committed', async () => {
  const { status, out } = await tenline(['protocol', 'rules']);
  const page = readFileSync(join(ROOT, 'docs/escalation-rules.md'), 'utf8');
  expect(status).toBe(0);
  expect(`${out}\n`, 'docs/escalation-rules.md is not what the pack says: run `npm run rules`').toBe(page);
});

it('protocol schemas writes one file per kind of pack file', async () => {
  const folder = newFolder();
  expect((await tenline(['protocol', 'schemas', folder])).status).toBe(0);
  expect(readdirSync(folder).length).toBeGreaterThan(8);
});

describe('triage', () => {
  const line = (fields: object) => `${JSON.stringify(fields)}\n`;

  it('answers each line with one line', async () => {
    const notes = [
      { id: 'a', text: 'wants a copy of a crash report from last week' },
      { id: 'b', text: 'he has a knife and is in the house now', incidentType: 'burglary-discovered' },
      { id: 'c', text: 'quiet', answers: { R1: 'yes', R3: 'unknown', R4: { state: 'refused' } } },
    ];
    const { status, out } = await tenline(['triage'], { input: notes.map(line).join('') });
    const answers = out.split('\n').map((text) => JSON.parse(text) as { id: string; raised: boolean; rules: string[] });
    expect(status).toBe(0);
    expect(answers.map(({ id, raised }) => [id, raised])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
    expect(answers[2]?.rules).toContain('ESC-001');
  });

  it('answers a line it cannot read with an error, and goes on', async () => {
    const input = `not json\n${line({ id: 7, text: 3 })}\n${line({ text: 'no id' })}${line({ id: 'z', text: 'fine' })}`;
    const { status, out } = await tenline(['triage'], { input });
    const answers = out.split('\n').map((text) => JSON.parse(text) as { id: string | null; error?: string });
    expect(status).toBe(1);
    expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
      [null, true],
      ['7', true],
      [null, true],
      [null, true],
      ['z', false],
    ]);
  });

  it('says in words what is wrong with a line', async () => {
    const input = `{\n5\n${line({ id: 'a' })}${line({ id: 'b', text: 3 })}`;
    const { out } = await tenline(['triage'], { input });
    expect(out.split('\n').map((text) => (JSON.parse(text) as { error: string }).error)).toEqual([
      'The line is not JSON. Write one JSON object to a line.',
      'The line is the number 5; it has to be a set of fields.',
      '"text" is missing: add it.',
      '"text" is the number 3; it has to be text (in quotes if it looks like a number).',
    ]);
  });

  it('works with no broken pack', async () => {
    const { status, out, err } = await tenline(['triage', '--agency', brokenPack()], {
      input: line({ id: 'a', text: 'x' }),
    });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('dispositions.yaml:1:');
  });
});

describe('protocol export', () => {
  function logWithChange(): string {
    const file = join(newFolder(), 'calls.db');
    const w = openWriter({ file, migrations: join(ROOT, 'migrations') });
    const pack = lexington();
    const base = { hash: 'base', pack };
    const label = 'Renamed';
    const dispositions = pack.dispositions.map((one, at) => (at === 0 ? { ...one, label } : one));
    const on = { actor: 'ann', at: 1 };
    transact(w, () => {
      const body = { kind: 'station.opened', name: 'Desk', desk: '0', agency: 'lexington', mode: 'live' } as const;
      append(w, { call: null, ...on, body });
      publishPack(w, { version: { hash: 'changed', pack: { ...pack, dispositions } }, base, ...on });
    });
    closeLog(w);
    return file;
  }

  it('writes a folder that reads as the pack in force, and another for an older version', async () => {
    const file = logWithChange();
    const folder = join(newFolder(), 'home');
    const { status, out } = await tenline(['protocol', 'export', file, folder]);
    expect([status, out]).toEqual([0, expect.stringMatching(/^\d+ files, version changed$/)]);
    const read = readPack(folder);
    const pack = lexington();
    expect(read.ok && read.pack.dispositions[0]?.label).toBe('Renamed');
    expect(read.ok && { ...read.pack, dispositions: pack.dispositions }).toEqual(pack);

    const older = join(newFolder(), 'older');
    expect((await tenline(['protocol', 'export', file, older, '--version', 'base'])).status).toBe(0);
    const first = readPack(older);
    expect(first.ok && first.pack).toEqual(pack);
  });

  it('writes over nothing, and knows no version that was never in force', async () => {
    const file = logWithChange();
    const full = brokenPack();
    expect(await tenline(['protocol', 'export', file, full])).toMatchObject({
      status: 2,
      err: expect.stringContaining('is not empty: nothing was written'),
    });
    const none = await tenline(['protocol', 'export', file, join(newFolder(), 'x'), '--version', 'no']);
    expect(none).toMatchObject({ status: 2, err: expect.stringContaining('no such version') });
  });
});
