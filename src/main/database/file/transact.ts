import { basename } from 'node:path';
import { Refusal } from '../../../shared/contract/problem';
import { reading, run, type Writer, writing } from './connection';
import { refusalOf } from './sqlite-refusal';

/**
 * One operation, one transaction: everything `work` writes is kept, or nothing is. A failure of the disk
 * becomes a Refusal; anything else thrown by `work` passes through after the rollback.
 */
export function transact<T>(w: Writer, work: () => T): T {
  const state = w[writing];
  if (state.transaction !== null) throw new Error('transact inside transact: one operation is one transaction');
  begin(w);
  try {
    const result = work();
    run(w, 'COMMIT');
    state.transaction = null;
    return result;
  } catch (error) {
    rollBack(w);
    throw explain(w, error);
  }
}

/** Joins the transaction that is going on, or makes one. */
export function within<T>(w: Writer, work: () => T): T {
  return w[writing].transaction === null ? transact(w, work) : work();
}

function begin(w: Writer): void {
  const state = w[writing];
  if (state.stopped !== null) throw new Refusal(state.stopped.code, state.stopped.sentence);
  if (state.readOnly) {
    throw new Refusal('read-only', `${basename(w.file)} was opened for reading only: nothing can be saved in it.`);
  }
  try {
    // IMMEDIATE: the write lock is taken now or refused now, never in the middle of an operation.
    run(w, 'BEGIN IMMEDIATE');
  } catch (error) {
    throw explain(w, error);
  }
  state.transaction = { head: undefined, station: undefined, pack: undefined, calls: new Map() };
}

/** SQLite rolls back by itself on some errors and not on others: the explicit ROLLBACK covers both. */
function rollBack(w: Writer): void {
  const state = w[writing];
  state.transaction = null;
  state.knownTerms.clear();
  if (!w[reading].db.inTransaction) return;
  try {
    run(w, 'ROLLBACK');
  } catch {
    // The first error is the one to report; a connection that cannot even roll back is stopped by it.
  }
}

function explain(w: Writer, error: unknown): unknown {
  const refusal = refusalOf(error, w.file);
  if (refusal === undefined) return error;
  if (refusal.problem.code === 'damaged') w[writing].stopped = refusal.problem;
  return refusal;
}
