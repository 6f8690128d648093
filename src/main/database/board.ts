import type { CallbackResult } from '../../shared/domain/call-event';
import type { CallRow } from '../../shared/domain/call-row';
import { IS_OPEN, ROW } from './call-columns';
import { all, get, type Reader } from './file/connection';

/** A row with the times that stand only in the record of the call; those are read where they count. */
export type WaitingCall = CallRow & {
  readonly flaggedAt: number | null;
  readonly tries: number;
  readonly lastTry: CallbackResult | null;
};

const WAITING = `${ROW},
  CASE WHEN open_flags > 0 THEN (
    SELECT min(value ->> '$.raisedAt') FROM json_each(calls.record, '$.flags')
    WHERE value ->> '$.outcome' IS NULL AND value ->> '$.level' <> 'E1'
  ) END AS flaggedAt,
  CASE WHEN stage = 'disconnected' THEN json_array_length(calls.record, '$.callbacks') ELSE 0 END AS tries,
  CASE WHEN stage = 'disconnected' THEN calls.record ->> '$.callbacks[#-1].result' END AS lastTry`;

/** Open calls, and closed ones with a flag that nobody decided, oldest first. */
export function listWaiting(r: Reader): WaitingCall[] {
  return all<WaitingCall>(
    r,
    `SELECT ${WAITING} FROM calls
     WHERE calls.id IN (
       SELECT id FROM calls WHERE ${IS_OPEN}
       UNION SELECT id FROM calls WHERE open_flags > 0)
     ORDER BY calls.id`,
  );
}

/** Calls whose E1 flags wait for a supervisor, the oldest first. */
export function listReviews(r: Reader, limit: number): WaitingCall[] {
  return all<WaitingCall>(
    r,
    `SELECT ${WAITING} FROM review_waiting JOIN calls ON calls.call_id = review_waiting.call_id
     ORDER BY review_waiting.since LIMIT ?`,
    limit,
  );
}

export function countReviews(r: Reader): number {
  return get<{ count: number }>(r, 'SELECT count(*) AS count FROM review_waiting')?.count ?? 0;
}
