import type { Call } from '../../../shared/domain/call';
import { reviewSince } from '../../../shared/domain/review';
import { run, type Writer } from '../file/connection';

/** Keeps the list of E1 calls that wait for a supervisor. Most events change nothing in it and write nothing. */
export function projectReview(w: Writer, call: Call, before: Call | undefined): void {
  const since = reviewSince(call);
  if (since === (before === undefined ? null : reviewSince(before))) return;
  if (since === null) run(w, 'DELETE FROM review_waiting WHERE call_id = ?', call.id);
  else run(w, 'INSERT OR REPLACE INTO review_waiting (call_id, since) VALUES (?, ?)', call.id, since);
}
