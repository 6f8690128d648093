import type { LogDay } from '../../../../shared/contract/desk-operations';
import type { CallRow } from '../../../../shared/domain/call-row';
import type { FollowUp } from '../../../../shared/domain/follow-up';
import type { LogFilter } from '../../../state/log-store';

export type Counts = Readonly<Record<LogFilter, number>>;

type At = { readonly now: number; readonly me: string | null };

/** How many calls and follow-ups wait for a person now, by what they wait for. */
export function countBoard(day: LogDay, at: At): Counts {
  const rows = [...day.open, ...day.today];
  const count = (filter: LogFilter) => rows.filter((row) => belongsTo(row, filter, at)).length;
  return {
    flags: count('flags'),
    overdue: count('overdue'),
    dropped: count('dropped'),
    incomplete: count('incomplete'),
    mine: count('mine'),
    'follow-ups': withUnlisted(day, overdueFollowUps(day.followUps, at.now)),
  };
}

export function belongsTo(row: CallRow, filter: LogFilter, { now, me }: At): boolean {
  switch (filter) {
    case 'flags':
      return row.openFlags > 0;
    case 'overdue':
      return row.dueAt !== null && row.dueAt < now;
    case 'dropped':
      return row.stage === 'disconnected';
    case 'incomplete':
      return row.stage === 'closed' && row.closeKind === 'incomplete';
    case 'mine':
      return row.owner === me;
    case 'follow-ups':
      return false;
  }
}

export function overdueFollowUps(all: readonly FollowUp[], now: number): readonly FollowUp[] {
  return all.filter((one) => one.dueAt < now);
}

/** Only what is due first is listed: where all of that is meant, so is the rest. */
export function withUnlisted({ followUps, followUpCount }: LogDay, meant: readonly FollowUp[]): number {
  return meant.length === followUps.length ? followUpCount : meant.length;
}
