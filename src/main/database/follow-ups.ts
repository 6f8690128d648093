import type { FollowUp } from '../../shared/domain/follow-up';
import { all, get, type Reader } from './connection';

type Row = { readonly record: string };

export function readFollowUp(r: Reader, id: string): FollowUp | undefined {
  const row = get<Row>(r, 'SELECT record FROM follow_up WHERE id = ?', id);
  return row === undefined ? undefined : read(row);
}

/** Open ones by due time, the most overdue first; done ones with the newest first. */
export function listFollowUps(r: Reader, { open, limit }: { open: boolean; limit: number }): FollowUp[] {
  const sql = open
    ? 'SELECT record FROM follow_up WHERE done_at IS NULL ORDER BY due_at LIMIT ?'
    : 'SELECT record FROM follow_up WHERE done_at IS NOT NULL ORDER BY done_at DESC LIMIT ?';
  return all<Row>(r, sql, limit).map(read);
}

/** What was promised in one call, oldest first. */
export function followUpsOf(r: Reader, callId: string): FollowUp[] {
  return all<Row>(r, 'SELECT record FROM follow_up WHERE call_id = ? ORDER BY rowid', callId).map(read);
}

function read({ record }: Row): FollowUp {
  return JSON.parse(record) as FollowUp;
}
