import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import {
  countSignUps,
  listChanges,
  listUses,
  listVersions,
  timesUsed,
} from '../../../src/main/database/agency-changes';
import { reading } from '../../../src/main/database/file/connection';
import { transact } from '../../../src/main/database/file/transact';
import { readFollowUp } from '../../../src/main/database/follow-ups';
import { verifyLog } from '../../../src/main/database/journal/verify';
import { currentPack, packByHash, publishPack } from '../../../src/main/database/packs';
import { rebuildLog } from '../../../src/main/database/projections/rebuild';
import { smallPack } from '../../shared/protocol/small-pack';
import { MIGRATIONS, NOW, newFile, newLog, say, TAKER, takeCall } from './new-log';

const base = { hash: 'base', pack: smallPack() };
const after = { code: '91', label: 'Rangers', key: 'k' };
const changed = { hash: 'changed', pack: smallPack({ dispositions: [...base.pack.dispositions, after] }) };

function logWithChange() {
  const w = newLog();
  const publish = (version: typeof base) => transact(w, () => publishPack(w, { version, base, actor: TAKER, at: NOW }));
  publish(base);
  const change = {
    change: 'c1',
    entity: 'disposition',
    id: '91',
    before: null,
    after,
    why: 'new',
    undoes: null,
  } as const;
  say(w, null, { kind: 'agency.changed', ...change });
  publish(changed);
  takeCall(w, { type: 'noise', close: '91' });
  const signUp = { program: 'watch', event: 'june', name: 'Jo', followUp: 'f' };
  say(w, null, { kind: 'program.signed-up', ...signUp, phone: null, note: null });
  return { w, publish, signUp };
}

it('a version is kept as what differs from its folder, and read whole', () => {
  const { w, publish } = logWithChange();
  expect(currentPack(w)).toEqual({ ...changed, agency: 'smallville', base: 'base' });
  const { pack } = w[reading].db.prepare(`SELECT pack FROM pack WHERE hash = 'changed'`).get() as { pack: string };
  expect(Object.keys(JSON.parse(pack))).toEqual(['dispositions']);
  publish(changed);
  expect(listVersions(w, 10).map(({ hash }) => hash)).toEqual(['changed', 'base']);
  publish(base);
  expect(currentPack(w)?.pack).toEqual(base.pack);
  expect(packByHash(w, 'changed')?.pack).toEqual(changed.pack);
  expect(listVersions(w, 2).map(({ hash }) => hash)).toEqual(['base', 'changed']);
});

it('changes, versions and uses are made from the journal alone', () => {
  const { w } = logWithChange();
  const tables = () => [listChanges(w), listVersions(w, 10), listUses(w), currentPack(w)];
  const before = tables();
  expect(listChanges(w)).toMatchObject([{ change: 'c1', by: TAKER, at: NOW, after }]);
  expect(listUses(w)).toEqual([
    { entity: 'disposition', id: '91', count: 1, cancelled: 0 },
    { entity: 'event', id: 'june', count: 1, cancelled: 0 },
    { entity: 'incident-type', id: 'noise', count: 1, cancelled: 0 },
    { entity: 'program', id: 'watch', count: 1, cancelled: 0 },
  ]);
  expect(verifyLog(w).ok).toBe(true);
  rebuildLog(w);
  expect(tables()).toEqual(before);
});

it('a cancelled sign-up is left out of the count and stays named; so the journal says again', () => {
  const { w, signUp } = logWithChange();
  const promise = { what: 'program-sign-up', text: 'Sign up Jo', owner: TAKER, safeToLeaveMessage: null } as const;
  say(w, null, { kind: 'follow-up.opened', followUp: 'f', ...promise, dueAt: NOW });
  expect(countSignUps(w, 'june')).toBe(1);
  say(w, null, { kind: 'program.sign-up-cancelled', ...signUp, reason: 'Away' });
  const made = () => [countSignUps(w, 'june'), timesUsed(w, 'event', 'june'), readFollowUp(w, 'f')];
  const before = made();
  expect(before).toMatchObject([0, 1, { doneAt: NOW, result: 'Cancelled: Away' }]);
  expect(verifyLog(w).ok).toBe(true);
  rebuildLog(w);
  expect(made()).toEqual(before);
});

it('a log from before gets its versions and uses from its journal', () => {
  const { w } = logWithChange();
  const old = new Database(newFile());
  for (const name of ['journal', 'journal_payload', 'pack']) {
    const { sql } = w[reading].db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(name) as { sql: string };
    old.exec(sql.replace(', base TEXT', ''));
    const columns = (old.pragma(`table_info(${name})`) as { name: string }[]).map((one) => one.name);
    const insert = old.prepare(`INSERT INTO ${name} (${columns}) VALUES (${columns.map(() => '?')})`);
    for (const row of w[reading].db.prepare(`SELECT ${columns} FROM ${name}`).raw().all()) insert.run(row as unknown[]);
  }
  for (const step of ['0006-create-agency.sql', '0009-count-cancelled-sign-ups.sql']) {
    old.exec(readFileSync(join(MIGRATIONS, step), 'utf8'));
  }
  const versions = old.prepare('SELECT seq, hash, at, actor AS "by" FROM agency_version ORDER BY seq DESC').all();
  expect(versions).toEqual(listVersions(w, 10));
  const uses = old.prepare('SELECT entity, item AS id, count, cancelled FROM agency_use ORDER BY entity, item').all();
  // Nobody signed up for an event before there were events.
  expect(uses).toEqual(listUses(w).filter(({ entity }) => entity !== 'event'));
  old.close();
});
