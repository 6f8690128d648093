import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { takeLock } from '../../../src/main/database/file/folder-lock';
import { closeLog, openWriter } from '../../../src/main/database/file/open';
import { seedLog } from '../../../src/main/database/seed/seed';
import { seedPack } from '../database/seed-pack';
import { tamper } from '../database/tamper';
import { NOW, ROOT, tenline } from './terminal';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenline-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  file = join(folder, 'calls.db');
  const w = openWriter({ file, migrations: join(ROOT, 'migrations'), now: () => NOW });
  seedLog(w, { calls: 20, seed: 1, full: false, now: NOW, pack: seedPack() });
  closeLog(w);
});

describe('log verify', () => {
  it('prints the number of events and the head', async () => {
    const { status, out, err } = await tenline(['log', 'verify', 'calls.db'], { cwd: folder });
    expect(out).toMatch(/^verified 67 events, head [0-9a-f]{64}$/);
    expect([status, err]).toEqual([0, '']);
    const head = out.split(' ').at(-1) ?? '';
    expect((await tenline(['log', 'verify', file, '--head', head, '--chain-only'])).status).toBe(0);
    expect((await tenline(['log', 'verify', file, '--head', 'ab'.repeat(32)])).status).toBe(1);
  });

  it('names the first event that differs, with status 1', async () => {
    tamper(file, `UPDATE journal_payload SET payload = '{}' WHERE seq = 30`);
    const { status, out } = await tenline(['log', 'verify', file]);
    expect(out).toBe('seq 30: its payload is not the one it commits to');
    expect(status).toBe(1);
  });

  it('cannot read what is no log, with status 2 and a sentence', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'hello');
    for (const name of ['notes.txt', 'missing.db']) {
      const { status, out, err } = await tenline(['log', 'verify', name], { cwd: folder });
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(name);
    }
  });

  it('says in words that a file is damaged, with status 2', async () => {
    truncateSync(file, 4096 * 20);
    const { status, out, err } = await tenline(['log', 'verify', file]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('restore the last backup');
  });

  it('asks for what is missing, with status 2', async () => {
    for (const args of [[], [file, 'more'], [file, '--head', 'xyz'], [file, '--fast']]) {
      const { status, err } = await tenline(['log', 'verify', ...args]);
      expect(status).toBe(2);
      expect(err).toContain('Usage: tenline log verify FILE');
    }
  });
});

describe('log rebuild', () => {
  it('makes the projections anew', async () => {
    tamper(file, 'DELETE FROM calls');
    expect((await tenline(['log', 'verify', file])).status).toBe(1);
    expect(await tenline(['log', 'rebuild', file])).toMatchObject({ status: 0, out: 'rebuilt from 67 events' });
    expect((await tenline(['log', 'verify', file])).status).toBe(0);
  });

  it('makes no new log, and waits for a running Tenline to end', async () => {
    expect((await tenline(['log', 'rebuild', join(folder, 'other.db')])).err).toContain('There is no call log');
    const lock = takeLock(folder);
    expect((await tenline(['log', 'rebuild', file])).err).toContain('Tenline is running on');
    if ('release' in lock) lock.release();
    expect((await tenline(['log', 'rebuild', file])).status).toBe(0);
  });
});

describe('a log of another format', () => {
  it.each([
    ['older', 9, /has the format of an older Tenline .* bring the copy up to date with log rebuild/],
    ['newer', 9999, /was written by a newer Tenline .*It was not touched/],
  ])('that is %s is told as that, not as damaged', async (_, form, sentence) => {
    tamper(file, `PRAGMA user_version = ${form}`);
    for (const args of [
      ['log', 'verify', file],
      ['log', 'export', file, '--format', 'csv'],
      ['protocol', 'export', file, join(folder, 'home')],
    ]) {
      expect(await tenline(args)).toMatchObject({ status: 2, out: '', err: expect.stringMatching(sentence) });
    }
    expect((await tenline(['log', 'verify', file, '--chain-only'])).status).toBe(0);
    expect((await tenline(['backup', file, join(folder, 'copies')])).status).toBe(0);
  });

  it('that is older passes a drill: a restored log is brought up to date when it is opened', async () => {
    tamper(
      file,
      `CREATE TABLE search_mark (mark TEXT); DROP TABLE search_form; DROP TABLE saved_view;
      ALTER TABLE agency_use DROP COLUMN cancelled; PRAGMA user_version = 7`,
    );
    await tenline(['backup', file, join(folder, 'copies')]);
    expect(await tenline(['drill', join(folder, 'copies')])).toMatchObject({ status: 0, err: '' });
  });
});

describe('log export', () => {
  it('prints a line per event', async () => {
    const { status, out } = await tenline(['log', 'export', file, '--format', 'ndjson']);
    const lines = out.split('\n');
    expect([status, lines.length]).toEqual([0, 67]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ seq: 1, body: { kind: 'station.opened' } });
  });

  it('prints a table of the calls between two days', async () => {
    const all = await tenline(['log', 'export', file, '--format', 'csv']);
    expect(all.out.split('\r\n')).toHaveLength(22 - 1);
    expect(all.err).toBe('20 calls');
    const none = await tenline(['log', 'export', file, '--format', 'csv', '--from', '2030-01-01']);
    expect(none.err).toBe('0 calls');
  });

  it('takes a day and an hour as the agency has them, and writes its times', async () => {
    const agency = join(folder, 'agency');
    cpSync(join(ROOT, 'agency/lexington'), agency, { recursive: true });
    const pack = join(agency, 'agency.yaml');
    writeFileSync(pack, readFileSync(pack, 'utf8').replace('America/New_York', 'Asia/Tokyo'));
    const log = join(folder, 'tokyo.db');
    await tenline(['log', 'seed', log, '--calls', '200', '--agency', agency]);
    const csv = (...range: string[]) => tenline(['log', 'export', log, '--format', 'csv', ...range]);
    const openedIn = ({ out }: { out: string }) =>
      out.split('\r\n').flatMap((row) => /^N\d\d-[^,]*,([^,]*)/.exec(row)?.[1] ?? []);
    const all = openedIn(await csv());
    expect(all.filter((at) => !at.endsWith('+09:00'))).toEqual([]);
    const day = openedIn(await csv('--from', '2026-11-20', '--to', '2026-11-21'));
    expect(day).toEqual(all.filter((at) => at.startsWith('2026-11-20')));
    expect(day.length).toBeGreaterThan(10);
    const hour = openedIn(await csv('--from', '2026-11-20T10:00', '--to', '2026-11-20T11:00'));
    expect(hour).toEqual(all.filter((at) => at.startsWith('2026-11-20T10')));
    const events = (await tenline(['log', 'export', log, '--format', 'ndjson'])).out.split('\n');
    expect(new Set(events.map((line) => (JSON.parse(line) as { offset: number }).offset))).toEqual(new Set([540]));
  });

  it('asks for a format and for dates it can read', async () => {
    expect((await tenline(['log', 'export', file])).err).toContain('--format needs ndjson or csv');
    expect((await tenline(['log', 'export', file, '--format', 'csv', '--to', 'soon'])).status).toBe(2);
  });
});

describe('backup, restore and drill', () => {
  it('go round', async () => {
    const copies = join(folder, 'copies');
    const made = await tenline(['backup', file, copies]);
    expect(made.status).toBe(0);
    expect(JSON.parse(made.out)).toMatchObject({ head: { seq: 67 } });
    expect(readdirSync(copies)).toHaveLength(2);
    const drilled = await tenline(['drill', copies]);
    expect(drilled.out).toMatch(/verified 67 events, head [0-9a-f]{64}, 0\.0 hours old$/);
    const target = join(folder, 'restored.db');
    expect((await tenline(['restore', copies, target])).out).toContain('restored 67 events from calls-2026');
    expect((await tenline(['log', 'verify', target])).status).toBe(0);
    expect((await tenline(['restore', copies, target])).err).toContain('Move it away');
  });

  it('say so when there is nothing to restore', async () => {
    expect(await tenline(['drill', folder])).toMatchObject({ status: 2, out: '' });
    expect((await tenline(['drill', join(folder, 'nowhere')])).err).toContain('nowhere');
  });
});

describe('log seed', () => {
  it('refuses a live log and leaves it as it is', async () => {
    tamper(file, `UPDATE station SET mode = 'live'`);
    const { status, err } = await tenline(['log', 'seed', file, '--calls', '5']);
    expect(status).toBe(2);
    expect(err).toContain('is live');
  });

  it('asks for a number of calls', async () => {
    for (const calls of ['0', 'many', '-4', '1.5']) {
      expect((await tenline(['log', 'seed', file, `--calls=${calls}`])).status).toBe(2);
    }
  });

  it('writes calls into a new file', async () => {
    const fresh = join(folder, 'drill.db');
    expect(await tenline(['log', 'seed', fresh, '--calls', '12', '--full', '--seed', '3'])).toMatchObject({
      status: 0,
      out: 'seeded 12 calls',
    });
    expect((await tenline(['log', 'verify', fresh])).status).toBe(0);
  });
});

describe('the command line', () => {
  it('lists its commands', async () => {
    const { status, out } = await tenline(['help']);
    expect(status).toBe(0);
    for (const name of ['triage', 'protocol check', 'log verify', 'backup', 'serve']) expect(out).toContain(name);
    expect((await tenline(['log', 'verify', '--help'])).out).toContain('log verify FILE');
  });

  it('knows no other command', async () => {
    const { status, out, err } = await tenline(['log', 'burn', file]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('There is no command "log burn"');
  });
});
