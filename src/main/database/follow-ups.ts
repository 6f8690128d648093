import type { FollowUpFilter } from '../../shared/contract/follow-up-operations';
import type { EventBody } from '../../shared/domain/event';
import type { FollowUp, FollowUpRow } from '../../shared/domain/follow-up';
import { all, type Bound, get, type Reader } from './file/connection';
import { type JournalRow, SELECT_EVENTS, storedEvent } from './journal/stored-event';

type Row = { readonly record: string };

export function readFollowUp(r: Reader, id: string): FollowUp | undefined {
  const row = get<Row>(r, 'SELECT record FROM follow_up WHERE id = ?', id);
  return row === undefined ? undefined : read(row);
}

export type FollowUpList = {
  readonly open: boolean;
  readonly limit: number;
  readonly owner?: string;
};

type RowOfCall = Row & { readonly caller: string | null; readonly number: string | null };

/** Open ones by due time, the most overdue first; done ones with the newest first. With whom to call. */
export function listFollowUps(r: Reader, { open, limit, owner }: FollowUpList): FollowUpRow[] {
  const order = open ? 'done_at IS NULL' : 'done_at IS NOT NULL';
  const rows = all<RowOfCall>(
    r,
    `SELECT follow_up.record, calls.caller_name AS caller, calls.phone AS number
     FROM follow_up LEFT JOIN calls ON calls.call_id = follow_up.call_id
     WHERE ${order}${owner === undefined ? '' : ' AND follow_up.owner = ?'}
     ORDER BY ${open ? 'follow_up.due_at' : 'done_at DESC'} LIMIT ?`,
    ...(owner === undefined ? [limit] : [owner, limit]),
  );
  return rows.map(({ caller, number, record }) => {
    const followUp = read({ record });
    return { ...followUp, person: followUp.name ?? caller, number: followUp.phone?.display ?? number };
  });
}

export type Counting = { readonly owner: string | null; readonly now: number };

export function countFollowUps(r: Reader, { owner, now }: Counting): Readonly<Record<FollowUpFilter, number>> {
  const count = (where: string, ...values: readonly Bound[]) =>
    get<{ count: number }>(r, `SELECT count(*) AS count FROM follow_up WHERE ${where}`, ...values)?.count ?? 0;
  return {
    all: count('done_at IS NULL'),
    mine: count('done_at IS NULL AND owner = ?', owner),
    overdue: count('done_at IS NULL AND due_at < ?', now),
    done: count('done_at IS NOT NULL'),
  };
}

type SignedUp = Extract<EventBody, { kind: 'program.signed-up' }>;

/** What somebody signed up for, where the follow-up is of a sign-up. */
export function signUpOf(r: Reader, { id, call }: FollowUp): SignedUp | undefined {
  const row = get<JournalRow>(
    r,
    `${SELECT_EVENTS}
     WHERE journal.kind = 'program.signed-up' AND journal.call_id ${call === null ? 'IS NULL' : '= ?'}
       AND journal_payload.payload ->> '$.followUp' = ?`,
    ...(call === null ? [id] : [call, id]),
  );
  return row === undefined ? undefined : (storedEvent(row).body as SignedUp);
}

/** What was promised in one call, oldest first. */
export function followUpsOf(r: Reader, callId: string): FollowUp[] {
  return all<Row>(r, 'SELECT record FROM follow_up WHERE call_id = ? ORDER BY rowid', callId).map(read);
}

function read({ record }: Row): FollowUp {
  return JSON.parse(record) as FollowUp;
}
