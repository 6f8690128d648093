import { isClosed, openFlags } from '../../shared/domain/call';
import type { StoredEvent } from '../../shared/domain/event';
import { followUpOf } from '../../shared/domain/pass-on-lines';
import type {
  AddedItem,
  EndedShift,
  Initial,
  PassedItem,
  PassOnItem,
  Shift,
  UnclosedShift,
} from '../../shared/domain/shift';
import { readCall } from './calls';
import { all, get, type Reader } from './file/connection';
import { readFollowUp } from './follow-ups';
import { eventsAfter } from './journal/journal';
import { type JournalRow, SELECT_EVENTS, storedEvent } from './journal/stored-event';

const SHIFT = 'SELECT id, staff, started_at AS startedAt, ended_at AS endedAt FROM shift';

export function readShift(r: Reader, id: string): Shift | undefined {
  return get<Shift>(r, `${SHIFT} WHERE id = ?`, id);
}

/** The shift this person has not ended. */
export function runningShiftOf(r: Reader, staff: string): Shift | undefined {
  return get<Shift>(r, `${SHIFT} WHERE ended_at IS NULL AND staff = ?`, staff);
}

/** Shifts nobody has ended, oldest first; `late` are those that run longer than a shift lasts, `lengthMs`. */
export function listUnclosedShifts(r: Reader, now: number, lengthMs: number): UnclosedShift[] {
  const rows = all<Shift>(r, `${SHIFT} WHERE ended_at IS NULL ORDER BY started_at, id`);
  return rows.map((shift) => ({ ...shift, late: now - shift.startedAt > lengthMs }));
}

/** Ended shifts, the newest first, those that ended before `before`. */
export function listEndedShifts(r: Reader, { before, limit }: { before: number; limit: number }): Shift[] {
  const sql = `${SHIFT} WHERE ended_at IS NOT NULL AND ended_at < ? ORDER BY ended_at DESC, id DESC LIMIT ?`;
  return all<Shift>(r, sql, before, limit);
}

export type Progress = { readonly items: number; readonly initialed: number };

/** How many lines a pass-on has, and how many of them were initialed. */
export function progressOf(r: Reader, shift: string): Progress {
  const sql = 'SELECT count(*) AS items, count(initialed_by) AS initialed FROM pass_on WHERE shift = ?';
  return get<Progress>(r, sql, shift) ?? { items: 0, initialed: 0 };
}

/** Pass-ons with lines that wait for initials, and those of shifts that ended after `since`; the oldest first. */
export function listPassOns(r: Reader, since: number): EndedShift[] {
  const rows = all<{ id: string }>(
    r,
    `SELECT id FROM shift WHERE ended_at > ?
     UNION SELECT shift.id FROM pass_on JOIN shift ON shift.id = pass_on.shift WHERE initialed_by IS NULL
     ORDER BY id`,
    since,
  );
  return rows.flatMap(({ id }) => readEndedShift(r, id) ?? []).sort((one, two) => one.endedAt - two.endedAt);
}

/** Lines that wait for the initials of anybody but this person. */
export function countWaiting(r: Reader, me: string): number {
  const sql = `SELECT count(*) AS count FROM pass_on JOIN shift ON shift.id = pass_on.shift
    WHERE initialed_by IS NULL AND shift.staff IS NOT ?`;
  return get<{ count: number }>(r, sql, me)?.count ?? 0;
}

/** A shift as its last event tells it, and who has initialed what since. */
export function readEndedShift(r: Reader, id: string): EndedShift | undefined {
  const shift = readShift(r, id);
  const head = get<EndedShift['head']>(
    r,
    `SELECT seq, lower(hex(hash)) AS hash FROM shift JOIN journal ON journal.seq = shift.ended_seq WHERE shift.id = ?`,
    id,
  );
  if (head === undefined || shift === undefined) return undefined;
  const [ended] = eventsAfter(r, head.seq - 1, 1);
  if (ended?.body.kind !== 'shift.ended') throw new Error(`Event ${head.seq} does not end a shift`);
  const { at, actor, body } = ended;
  const initials = initialsOf(r, id);
  const items = body.items.map(
    (item): PassedItem => ({ ...item, initial: initials.get(item.key) ?? null, settled: isSettled(r, item) }),
  );
  return {
    id,
    staff: shift.staff,
    startedAt: shift.startedAt,
    endedAt: at,
    endedBy: actor,
    why: body.why,
    items,
    head,
  };
}

type InitialRow = Initial & { readonly item: string };

function initialsOf(r: Reader, shift: string): ReadonlyMap<string, Initial> {
  const sql = `SELECT item, initialed_by AS "by", initialed_at AS at FROM pass_on
    WHERE shift = ? AND initialed_by IS NOT NULL`;
  return new Map(all<InitialRow>(r, sql, shift).map(({ item, by, at }) => [item, { by, at }]));
}

/** Nothing is left to do where the call is closed with no flag waiting, or the follow-up is done. */
function isSettled(r: Reader, { key, call, owner }: PassOnItem): boolean {
  if (owner === null) return false;
  const followUp = followUpOf(key);
  if (followUp !== null) return readFollowUp(r, followUp)?.doneAt !== null;
  const found = call === null ? undefined : readCall(r, call);
  return found !== undefined && isClosed(found) && openFlags(found).length === 0;
}

/** Whether a line with this key stands in an ended pass-on, and whether it still waits for initials there. */
export function passedOn(r: Reader, key: string): 'never' | 'waiting' | 'initialed' {
  const sql = 'SELECT max(initialed_by IS NULL) AS waits FROM pass_on WHERE item = ?';
  const waits = get<{ waits: number | null }>(r, sql, key)?.waits ?? null;
  if (waits === null) return 'never';
  return waits === 1 ? 'waiting' : 'initialed';
}

/** What people added and is still in force, the oldest first. */
export function listAdded(r: Reader, now: number): AddedItem[] {
  const rows = all<{ record: string }>(
    r,
    'SELECT record FROM added_item WHERE dropped_at IS NULL AND until > ? ORDER BY id',
    now,
  );
  return rows.map(({ record }) => JSON.parse(record) as AddedItem);
}

export function readAdded(r: Reader, id: string): { added: AddedItem; droppedAt: number | null } | undefined {
  const row = get<{ record: string; droppedAt: number | null }>(
    r,
    'SELECT record, dropped_at AS droppedAt FROM added_item WHERE id = ?',
    id,
  );
  return row === undefined ? undefined : { added: JSON.parse(row.record) as AddedItem, droppedAt: row.droppedAt };
}

/** What happened in a shift so far, of these kinds, oldest first. */
export function eventsInShift(r: Reader, shift: string, kinds: readonly StoredEvent['body']['kind'][]): StoredEvent[] {
  const rows = all<JournalRow>(
    r,
    `${SELECT_EVENTS}
     WHERE journal.seq > (SELECT started_seq FROM shift WHERE id = ?) AND journal.kind IN (SELECT value FROM json_each(?))
     ORDER BY journal.seq`,
    shift,
    JSON.stringify(kinds),
  );
  return rows.map(storedEvent);
}
