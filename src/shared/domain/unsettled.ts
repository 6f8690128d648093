import type { CallRow } from './call-row';

/** Why nobody may go home over a call, or null. A waiting call is on hold or its line dropped, with a time to come. */
export function unsettledBecause(row: CallRow, now: number): 'flag' | 'no-outcome' | 'not-waiting' | 'overdue' | null {
  if (row.stage === 'error') return null;
  if (row.stage === 'closed') return row.openFlags > 0 ? 'no-outcome' : null;
  if (row.openFlags > 0) return 'flag';
  if (row.stage === 'open') return 'not-waiting';
  return row.dueAt !== null && row.dueAt > now ? null : 'overdue';
}
