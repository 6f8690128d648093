import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { closeLog, openReader, openWriter } from '../../src/main/database/file/open';
import { eventsAfter } from '../../src/main/database/journal/journal';
import { verifyLog } from '../../src/main/database/journal/verify';
import { rebuildLog } from '../../src/main/database/projections/rebuild';
import { type Desk, openDesk } from '../../src/main/desk';
import type { Input, OperationName, Output } from '../../src/shared/contract/contract';
import type { Disposition } from '../../src/shared/protocol/pack';
import { NEW_CALL } from './services/clocked-desk';

const ROOT = join(import.meta.dirname, '../..');
const RANGERS: Disposition = { code: '91', label: 'Given to the park rangers', key: 'k' };
const WHY = 'The rangers take these now';

/** A data folder and an agency folder of its own, with a desk that can be opened again and again. */
function place() {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-packs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const agency = join(folder, 'agency');
  cpSync(join(ROOT, 'agency/lexington'), agency, { recursive: true });
  let session: string | null = null;
  const open = async () => {
    const readerWorker = join(ROOT, 'out/loopback/reader-worker.mjs');
    const desk = await openDesk({ folder, root: ROOT, demo: false, readerWorker, agency });
    const bind = (next: string | null) => {
      session = next;
    };
    const done = async <N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>> => {
      const result = await desk.api.serve({ session, bind }, name, input);
      if (!result.ok) throw new Error(`${name}: ${result.problem.sentence}`);
      return result.value as Output<N>;
    };
    return { desk, done };
  };
  const edit = (file: string, from: string, to: string) => {
    const path = join(agency, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  return { folder, open, edit };
}

async function startedDesk(open: ReturnType<typeof place>['open']) {
  const at = await open();
  await at.done('desk.set-up', { name: 'Front desk', letter: '0', supervisor: 'Ann Lee' });
  return at;
}

const addRangers = { entity: 'disposition' as const, before: null, after: RANGERS, why: WHY };

/** A session ends with its window, so whoever restarts signs in again. */
async function restart(desk: Desk, open: ReturnType<typeof place>['open']) {
  await desk.close();
  const at = await open();
  const { staff } = await at.done('desk.look', {});
  await at.done('session.start', { staff: staff[0]?.id ?? '' });
  return at;
}

it('changes are in force after a restart, under the same version and without another publication', async () => {
  const { folder, open } = place();
  const first = await startedDesk(open);
  await first.done('agency.change', addRangers);
  const before = await first.done('agency.look', {});
  const second = await restart(first.desk, open);
  const { hash, pack } = await second.done('pack.read', {});
  expect(pack.dispositions).toContainEqual(RANGERS);
  const after = await second.done('agency.look', {});
  expect([hash, after.versions]).toEqual([before.hash, before.versions]);
  expect(second.desk.cautions()).toEqual([]);
  await second.desk.close();
  const r = openReader({ file: join(folder, 'calls.db') });
  expect(verifyLog(r).ok).toBe(true);
  closeLog(r);
});

it("events carry the offset of the agency's own zone", async () => {
  const { open, edit } = place();
  edit('agency.yaml', 'time_zone: America/New_York', 'time_zone: Asia/Kolkata');
  const { desk, done } = await startedDesk(open);
  const { call } = await done('call.open', NEW_CALL);
  const { events } = await done('call.timeline', { callId: call.id });
  expect(events.map(({ offset }) => offset)).toEqual([330]);
  await desk.close();
});

it('a newer folder comes under the changes: its own words are read, the changes stay', async () => {
  const { open, edit } = place();
  const first = await startedDesk(open);
  await first.done('agency.change', addRangers);
  await first.done('agency.confirm', { entity: 'referral', id: 'lexcall-311', number: null });
  edit('referrals.yaml', 'name: LexCall 311', 'name: City help line');
  const second = await restart(first.desk, open);
  const { pack } = await second.done('pack.read', {});
  const referral = pack.referrals.find((one) => one.id === 'lexcall-311');
  expect(referral).toMatchObject({ name: 'City help line', checked_by: 'Ann Lee' });
  expect(pack.dispositions).toContainEqual(RANGERS);
  const { versions } = await second.done('agency.look', {});
  expect(versions.slice(0, 2).map(({ byName, changes }) => [byName, changes])).toEqual([
    ['Tenline', []],
    ['Tenline', []],
  ]);
  await second.desk.close();
});

it('a change that a newer folder has no place for is set aside with a caution, and can be taken back', async () => {
  const { open, edit } = place();
  const first = await startedDesk(open);
  const { change } = await first.done('agency.change', addRangers);
  await first.done('agency.confirm', { entity: 'referral', id: 'lexcall-311', number: null });
  edit('dispositions.yaml', '- { code: "22"', '- { code: "91", label: Own, key: "q" }\n- { code: "22"');
  const second = await restart(first.desk, open);
  const { pack } = await second.done('pack.read', {});
  expect(pack.dispositions.find(({ code }) => code === '91')?.label).toBe('Own');
  expect(pack.referrals.find(({ id }) => id === 'lexcall-311')?.checked_by).toBe('Ann Lee');
  const caution =
    'A change is set aside. The disposition "91" was added here, and the agency folder has its own by that id now.';
  expect((await second.done('desk.look', {})).cautions).toEqual([caution]);
  await second.done('agency.undo', { change, why: 'The folder has it' });
  expect((await second.done('desk.look', {})).cautions).toEqual([]);
  await second.desk.close();
});

it('a change that the checker refuses with a newer folder is set aside, and the others stay', async () => {
  const { open, edit } = place();
  const first = await startedDesk(open);
  await first.done('agency.change', addRangers);
  await first.done('agency.confirm', { entity: 'referral', id: 'lexcall-311', number: null });
  edit('dispositions.yaml', '- { code: "22"', '- { code: "23", label: Own, key: "k" }\n- { code: "22"');
  const second = await restart(first.desk, open);
  const { pack } = await second.done('pack.read', {});
  expect(pack.dispositions.map(({ code }) => code)).toContain('23');
  expect(pack.dispositions).not.toContainEqual(RANGERS);
  expect(pack.referrals.find(({ id }) => id === 'lexcall-311')?.checked_by).toBe('Ann Lee');
  expect(second.desk.cautions()).toEqual([
    'A change is set aside. The key "k" is used twice: give each its own letter.',
  ]);
  await second.done('agency.confirm', { entity: 'referral', id: 'animal-control', number: null });
  expect((await second.done('pack.read', {})).pack.dispositions).not.toContainEqual(RANGERS);
  await second.desk.close();
});

it('every event of the desk has the offset of the zone of its agency', async () => {
  const { folder, open, edit } = place();
  edit('agency.yaml', 'America/New_York', 'Asia/Tokyo');
  const { desk } = await startedDesk(open);
  await desk.close();
  const r = openReader({ file: join(folder, 'calls.db') });
  const offsets = eventsAfter(r, 0, 100).map(({ offset }) => offset);
  closeLog(r);
  expect(new Set(offsets)).toEqual(new Set([540]));
});

it('a pack damaged in the log is refused in words, and made again from the journal', async () => {
  const { folder, open } = place();
  const { desk } = await startedDesk(open);
  await desk.close();
  const file = join(folder, 'calls.db');
  const db = new Database(file);
  db.exec(`UPDATE pack SET pack = substr(pack, 1, 1000)`);
  db.close();
  await expect(open()).rejects.toMatchObject({
    name: 'StartRefusal',
    sentence: expect.stringContaining(`Copy the file first, then run: npm run -s tenline -- log rebuild ${file}`),
  });
  const w = openWriter({ file, migrations: join(ROOT, 'migrations') });
  rebuildLog(w);
  closeLog(w);
  const again = await open();
  expect((await again.done('desk.look', {})).setUp).toBe(true);
  await again.desk.close();
});

it('a page damaged where a start only reads is refused in words', async () => {
  const { folder, open } = place();
  const { desk } = await startedDesk(open);
  await desk.close();
  const file = join(folder, 'calls.db');
  const db = new Database(file);
  const page = db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'pack'`).pluck().get() as number;
  db.close();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xff, (page - 1) * 4096, page * 4096));
  await expect(open()).rejects.toMatchObject({
    name: 'StartRefusal',
    sentence: expect.stringMatching(/damaged \(SQLITE_CORRUPT.*restore the last backup\.$/),
  });
});
