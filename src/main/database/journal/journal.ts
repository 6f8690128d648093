import { randomBytes } from 'node:crypto';
import { parse, v7 } from 'uuid';
import type { EventBody, StoredEvent } from '../../../shared/domain/event';
import {
  all,
  get,
  type Head,
  type Reader,
  run,
  type Transaction,
  transactionOf,
  type Writer,
  writing,
} from '../file/connection';
import { project } from '../projections/project';
import { commitOf, hashOf, NO_HASH } from './chain';
import type { Envelope, Proof } from './envelope';
import { offsetOf } from './offset';
import { type JournalRow, SELECT_EVENTS, storedEvent } from './stored-event';
import { versionOf } from './upcast';

export type NewEvent = {
  /** The call it belongs to; null for events of the desk, the staff and so on. */
  readonly call: string | null;
  /** Staff id, or `system`. */
  readonly actor: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly body: EventBody;
  /** The number a window gave its command. */
  readonly order?: string | undefined;
  /** Left out: `system` for the actor `system`, otherwise `chosen`. */
  readonly proof?: Proof;
};

/**
 * Writes one event at the end of the journal and the projections that follow from it. Only inside `transact`;
 * the first event of a log is `station.opened`.
 */
export function append(w: Writer, event: NewEvent): StoredEvent {
  const transaction = transactionOf(w);
  refuseMisplaced(event);
  const head = transaction.head ?? readHead(w);
  const station = transaction.station ?? stationFor(w, head, event.body);
  const { kind, ...fields } = event.body;
  const payload = JSON.stringify(fields);
  const salt = randomBytes(32);
  const sealed = seal(w, event, packOf(w, transaction), commitOf(salt, Buffer.from(payload)));
  const envelope = JSON.stringify(sealed);
  const seq = head.seq + 1;
  const hash = hashOf({ previous: head.hash, station, seq, envelope: Buffer.from(envelope) });
  run(w, INSERT_EVENT, seq, station, event.call, kind, sealed.at, envelope, hash);
  run(w, INSERT_PAYLOAD, seq, station, salt, payload);
  transaction.head = { seq, hash };
  transaction.station = station;
  if (event.body.kind === 'pack.published') transaction.pack = event.body.hash;
  const { id, at, offset, actor } = sealed;
  const stored: StoredEvent = { seq, id, call: event.call, at, offset, actor, body: event.body };
  project(w, stored);
  return stored;
}

const INSERT_EVENT =
  'INSERT INTO journal (seq, station, call_id, kind, at, envelope, hash) VALUES (?, ?, ?, ?, ?, ?, ?)';
const INSERT_PAYLOAD = 'INSERT INTO journal_payload (seq, station, salt, payload) VALUES (?, ?, ?, ?)';

/** The newest event: what an anchor outside the file records. `{ seq: 0 }` and zeros for an empty log. */
export function headOf(r: Reader): { readonly seq: number; readonly hash: string } {
  const { seq, hash } = readHead(r);
  return { seq, hash: hash.toString('hex') };
}

/** One call's events and those of what was promised in it, oldest first. */
export function eventsOf(r: Reader, callId: string): StoredEvent[] {
  const rows = all<JournalRow>(
    r,
    `${SELECT_EVENTS}
     WHERE journal.call_id = ? ORDER BY journal.seq`,
    callId,
  );
  return rows.map(storedEvent);
}

/** So many events back a command that is sent again is looked for: a window sends one at a time. */
const LOOKED_BACK = 100;

/** The call that this command opened, if it was carried out already and only its answer was lost. */
export function callOpenedBy(r: Reader, order: string): string | undefined {
  const rows = all<{ call_id: string; envelope: string }>(
    r,
    `SELECT call_id, envelope FROM journal WHERE kind = 'call.opened' ORDER BY seq DESC LIMIT ?`,
    LOOKED_BACK,
  );
  return rows.find((row) => orderIn(row) === order)?.call_id;
}

/** Whether this command on a call was carried out already and only its answer was lost. */
export function isCarriedOut(r: Reader, callId: string, order: string): boolean {
  const rows = all<{ envelope: string }>(
    r,
    'SELECT envelope FROM journal WHERE call_id = ? ORDER BY seq DESC LIMIT ?',
    callId,
    LOOKED_BACK,
  );
  return rows.some((row) => orderIn(row) === order);
}

function orderIn({ envelope }: { readonly envelope: string }): string | undefined {
  return (JSON.parse(envelope) as Envelope).order;
}

/** Events after `seq`, oldest first, at most `limit`. */
export function eventsAfter(r: Reader, seq: number, limit: number): StoredEvent[] {
  const rows = all<JournalRow>(
    r,
    `${SELECT_EVENTS}
     WHERE journal.seq > ? ORDER BY journal.seq LIMIT ?`,
    seq,
    limit,
  );
  return rows.map(storedEvent);
}

function readHead(r: Reader): Head {
  return get<Head>(r, 'SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1') ?? { seq: 0, hash: NO_HASH };
}

function refuseMisplaced({ call, body }: NewEvent): void {
  if (body.kind.startsWith('call.') && call === null) throw new Error(`${body.kind} needs a call`);
}

function stationFor(w: Writer, head: Head, body: EventBody): Buffer {
  const isOpening = body.kind === 'station.opened';
  if (head.seq === 0) {
    if (!isOpening) throw new Error(`A log begins with station.opened, not ${body.kind}`);
    return Buffer.from(parse(v7()));
  }
  if (isOpening) throw new Error('This log already has its station');
  const row = get<{ station: Buffer }>(w, 'SELECT station FROM journal WHERE seq = 1');
  if (row === undefined) throw new Error('The journal has no first event');
  return row.station;
}

function packOf(w: Writer, transaction: Transaction): string | null {
  if (transaction.pack !== undefined) return transaction.pack;
  const row = get<{ hash: string }>(w, 'SELECT hash FROM pack ORDER BY published_seq DESC LIMIT 1');
  transaction.pack = row?.hash ?? null;
  return transaction.pack;
}

function seal(w: Writer, event: NewEvent, pack: string | null, commit: string): Envelope {
  const { zone, boot } = w[writing];
  const at = Math.trunc(event.at);
  return {
    id: v7({ msecs: at }),
    kind: event.body.kind,
    v: versionOf(event.body.kind),
    ...(event.call !== null && { call: event.call }),
    ...(event.order !== undefined && { order: event.order }),
    at,
    offset: offsetOf(at, zone),
    mono: Math.round(performance.now()),
    boot,
    actor: event.actor,
    proof: event.proof ?? (event.actor === 'system' ? 'system' : 'chosen'),
    pack,
    commit,
  };
}
