import { applyEvent, type Call, isClosed } from '../../../shared/domain/call';
import type { StoredCallEvent } from '../../../shared/domain/call-event';
import { type CallRow, rowOf } from '../../../shared/domain/call-row';
import { phoneKey } from '../../../shared/domain/phone-key';
import { buildingKey, placeKey } from '../../../shared/domain/place/street';
import { type Bound, type CallEntry, get, run, transactionOf, type Writer } from '../file/connection';
import { forgetWords, indexCall } from '../search/search-index';
import { projectReview } from './project-board';
import { noteReference } from './references';

/** Folds one event into its call and writes the call's row, and its words once it is closed. */
export function projectCall(w: Writer, event: StoredCallEvent): void {
  const { calls } = transactionOf(w);
  const callId = event.call ?? event.id;
  const before = calls.get(callId) ?? load(w, callId);
  const call = applyEvent(before?.call, event);
  const row = rowOf(call);
  const id = before === undefined ? insertCall(w, call, row) : before.id;
  if (before !== undefined) update(w, { id, call, row }, before.row);
  calls.set(callId, { id, call, row });
  projectReview(w, call, before?.call);
  if (isClosed(call)) indexCall(w, id, call);
  else if (before !== undefined && isClosed(before.call)) forgetWords(w, id);
}

function load(w: Writer, callId: string): CallEntry | undefined {
  const row = get<{ id: number; record: string }>(w, 'SELECT id, record FROM calls WHERE call_id = ?', callId);
  if (row === undefined) return undefined;
  const call = JSON.parse(row.record) as Call;
  return { id: row.id, call, row: rowOf(call) };
}

export function insertCall(w: Writer, call: Call, row: CallRow): number {
  noteReference(w, call.reference);
  const { id } = run(
    w,
    `INSERT INTO calls (call_id, reference, opened_at, original_at, channel, summary, caller_name, phone, phone_digits,
       place, owner, next_action, due_at, level, disposition, outcome_channel, record,
       stage, type, phone_key, place_key, building_key, open_flags, closed_at, close_kind)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.id,
    row.reference,
    row.openedAt,
    row.originalAt,
    row.channel,
    ...plainColumns(row),
    JSON.stringify(call),
    ...indexedColumns(row),
  );
  return id;
}

/** Indexed columns are written only when one of them changed: most events touch none, and a key costs a page. */
function update(w: Writer, { id, call, row }: CallEntry, before: CallRow): void {
  run(
    w,
    `UPDATE calls SET summary = ?, caller_name = ?, phone = ?, phone_digits = ?, place = ?, owner = ?, next_action = ?,
       due_at = ?, level = ?, disposition = ?, record = ? WHERE id = ?`,
    ...plainColumns(row).slice(0, -1),
    JSON.stringify(call),
    id,
  );
  const now = [...indexedColumns(row), row.outcomeChannel];
  const old = [...indexedColumns(before), before.outcomeChannel];
  if (now.every((value, at) => value === old[at])) return;
  run(
    w,
    `UPDATE calls SET stage = ?, type = ?, phone_key = ?, place_key = ?, building_key = ?, open_flags = ?,
       closed_at = ?, close_kind = ?, outcome_channel = ? WHERE id = ?`,
    ...now,
    id,
  );
}

function plainColumns(row: CallRow): Bound[] {
  return [
    row.summary,
    row.callerName,
    row.phone,
    row.phoneDigits,
    row.place,
    row.owner,
    row.nextAction,
    row.dueAt,
    row.level,
    row.disposition,
    row.outcomeChannel,
  ];
}

function indexedColumns(row: CallRow): Bound[] {
  const { place, building } = keysOf(row.place);
  return [
    row.stage,
    row.type,
    phoneKey(row.phoneDigits ?? '') || null,
    place,
    building,
    row.openFlags,
    row.closedAt,
    row.closeKind,
  ];
}

type Keys = { readonly place: string | null; readonly building: string | null };
const NO_KEYS: Keys = { place: null, building: null };
const known = new Map<string, Keys>();

/** Each event of a call asks for the keys of the same place. */
function keysOf(place: string | null): Keys {
  if (place === null) return NO_KEYS;
  const found = known.get(place);
  if (found !== undefined) return found;
  if (known.size > 200) known.clear();
  const keys = { place: placeKey(place) || null, building: buildingKey(place) || null };
  known.set(place, keys);
  return keys;
}
