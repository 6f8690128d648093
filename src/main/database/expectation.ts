import type { Expectation } from '../../shared/contract/desk-operations';
import { all, type Reader } from './file/connection';

/** Closed calls of the last weeks on which a promise is built; fewer than these say nothing. */
const LOOKED_BACK_MS = 28 * 86_400_000;
const ENOUGH = 10;

export type ExpectationQuestion = { readonly type: string; readonly channel: string; readonly now: number };

/** Minutes from the close to the first recorded result of a follow-up, as calls like this one had them. */
export function expectation(r: Reader, { type, channel, now }: ExpectationQuestion): Expectation | null {
  const rows = all<{ waited: number }>(
    r,
    `SELECT first_result_at - closed_at AS waited FROM calls
     WHERE first_result_at IS NOT NULL AND type = ? AND outcome_channel = ? AND closed_at > ? AND closed_at <= ?
     ORDER BY waited`,
    type,
    channel,
    now - LOOKED_BACK_MS,
    now,
  );
  if (rows.length < ENOUGH) return null;
  const minutes = (share: number) => Math.round((rows[Math.ceil(rows.length * share) - 1]?.waited ?? 0) / 60_000);
  return { calls: rows.length, p50: minutes(0.5), p90: minutes(0.9) };
}
