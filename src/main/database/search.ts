import type { CallRow } from '../../shared/domain/call-row';
import type { Wanted } from '../../shared/find/wanted';
import { ROW } from './call-columns';
import { all, type Bound, get, type Reader } from './connection';
import { expressionFor } from './search-expression';
import { openMatches } from './search-open';

export type SearchQuestion = {
  readonly wanted: Wanted;
  /** `next` of the page before. */
  readonly before?: string | null;
  readonly limit: number;
};

export type FoundPage = { readonly rows: readonly CallRow[]; readonly next: string | null };

export type FoundCount = {
  readonly count: number;
  /** There are more than `count`. */
  readonly more: boolean;
};

/** Counting stops here; `more` then says that there are more. */
const COUNTED = 1_000;
const NEWEST = Number.MAX_SAFE_INTEGER;

/** Calls that answer the question, newest first. Open calls are read one by one, closed ones come from the index. */
export function searchCalls(r: Reader, { wanted, limit, before = null }: SearchQuestion): FoundPage {
  const ids = matches(r, wanted, { end: before === null ? NEWEST : Number(before), limit: limit + 1 });
  const shown = ids.slice(0, limit);
  return { rows: rowsAt(r, shown), next: ids.length > limit ? String(shown.at(-1)) : null };
}

/** A question of its own, because it takes longer than a page: it walks over a thousand answers. */
export function countCalls(r: Reader, { wanted }: { readonly wanted: Wanted }): FoundCount {
  const found = matches(r, wanted, { end: NEWEST, limit: COUNTED + 1 }).length;
  return { count: Math.min(found, COUNTED), more: found > COUNTED };
}

/** Local numbers under `end`, newest first; some more than `limit` where calls are open. */
function matches(r: Reader, wanted: Wanted, { end, limit }: { end: number; limit: number }): number[] {
  const waiting = openMatches(r, wanted).filter((id) => id < end);
  const range = rangeFor(r, wanted);
  const under = { ...range, high: Math.min(range.high, end - 1) };
  const found = closedMatches(r, expressionFor(r, wanted), { range: under, limit });
  return [...waiting, ...found].sort((one, two) => two - one);
}

/** Local numbers between which the answers lie, and the times to look at where a question gives them. */
type Range = { readonly low: number; readonly high: number; readonly times: readonly [number, number] | undefined };

/** Numbers grow with time, so a span of days is a span of numbers; the clock may have been set back, hence the margin. */
const CLOCK_MARGIN = 500;

function rangeFor(r: Reader, { from, to }: Wanted): Range {
  if (from === null && to === null) return { low: 1, high: NEWEST, times: undefined };
  const first = 'SELECT id FROM calls WHERE opened_at >= ? ORDER BY opened_at LIMIT 1';
  const last = 'SELECT id FROM calls WHERE opened_at < ? ORDER BY opened_at DESC LIMIT 1';
  const low = get<{ id: number }>(r, first, from ?? 0)?.id ?? NEWEST;
  const high = get<{ id: number }>(r, last, to ?? NEWEST)?.id ?? 0;
  return { low: low - CLOCK_MARGIN, high: high + CLOCK_MARGIN, times: [from ?? 0, to ?? NEWEST] };
}

/** A bound must be an integer to SQLite: it binds numbers as REAL, and the index then ignores the bound. */
const BETWEEN = 'BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)';

type Page = { readonly range: Range; readonly limit: number };

/** Local numbers of closed calls, newest first. */
function closedMatches(r: Reader, match: string, { range, limit }: Page): number[] {
  const { low, high, times } = range;
  if (low > high) return [];
  const bounds: Bound[] = [low, high, ...(times ?? []), limit];
  const ids = (sql: string, ...values: Bound[]) => all<{ id: number }>(r, sql, ...values).map(({ id }) => id);
  if (match === '') {
    const when = times === undefined ? '' : 'AND +opened_at >= ? AND +opened_at < ?';
    const closed = `stage IN ('closed', 'error') AND id ${BETWEEN} ${when}`;
    return ids(`SELECT id FROM calls WHERE ${closed} ORDER BY id DESC LIMIT ?`, ...bounds);
  }
  const within = 'AND EXISTS (SELECT 1 FROM calls WHERE calls.id = fts.rowid AND opened_at >= ? AND opened_at < ?)';
  const matching = `fts MATCH ? AND rowid ${BETWEEN} ${times === undefined ? '' : within}`;
  return ids(`SELECT rowid AS id FROM fts WHERE ${matching} ORDER BY rowid DESC LIMIT ?`, match, ...bounds);
}

function rowsAt(r: Reader, ids: readonly number[]): CallRow[] {
  return ids.flatMap((id) => get<CallRow>(r, `SELECT ${ROW} FROM calls WHERE calls.id = ?`, id) ?? []);
}
