import type { Expectation, SearchPage } from '../../shared/contract/desk-operations';
import type { Call } from '../../shared/domain/call';
import type { CallRow } from '../../shared/domain/call-row';
import { ROW } from './call-columns';
import { all, type Bound, get, type Reader } from './connection';
import { findMark, type Mark, marksOf, SHORT } from './search-index';
import { wordsAsked, wordsOfCall } from './words';

export type SearchFilters = {
  readonly type?: string;
  /** The code a call was closed with. */
  readonly disposition?: string;
  /** Calls on which a flag of level E2 or E3 was raised, whatever became of it. */
  readonly escalated?: true;
  /** Opened from `from` up to and without `to`. */
  readonly from?: number;
  readonly to?: number;
};

export type SearchQuestion = {
  readonly text: string;
  /** `next` of the page before. */
  readonly before?: string | null;
  readonly limit: number;
  readonly filters?: SearchFilters;
};

/** Counting stops here; `more` then says that there are more. */
const COUNTED = 1_000;
/** So many words may complete a beginning one by one; beyond, the index is asked for the beginning itself. */
const COMPLETIONS = 300;
const NEWEST = Number.MAX_SAFE_INTEGER;

/**
 * Calls that hold every word of the text, in any order, the last word as the beginning of one; newest first. Without
 * text, all calls the filters let through. Open calls are read one by one, closed ones come from the index.
 */
export function searchCalls(r: Reader, question: SearchQuestion): SearchPage {
  const { text, limit, filters = {} } = question;
  const before = question.before == null ? NEWEST : Number(question.before);
  const words = wordsAsked(text);
  if (words.length === 0 && text.trim() !== '') return { rows: [], next: null, count: 0, more: false };
  const marks = marksAsked(filters);
  const waiting = openMatches(r, words, { marks, filters });
  const match = matchFor(r, words, marks);
  const range = rangeFor(r, filters);
  const page = { ...range, high: Math.min(range.high, before - 1) };
  const found = closedMatches(r, match, { range: page, limit: limit + 1 });
  const ids = [...waiting.filter((id) => id < before), ...found].sort((one, two) => two - one);
  const count = waiting.length + countClosed(r, match, range);
  const shown = ids.slice(0, limit);
  return {
    rows: rowsAt(r, shown),
    next: ids.length > limit ? String(shown.at(-1)) : null,
    count: Math.min(count, COUNTED),
    more: count > COUNTED,
  };
}

/** Whether the words of a question are among the words of a call: what the index does for closed calls. */
export function holdsWords(words: ReadonlySet<string>, asked: readonly string[]): boolean {
  const last = asked.at(-1);
  if (last === undefined) return true;
  if (!asked.slice(0, -1).every((word) => words.has(word))) return false;
  return words.has(last) || [...words].some((word) => word.startsWith(last));
}

function marksAsked({ type, disposition, escalated }: SearchFilters): Mark[] {
  const marks: Mark[] = [];
  if (type !== undefined) marks.push({ kind: 'type', value: type });
  if (disposition !== undefined) marks.push({ kind: 'disposition', value: disposition });
  if (escalated === true) marks.push({ kind: 'escalated', value: 'yes' });
  return marks;
}

type Narrowed = { readonly marks: readonly Mark[]; readonly filters: SearchFilters };

function openMatches(r: Reader, words: readonly string[], { marks, filters }: Narrowed): number[] {
  const rows = all<{ id: number; record: string }>(
    r,
    `SELECT id, record FROM calls WHERE stage IN ('open', 'held', 'disconnected') ORDER BY id DESC`,
  );
  const { from = 0, to = NEWEST } = filters;
  return rows
    .map(({ id, record }) => ({ id, call: JSON.parse(record) as Call }))
    .filter(({ call }) => call.openedAt >= from && call.openedAt < to)
    .filter(({ call }) => marks.every((mark) => marksOf(call).some((own) => isSame(own, mark))))
    .filter(({ call }) => holdsWords(wordsOfCall(call), words))
    .map(({ id }) => id);
}

function isSame(one: Mark, two: Mark): boolean {
  return one.kind === two.kind && one.value === two.value;
}

/** The question in the words of the index; '' = every closed call, undefined = none can match. */
function matchFor(r: Reader, words: readonly string[], marks: readonly Mark[]): string | undefined {
  const characters = marks.map((mark) => findMark(r, mark));
  if (characters.includes(undefined)) return undefined;
  const last = words.at(-1);
  const terms = [...characters, ...words.slice(0, -1)].map((word) => `"${word}"`);
  return (last === undefined ? terms : [...terms, beginningWith(r, last)]).join(' AND ');
}

/** Numbers, and numbers of calls being typed (`n260042`): each has few calls, so their merged list is quick to build. */
const NUMBERED = /^n?\d+[a-z]?\d*[a-z]?$/;

/** A merged list of all long words with that beginning is slow to build; an OR of the words is read newest first. */
function beginningWith(r: Reader, word: string): string {
  if (word.length <= SHORT || NUMBERED.test(word)) return `"${word}"*`;
  const terms = all<{ term: string }>(
    r,
    'SELECT term FROM terms WHERE term >= ? AND term < ? ORDER BY term LIMIT ?',
    word,
    `${word}\u{10FFFF}`,
    COMPLETIONS + 1,
  );
  if (terms.length > COMPLETIONS) return `"${word}"*`;
  if (terms.length === 0) return `"${word}"`;
  return `(${terms.map(({ term }) => `"${term}"`).join(' OR ')})`;
}

/** Local numbers between which the answers lie, and the times to look at where a filter gives them. */
type Range = { readonly low: number; readonly high: number; readonly times: readonly [number, number] | undefined };

/** Numbers grow with time, so a span of days is a span of numbers; the clock may have been set back, hence the margin. */
const CLOCK_MARGIN = 500;

function rangeFor(r: Reader, { from, to }: SearchFilters): Range {
  if (from === undefined && to === undefined) return { low: 1, high: NEWEST, times: undefined };
  const first = 'SELECT id FROM calls WHERE opened_at >= ? ORDER BY opened_at LIMIT 1';
  const last = 'SELECT id FROM calls WHERE opened_at < ? ORDER BY opened_at DESC LIMIT 1';
  const low = get<{ id: number }>(r, first, from ?? 0)?.id ?? NEWEST;
  const high = get<{ id: number }>(r, last, to ?? NEWEST)?.id ?? 0;
  return { low: low - CLOCK_MARGIN, high: high + CLOCK_MARGIN, times: [from ?? 0, to ?? NEWEST] };
}

/** A bound must be an integer to SQLite: it binds numbers as REAL, and the index then ignores the bound. */
const BETWEEN = 'BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)';

type Query = { readonly sql: string; readonly key: string; readonly values: readonly Bound[] };

function closedQuery(match: string, { low, high, times }: Range): Query {
  const bounds = [low, high, ...(times ?? [])];
  if (match === '') {
    const when = times === undefined ? '' : 'AND +opened_at >= ? AND +opened_at < ?';
    const sql = `SELECT id FROM calls WHERE stage IN ('closed', 'error') AND id ${BETWEEN} ${when}`;
    return { sql, key: 'id', values: bounds };
  }
  const when = `AND EXISTS (SELECT 1 FROM calls WHERE calls.id = fts.rowid AND opened_at >= ? AND opened_at < ?)`;
  const sql = `SELECT rowid AS id FROM fts WHERE fts MATCH ? AND rowid ${BETWEEN} ${times === undefined ? '' : when}`;
  return { sql, key: 'rowid', values: [match, ...bounds] };
}

/** Local numbers of closed calls, newest first. */
function closedMatches(
  r: Reader,
  match: string | undefined,
  { range, limit }: { range: Range; limit: number },
): number[] {
  if (match === undefined || range.low > range.high) return [];
  const { sql, key, values } = closedQuery(match, range);
  return all<{ id: number }>(r, `${sql} ORDER BY ${key} DESC LIMIT ?`, ...values, limit).map(({ id }) => id);
}

function countClosed(r: Reader, match: string | undefined, range: Range): number {
  if (match === undefined || range.low > range.high) return 0;
  const { sql, values } = closedQuery(match, range);
  const counted = `SELECT count(*) AS count FROM (${sql} LIMIT ?)`;
  return get<{ count: number }>(r, counted, ...values, COUNTED + 1)?.count ?? 0;
}

function rowsAt(r: Reader, ids: readonly number[]): CallRow[] {
  return ids.flatMap((id) => get<CallRow>(r, `SELECT ${ROW} FROM calls WHERE calls.id = ?`, id) ?? []);
}

/** Closed calls of the last weeks on which a promise is built; fewer than these say nothing. */
const LOOKED_BACK_MS = 28 * 86_400_000;
const ENOUGH = 10;

export type ExpectationQuestion = { readonly type: string; readonly channel: string; readonly now: number };

/** Minutes from the close to the first recorded result of a follow-up, as calls like this one had them. */
export function expectation(r: Reader, { type, channel, now }: ExpectationQuestion): Expectation | null {
  const rows = all<{ waited: number }>(
    r,
    `SELECT first_result_at - closed_at AS waited FROM calls
     WHERE first_result_at IS NOT NULL AND type = ? AND outcome_channel = ? AND closed_at > ? AND closed_at <= ?
     ORDER BY waited`,
    type,
    channel,
    now - LOOKED_BACK_MS,
    now,
  );
  if (rows.length < ENOUGH) return null;
  const minutes = (share: number) => Math.round((rows[Math.ceil(rows.length * share) - 1]?.waited ?? 0) / 60_000);
  return { calls: rows.length, p50: minutes(0.5), p90: minutes(0.9) };
}
