import { transactionOf, type Writer } from '../file/connection';
import { transact } from '../file/transact';
import { eventsAfter } from '../journal/journal';
import { clearProjections } from './clear-projections';
import { project } from './project';

const BATCH = 2_000;

/**
 * Throws the projections away and makes them again from the journal, all in one transaction: until it ends the
 * old ones are there. Drafts, the access log and the tokens of windows are no projections and stay. Gives the number
 * of events read.
 */
export function rebuildLog(w: Writer): number {
  return transact(w, () => {
    clearProjections(w);
    return refold(w);
  });
}

/** Projects every event, oldest first. */
function refold(w: Writer): number {
  let seq = 0;
  for (;;) {
    const events = eventsAfter(w, seq, BATCH);
    for (const event of events) project(w, event);
    const last = events.at(-1);
    if (last === undefined) return seq;
    seq = last.seq;
    // Few calls are touched again after a thousand others; memory stays flat.
    transactionOf(w).calls.clear();
  }
}
