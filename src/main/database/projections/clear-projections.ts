import { run, transactionOf, type Writer, writing } from '../file/connection';

/** The tables made from the journal, with the order in which two of them are compared. */
export const PROJECTIONS = [
  { table: 'calls', order: 'id' },
  { table: 'reference_sequence', order: 'desk, year' },
  { table: 'station', order: 'slot' },
  { table: 'staff', order: 'id' },
  { table: 'session', order: 'id' },
  { table: 'pack', order: 'hash' },
  { table: 'agency_change', order: 'seq' },
  { table: 'agency_version', order: 'seq' },
  { table: 'agency_use', order: 'entity, item' },
  { table: 'follow_up', order: 'id' },
  { table: 'caution', order: 'id' },
  { table: 'shift', order: 'id' },
  { table: 'pass_on', order: 'shift, position' },
  { table: 'added_item', order: 'id' },
  { table: 'review_waiting', order: 'call_id' },
  { table: 'saved_view', order: 'id' },
  { table: 'terms', order: 'term' },
] as const;

/** Empties them. Inside the transaction that fills them again. */
export function clearProjections(w: Writer): void {
  transactionOf(w).calls.clear();
  w[writing].knownTerms.clear();
  for (const { table } of PROJECTIONS) run(w, `DELETE FROM ${table}`);
  run(w, `INSERT INTO fts (fts) VALUES ('delete-all')`);
}
