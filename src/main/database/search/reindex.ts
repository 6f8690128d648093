import type { Call } from '../../../shared/domain/call';
import { IS_OVER } from '../call-columns';
import { all, get, run, type Writer, writing } from '../file/connection';
import { transact } from '../file/transact';
import { indexCall } from './search-index';

/** The form in which calls are indexed now; raise it whenever their words or marks change. */
const FORM = 3;
const BATCH = 5_000;

/**
 * Indexes every closed call anew when the index was written by an older Tenline. The form is noted last: stopped in the
 * middle, the next opening begins again.
 */
export function indexAnewIfOld(w: Writer): void {
  if (get<{ form: number }>(w, 'SELECT form FROM search_form')?.form === FORM) return;
  transact(w, () => {
    run(w, `INSERT INTO fts (fts) VALUES ('delete-all')`);
    run(w, 'DELETE FROM terms');
    w[writing].knownTerms.clear();
  });
  for (let after = 0; ; ) {
    const last = transact(w, () => indexSome(w, after));
    if (last === undefined) break;
    after = last;
  }
  transact(w, () => run(w, 'UPDATE search_form SET form = ?', FORM));
}

type Stored = { readonly id: number; readonly record: string };

function indexSome(w: Writer, after: number): number | undefined {
  const sql = `SELECT id, record FROM calls WHERE ${IS_OVER} AND id > ? ORDER BY id LIMIT ?`;
  const rows = all<Stored>(w, sql, after, BATCH);
  for (const { id, record } of rows) indexCall(w, id, JSON.parse(record) as Call);
  return rows.at(-1)?.id;
}
