import { expect, it } from 'vitest';
import { all, reading } from '../../../src/main/database/file/connection';
import { closeLog } from '../../../src/main/database/file/open';
import { verifyLog } from '../../../src/main/database/journal/verify';
import { rebuildLog } from '../../../src/main/database/projections/rebuild';
import { searchCalls } from '../../../src/main/database/search/search';
import { NOW, newFile, newLog, openLog, say, takeCall } from './new-log';
import { wanted } from './wanted';

it('a log indexed by an older Tenline is indexed anew at the next opening, once', () => {
  const file = newFile();
  const old = newLog(file);
  const id = takeCall(old, { text: 'a purple unicycle', type: 'theft', close: '01' });
  const open = takeCall(old, { text: 'still open' });
  old[reading].db.exec(
    `INSERT INTO fts (fts) VALUES ('delete-all'); DELETE FROM terms; UPDATE search_form SET form = 0`,
  );
  const find = (log: typeof old) => {
    const theft = wanted('unicyc', { clauses: [{ not: false, any: [{ kind: 'type', value: 'theft' }] }] });
    return searchCalls(log, { wanted: theft, limit: 9 }).rows.map((row) => row.id);
  };
  expect(find(old)).toEqual([]);
  closeLog(old);
  const log = openLog(file);
  expect(find(log)).toEqual([id]);
  expect(searchCalls(log, { wanted: wanted('still'), limit: 9 }).rows.map((row) => row.id)).toEqual([open]);
  expect(verifyLog(log).ok).toBe(true);
  expect(all(log, 'SELECT form FROM search_form')).toEqual([{ form: 3 }]);
});

it('saved views are the same after a rebuild, and those deleted stay away', () => {
  const w = newLog();
  const saved = { kind: 'view.saved', question: 'type:noise', owner: 'ann', shared: false } as const;
  say(w, null, { ...saved, view: 'v1', name: 'Loud' }, NOW);
  say(w, null, { ...saved, view: 'v2', name: 'Gone' }, NOW);
  say(w, null, { ...saved, view: 'v1', name: 'Louder' }, NOW + 1);
  say(w, null, { kind: 'view.dropped', view: 'v2', name: 'Gone' }, NOW + 2);
  const before = all(w, 'SELECT * FROM saved_view');
  expect(before).toMatchObject([{ id: 'v1', name: 'Louder', at: NOW + 1 }]);
  rebuildLog(w);
  expect(all(w, 'SELECT * FROM saved_view')).toEqual(before);
  expect(verifyLog(w).ok).toBe(true);
});
