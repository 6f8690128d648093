import type { StoredEvent } from '../../../shared/domain/event';
import type { Envelope } from './envelope';
import { readBody } from './upcast';

/** An event as it lies in its two tables. */
export type JournalRow = {
  readonly seq: number;
  readonly call_id: string | null;
  readonly envelope: string;
  readonly payload: string;
};

/** Reads rows of `JournalRow`; goes on with WHERE. */
export const SELECT_EVENTS = `SELECT journal.seq, journal.call_id, journal.envelope, journal_payload.payload
  FROM journal JOIN journal_payload ON journal_payload.seq = journal.seq`;

export function storedEvent({ seq, call_id, envelope, payload }: JournalRow): StoredEvent {
  const { id, kind, v, at, offset, actor } = JSON.parse(envelope) as Envelope;
  return { seq, id, call: call_id, at, offset, actor, body: readBody(kind, v, payload) };
}
