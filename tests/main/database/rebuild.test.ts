import { expect, it } from 'vitest';
import { readDraft, saveDraft } from '../../../src/main/database/drafts';
import { all, reading, type Writer } from '../../../src/main/database/file/connection';
import { headOf } from '../../../src/main/database/journal/journal';
import { verifyLog } from '../../../src/main/database/journal/verify';
import { PROJECTIONS } from '../../../src/main/database/projections/clear-projections';
import { rebuildLog } from '../../../src/main/database/projections/rebuild';
import { searchCalls } from '../../../src/main/database/search/search';
import { seedLog } from '../../../src/main/database/seed/seed';
import { callId, NOW, newFile, newLog, openLog, takeCall } from './new-log';
import { seedPack } from './seed-pack';
import { wanted } from './wanted';

function everything(w: Writer): unknown {
  return PROJECTIONS.map(({ table, order }) => [table, all(w, `SELECT * FROM ${table} ORDER BY ${order}`)]);
}

const found = (w: Writer) =>
  ['porch', 'mus', '0142', 'n26'].map((text) => searchCalls(w, { wanted: wanted(text), limit: 100 }));

it('gives the same projections again, and leaves the journal and the drafts', () => {
  const w = openLog(newFile());
  seedLog(w, { calls: 80, seed: 3, full: true, now: NOW, pack: seedPack() });
  saveDraft(w, { callId: callId(1), at: NOW, rev: 1, narrative: 'typing', field: null });
  const before = { head: headOf(w), tables: everything(w), found: found(w) };
  expect(rebuildLog(w)).toBe(before.head.seq);
  expect({ head: headOf(w), tables: everything(w), found: found(w) }).toEqual(before);
  expect(readDraft(w, callId(1))?.narrative).toBe('typing');
  expect(verifyLog(w)).toEqual({ ok: true, events: before.head.seq, head: before.head.hash });
});

it.each([
  ['a call', `UPDATE calls SET summary = 'nothing happened' WHERE id = 2`, 'call N26-400002'],
  ['the record of a call', `UPDATE calls SET record = replace(record, 'second', 'nothing')`, 'call N26-400002'],
  ['a call that disappeared', 'DELETE FROM calls WHERE id = 2', 'call N26-400002'],
  ['a person', `INSERT INTO staff (id, name, role, active) VALUES ('x', 'Mallory', 'administrator', 1)`, 'table staff'],
  ['a word of a call', `INSERT OR REPLACE INTO fts (rowid, words) VALUES (2, 'harmless')`, 'index of words'],
])('puts right %s that was changed, which verify finds', (_, sql, words) => {
  const w = newLog();
  takeCall(w, { text: 'first', close: '01' });
  takeCall(w, { text: 'second', close: '01' });
  w[reading].db.exec(sql);
  const check = verifyLog(w);
  expect(check).toMatchObject({ ok: false });
  expect(check.ok ? '' : check.what).toContain(words);
  expect(verifyLog(w, { chainOnly: true }).ok).toBe(true);
  rebuildLog(w);
  expect(verifyLog(w).ok).toBe(true);
});
