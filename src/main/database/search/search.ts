import type { SearchCount, SearchPage } from '../../../shared/contract/find-operations';
import type { CallRow } from '../../../shared/domain/call-row';
import type { Wanted } from '../../../shared/find/wanted';
import { IS_OVER, ROW } from '../call-columns';
import { all, type Bound, get, type Reader } from '../file/connection';
import { isMilestone, milestonesBetween } from './marks';
import { type Expression, expressionFor } from './search-expression';
import { answersClosed, openMatches } from './search-open';

export type SearchQuestion = {
  readonly wanted: Wanted;
  /** `next` of the page before. */
  readonly before?: string | null;
  readonly limit: number;
  readonly patience?: Patience;
};

/** A question that finds little among much is answered in parts, so that a newer one need not wait for it. */
type Patience = {
  /** Calls looked at first; twice as many each time. */
  readonly calls: number;
  /** When another part would take longer, it is left to the next question. */
  readonly ms: number;
};

/** What the log knows of a page; how the question was read is told beside it. */
export type FoundPage = Pick<SearchPage, 'rows' | 'next' | 'partial'>;

/** Counting stops here. */
const COUNTED = 1_000;
const FOR_PAGE: Patience = { calls: 50_000, ms: 4 };
/** What is there is on the screen already. */
const FOR_REST: Patience = { calls: 400_000, ms: 20 };
const FOR_COUNT: Patience = { calls: 50_000, ms: 20 };
const NEWEST = Number.MAX_SAFE_INTEGER;

/** Calls that answer the question, newest first. Open calls are read one by one, closed ones come from the index. */
export function searchCalls(
  r: Reader,
  { wanted, limit, before = null, patience = before === null ? FOR_PAGE : FOR_REST }: SearchQuestion,
): FoundPage {
  const end = before === null ? NEWEST : Number(before);
  const { ids, rest } = matches(r, wanted, { end, limit: limit + 1, patience });
  const shown = ids.slice(0, limit);
  const partial = ids.length <= limit && rest !== null;
  const next = ids.length <= limit ? rest : shown.at(-1);
  return { rows: rowsAt(r, shown), next: next == null ? null : String(next), partial };
}

/** A question of its own, because it takes longer than a page: it walks over a thousand answers. */
export function countCalls(r: Reader, { wanted }: { readonly wanted: Wanted }): SearchCount {
  const { ids, rest } = matches(r, wanted, { end: NEWEST, limit: COUNTED + 1, patience: FOR_COUNT });
  return { count: Math.min(ids.length, COUNTED), more: ids.length > COUNTED || rest !== null };
}

type Bounds = { readonly end: number; readonly limit: number; readonly patience: Patience };
/** Local numbers, newest first; `rest` is the lowest looked at when time was up. */
type Matches = { readonly ids: readonly number[]; readonly rest: number | null };

function matches(r: Reader, wanted: Wanted, { end, limit, patience }: Bounds): Matches {
  const until = performance.now() + patience.ms;
  const waiting = openMatches(r, wanted).filter((id) => id < end);
  const closed = { wanted, ...expressionFor(r, wanted) };
  const range = rangeFor(r, wanted);
  const found: number[] = [];
  const answer = (rest: number | null): Matches => {
    const ids = [...waiting.filter((id) => rest === null || id >= rest), ...found];
    return { ids: ids.sort((one, two) => two - one), rest };
  };
  let high = Math.min(range.high, end - 1);
  let began = performance.now();
  for (let size = patience.calls; high >= range.low; size *= 2) {
    const low = Math.max(range.low, high - size + 1);
    found.push(...closedMatches(r, closed, { range: { ...range, low, high }, limit: limit - found.length }));
    if (found.length >= limit) break;
    // The next part is twice as long.
    const now = performance.now();
    if (low > range.low && now + 2 * (now - began) > until) return answer(low);
    began = now;
    high = low - 1;
  }
  return answer(null);
}

/** Local numbers between which the answers lie, and the times to look at where a question gives them. */
type Range = { readonly low: number; readonly high: number; readonly times: readonly [number, number] | undefined };

/** Numbers grow with time, so a span of days is a span of numbers; the clock may have been set back, hence the margin. */
const CLOCK_MARGIN = 500;

function rangeFor(r: Reader, { from, to }: Wanted): Range {
  const oldest = numberOf(r, 'SELECT min(id) AS id FROM calls') ?? 1;
  const newest = numberOf(r, 'SELECT max(id) AS id FROM calls') ?? 0;
  if (from === null && to === null) return { low: oldest, high: newest, times: undefined };
  const first = numberOf(r, 'SELECT id FROM calls WHERE opened_at >= ? ORDER BY opened_at LIMIT 1', from ?? 0);
  const last = numberOf(r, 'SELECT id FROM calls WHERE opened_at < ? ORDER BY opened_at DESC LIMIT 1', to ?? NEWEST);
  return {
    low: Math.max(oldest, (first ?? NEWEST) - CLOCK_MARGIN),
    high: Math.min(newest, (last ?? 0) + CLOCK_MARGIN),
    times: [from ?? 0, to ?? NEWEST],
  };
}

function numberOf(r: Reader, sql: string, ...values: Bound[]): number | undefined {
  return get<{ id: number | null }>(r, sql, ...values)?.id ?? undefined;
}

/** A bound must be an integer to SQLite: it binds numbers as REAL, and the index then ignores the bound. */
const BETWEEN = 'BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)';

type Closed = Expression & { readonly wanted: Wanted };
type Page = { readonly range: Range; readonly limit: number };

/** Local numbers of closed calls, newest first. The index stops at milestones: whether one answers is seen in its record. */
function closedMatches(r: Reader, { wanted, match, stops }: Closed, page: Page): number[] {
  if (match === '') return everyClosed(r, page);
  if (!stops) return indexed(r, match, page);
  const { range, limit } = page;
  const milestones = milestonesBetween(range.low, range.high);
  const found = indexed(r, match, { range, limit: limit + milestones.length }).filter((id) => !isMilestone(id));
  found.push(...milestones.filter((id) => answersClosed(r, id, wanted)));
  return found.sort((one, two) => two - one).slice(0, limit);
}

function everyClosed(r: Reader, { range: { low, high, times }, limit }: Page): number[] {
  const when = times === undefined ? '' : 'AND +opened_at >= ? AND +opened_at < ?';
  const sql = `SELECT id FROM calls WHERE ${IS_OVER} AND id ${BETWEEN} ${when} ORDER BY id DESC LIMIT ?`;
  return idsOf(r, sql, low, high, ...(times ?? []), limit);
}

function indexed(r: Reader, match: string, { range: { low, high, times }, limit }: Page): number[] {
  const within = 'AND EXISTS (SELECT 1 FROM calls WHERE calls.id = fts.rowid AND opened_at >= ? AND opened_at < ?)';
  const matching = `fts MATCH ? AND rowid ${BETWEEN} ${times === undefined ? '' : within}`;
  const sql = `SELECT rowid AS id FROM fts WHERE ${matching} ORDER BY rowid DESC LIMIT ?`;
  return idsOf(r, sql, match, low, high, ...(times ?? []), limit);
}

function idsOf(r: Reader, sql: string, ...values: Bound[]): number[] {
  return all<{ id: number }>(r, sql, ...values).map(({ id }) => id);
}

function rowsAt(r: Reader, ids: readonly number[]): CallRow[] {
  return ids.flatMap((id) => get<CallRow>(r, `SELECT ${ROW} FROM calls WHERE calls.id = ?`, id) ?? []);
}
