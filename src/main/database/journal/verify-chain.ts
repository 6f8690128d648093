import { each, get, type Reader } from '../file/connection';
import { commitOf, hashOf, NO_HASH } from './chain';
import type { Envelope } from './envelope';

/** What a check found: all well up to `head`, or the first event that differs and how. */
export type ChainCheck =
  | { readonly ok: true; readonly events: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly what: string };

/** An event as it lies in the file. */
export type LinkRow = {
  readonly seq: number;
  readonly station: Buffer;
  readonly call_id: string | null;
  readonly kind: string;
  readonly at: number;
  readonly envelope: Buffer;
  readonly hash: Buffer;
  readonly payloadStation: Buffer | null;
  readonly salt: Buffer | null;
  readonly payload: Buffer | null;
};

/** Bytes are read as they lie, so that a change which decodes to the same text is found too. */
export const LINK = `journal.seq, journal.station, journal.call_id, journal.kind, journal.at,
    CAST(journal.envelope AS BLOB) AS envelope, journal.hash, journal_payload.station AS payloadStation,
    journal_payload.salt, CAST(journal_payload.payload AS BLOB) AS payload`;
const LINKS = `SELECT ${LINK} FROM journal LEFT JOIN journal_payload ON journal_payload.seq = journal.seq
  WHERE journal.seq > ? ORDER BY journal.seq`;

/** The event before. */
type Previous = { seq: number; hash: Buffer; station: Buffer | undefined };
type Progress = Previous & { anchored: boolean };

/** The whole chain from the first event. `anchor` is a head noted outside the file: it must be one of the hashes. */
export function verifyChain(r: Reader, anchor?: string): ChainCheck {
  const stray = strayPayload(r);
  if (stray !== undefined) return stray;
  const wanted = anchor?.trim().toLowerCase();
  return walk(r, { seq: 0, hash: NO_HASH, station: undefined, anchored: wanted === undefined }, wanted);
}

/** The newest `count` events: what is checked at every opening. */
export function verifyNewest(r: Reader, count: number): ChainCheck {
  const newest = get<{ seq: number }>(r, 'SELECT coalesce(max(seq), 0) AS seq FROM journal')?.seq ?? 0;
  const before = Math.max(0, newest - count);
  const row = get<{ hash: Buffer; station: Buffer }>(r, 'SELECT hash, station FROM journal WHERE seq = ?', before);
  if (before > 0 && row === undefined) return { ok: false, seq: before, what: 'the event is missing' };
  return walk(r, { seq: before, hash: row?.hash ?? NO_HASH, station: row?.station, anchored: true }, undefined);
}

function walk(r: Reader, from: Progress, wanted: string | undefined): ChainCheck {
  const progress = from;
  for (const row of each<LinkRow>(r, LINKS, from.seq)) {
    const what = faultIn(row, progress);
    if (what !== undefined) return { ok: false, seq: progress.seq + 1, what };
    progress.seq = row.seq;
    progress.hash = row.hash;
    progress.station = row.station;
    if (wanted !== undefined && row.hash.toString('hex') === wanted) progress.anchored = true;
  }
  if (!progress.anchored) {
    const what = 'the noted head is not in this log: events at its end were removed, or all was written anew';
    return { ok: false, seq: progress.seq + 1, what };
  }
  return { ok: true, events: progress.seq, head: progress.hash.toString('hex') };
}

/** How an event differs from what was written, as the one before it says. */
export function faultIn(row: LinkRow, { seq, hash, station }: Readonly<Previous>): string | undefined {
  if (row.seq !== seq + 1) return 'the event is missing';
  if (station !== undefined && !row.station.equals(station)) return 'it names another station';
  const linked = hashOf({ previous: hash, station: row.station, seq: row.seq, envelope: row.envelope });
  if (!linked.equals(row.hash)) return 'its hash does not follow from the event before it and its envelope';
  const envelope = readEnvelope(row.envelope);
  if (envelope === undefined) return 'its envelope is no JSON';
  if (envelope.kind !== row.kind) return 'its kind is not the one in its envelope';
  if (envelope.at !== row.at) return 'its time is not the one in its envelope';
  if ((envelope.call ?? null) !== row.call_id) return 'its call is not the one in its envelope';
  if (row.payload === null || row.salt === null) return 'its payload is missing';
  if (row.payloadStation?.equals(row.station) !== true) return 'its payload names another station';
  return commitOf(row.salt, row.payload) === envelope.commit ? undefined : 'its payload is not the one it commits to';
}

function readEnvelope(bytes: Buffer): Envelope | undefined {
  try {
    return JSON.parse(bytes.toString('utf8')) as Envelope;
  } catch {
    return undefined;
  }
}

function strayPayload(r: Reader): ChainCheck | undefined {
  const row = get<{ seq: number }>(
    r,
    `SELECT seq FROM journal_payload WHERE NOT EXISTS (SELECT 1 FROM journal WHERE journal.seq = journal_payload.seq)
     ORDER BY seq LIMIT 1`,
  );
  return row === undefined
    ? undefined
    : { ok: false, seq: row.seq, what: 'the event is missing, its payload is there' };
}
