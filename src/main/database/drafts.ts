import { get, type Reader, run, type Writer } from './file/connection';
import { within } from './file/transact';

/** Text being typed into an open call, not yet an event. */
export type Draft = {
  readonly callId: string;
  /** UTC milliseconds of the last keystroke kept. */
  readonly at: number;
  /** The window's own count of what it sent. */
  readonly rev: number;
  readonly narrative: string;
  readonly field: { readonly question: string; readonly text: string } | null;
};

type Row = {
  readonly at: number;
  readonly rev: number;
  readonly narrative: string;
  readonly question: string | null;
  readonly text: string | null;
};

/** The keystroke path: one row, one small transaction. */
export function saveDraft(w: Writer, { callId, at, rev, narrative, field }: Draft): void {
  within(w, () =>
    run(
      w,
      `INSERT INTO draft (call_id, at, rev, narrative, field_question, field_text) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (call_id) DO UPDATE SET at = excluded.at, rev = excluded.rev, narrative = excluded.narrative,
         field_question = excluded.field_question, field_text = excluded.field_text`,
      callId,
      at,
      rev,
      narrative,
      field?.question ?? null,
      field?.text ?? null,
    ),
  );
}

export function readDraft(r: Reader, callId: string): Draft | undefined {
  const row = get<Row>(
    r,
    `SELECT at, rev, narrative, field_question AS question, field_text AS text FROM draft WHERE call_id = ?`,
    callId,
  );
  if (row === undefined) return undefined;
  const { at, rev, narrative, question, text } = row;
  return { callId, at, rev, narrative, field: question === null ? null : { question, text: text ?? '' } };
}

export function dropDraft(w: Writer, callId: string): void {
  within(w, () => run(w, 'DELETE FROM draft WHERE call_id = ?', callId));
}
