import { all, type Reader, run, type Writer } from './connection';
import { within } from './transact';

/** Who looked at what, or was refused: it is not an event, because nothing happened to a call. */
export type Access = {
  readonly at: number;
  readonly actor: string;
  readonly operation: string;
  readonly call: string | null;
  /** `done`, or the code of the problem. */
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

/** Everybody who looked at a call, oldest first. */
export function listAccess(r: Reader, callId: string): Access[] {
  return all<Access>(
    r,
    'SELECT at, actor, operation, call_id AS call, outcome FROM access_log WHERE call_id = ? ORDER BY id',
    callId,
  );
}
