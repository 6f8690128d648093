import type { CallReading } from '../../shared/contract/desk-operations';
import { all, get, type Reader, run, type Writer } from './file/connection';
import { within } from './file/transact';

/** Who looked at what, or was refused: it is not an event, because nothing happened to a call. */
export type Access = {
  readonly at: number;
  readonly actor: string;
  readonly operation: string;
  readonly call: string | null;
  /** `read`, or the code of the problem. */
  readonly outcome: string;
};

export function recordAccess(w: Writer, { at, actor, operation, call, outcome }: Access): void {
  within(w, () =>
    run(
      w,
      'INSERT INTO access_log (at, actor, operation, call_id, outcome) VALUES (?, ?, ?, ?, ?)',
      at,
      actor,
      operation,
      call,
      outcome,
    ),
  );
}

const READINGS = `SELECT at, actor, operation AS what FROM access_log WHERE call_id = ? AND outcome = 'read'`;

/** Everybody who looked at a call, newest first. */
export function listReadings(r: Reader, callId: string): CallReading[] {
  return all<CallReading>(r, `${READINGS} ORDER BY id DESC`, callId);
}

/** When this person last looked at the call in this way. */
export function lastReading(r: Reader, { call, actor, what }: LookedAt): number | undefined {
  const newest = `${READINGS} AND actor = ? AND operation = ? ORDER BY id DESC LIMIT 1`;
  return get<CallReading>(r, newest, call, actor, what)?.at;
}

type LookedAt = { readonly call: string; readonly actor: string; readonly what: string };
