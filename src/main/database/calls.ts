import type { Call } from '../../shared/domain/call';
import type { CallRow } from '../../shared/domain/call-row';
import { phoneKey } from '../../shared/domain/phone-key';
import { buildingKey, placeKey as keyOf } from '../../shared/domain/place/street';
import { IS_OPEN, IS_OVER, ROW } from './call-columns';
import { all, get, type Reader } from './file/connection';

type Stored = { readonly record: string };

export function readCall(r: Reader, callId: string): Call | undefined {
  return parse(get<Stored>(r, 'SELECT record FROM calls WHERE call_id = ?', callId));
}

/** By the number the caller was given, as `readReference` gives it: `N26-004217-W`. */
export function findByReference(r: Reader, reference: string): Call | undefined {
  return parse(get<Stored>(r, 'SELECT record FROM calls WHERE reference = ?', reference));
}

/** Calls opened from `from` up to and without `to`, newest first, whatever their stage. */
export function listDay(r: Reader, { from, to }: { from: number; to: number }): CallRow[] {
  return all<CallRow>(
    r,
    `SELECT ${ROW} FROM calls WHERE opened_at >= ? AND opened_at < ? ORDER BY opened_at DESC, calls.id DESC`,
    from,
    to,
  );
}

/** Calls that wait for something: open, held or disconnected, oldest first. */
export function listOpen(r: Reader): CallRow[] {
  return all<CallRow>(r, `SELECT ${ROW} FROM calls WHERE ${IS_OPEN} ORDER BY calls.id`);
}

/** Closed calls with a flag that no person has decided: they stay on the board. */
export function listUnresolved(r: Reader): CallRow[] {
  return all<CallRow>(r, `SELECT ${ROW} FROM calls WHERE open_flags > 0 AND ${IS_OVER} ORDER BY calls.id`);
}

export type HistoryRange = { readonly except: string | null; readonly limit: number };

/** Earlier calls from a number, newest first; numbers are the same when their last ten digits are. */
export function historyByPhone(r: Reader, digits: string, { except, limit }: HistoryRange): CallRow[] {
  const key = phoneKey(digits);
  if (key === '') return [];
  return all<CallRow>(
    r,
    `SELECT ${ROW} FROM calls WHERE phone_key = ? AND call_id IS NOT ? ORDER BY calls.id DESC LIMIT ?`,
    key,
    except,
    limit,
  );
}

/**
 * Earlier calls at a place, newest first. Without a unit: the whole building. With one: that unit, and calls that
 * named the building only.
 */
export function historyByPlace(r: Reader, place: string, { except, limit }: HistoryRange): CallRow[] {
  const key = keyOf(place);
  const building = buildingKey(place);
  if (building === '') return [];
  if (key === building) {
    const sql = `SELECT ${ROW} FROM calls WHERE building_key = ? AND call_id IS NOT ? ORDER BY calls.id DESC LIMIT ?`;
    return all<CallRow>(r, sql, building, except, limit);
  }
  // Each part stops at its own limit: a large building has thousands of calls that named no unit.
  const newest = 'SELECT id FROM calls WHERE place_key = ? AND call_id IS NOT ? ORDER BY id DESC LIMIT ?';
  const sql = `SELECT ${ROW} FROM calls
    WHERE calls.id IN (SELECT id FROM (${newest}) UNION ALL SELECT id FROM (${newest})) ORDER BY calls.id DESC LIMIT ?`;
  return all<CallRow>(r, sql, key, except, limit, building, except, limit, limit);
}

export type Similar = { readonly place: string | null; readonly type: string | null; readonly except: string | null };

/** Open calls that may be about the same thing: the same building, and the same type where both are known. */
export function similarOpen(r: Reader, { place, type, except }: Similar): CallRow[] {
  const building = place === null ? '' : buildingKey(place);
  if (building === '') return [];
  return all<CallRow>(
    r,
    `SELECT ${ROW} FROM calls
     WHERE ${IS_OPEN} AND +building_key = ?
       AND (? IS NULL OR type IS NULL OR type = ?) AND call_id IS NOT ?
     ORDER BY calls.id DESC`,
    building,
    type,
    type,
    except,
  );
}

function parse(row: Stored | undefined): Call | undefined {
  return row === undefined ? undefined : (JSON.parse(row.record) as Call);
}
