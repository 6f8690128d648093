import type { LogDay } from '../../../shared/contract/desk-operations';
import type { CallRow } from '../../../shared/domain/call-row';
import type { LogFilter } from '../../state/log-store';
import type { Results } from '../../state/search-machine';
import { belongsTo } from './board/board-counts';
import type { ListSection } from './call-list';

type Shown = { readonly filter: LogFilter | null; readonly now: number; readonly me: string | null };

/** The lists of the log: what was found, or what is open and what was closed today. */
export function sectionsOf(day: LogDay, results: Results | null, shown: Shown): readonly ListSection[] {
  if (results !== null) {
    return [{ id: 'found', title: 'Found, newest first', rows: results.rows, isLive: false }].filter(hasRows);
  }
  const { filter } = shown;
  const pick = (rows: readonly CallRow[]) =>
    filter === null ? rows : rows.filter((row) => belongsTo(row, filter, shown));
  const [open, today] = [pick(day.open), pick(day.today)];
  return [
    { id: 'open', title: `Open, ${open.length}`, rows: open, isLive: true },
    { id: 'today', title: `Closed today, ${today.length}`, rows: today, isLive: false },
  ].filter(hasRows);
}

function hasRows({ rows }: ListSection): boolean {
  return rows.length > 0;
}
