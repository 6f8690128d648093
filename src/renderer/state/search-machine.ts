import type { Send } from '../../shared/contract/contract';
import { FOUND_PAGE, type SearchCount } from '../../shared/contract/find-operations';
import type { CallRow } from '../../shared/domain/call-row';
import { readReference } from '../../shared/domain/reference-number';
import { whenIdle } from './when-idle';

export type Results = {
  readonly text: string;
  readonly rows: readonly CallRow[];
  readonly next: string | null;
  /** Older calls are still being looked through. */
  readonly partial: boolean;
  /** Null until it has been counted: the first page does not wait for it. */
  readonly count: SearchCount | null;
  /** The filters as they were read, in words. */
  readonly filters: readonly string[];
  /** What was not understood. */
  readonly problems: readonly string[];
};

export type SearchState = {
  /** What stands in the search box. */
  readonly text: string;
  readonly results: Results | null;
  /** What the search has to say: a mistyped reference number, a problem. */
  readonly sentence: string | null;
};

type Around = { readonly send: Send; get(): SearchState; set(change: Partial<SearchState>): void };

/** Searches as somebody types: the first page at once, the rest and the count after it, and only what is asked last. */
export function createSearchMachine({ send, get, set }: Around) {
  let asked = 0;
  let isBusy = false;
  let waiting: string | null = null;

  async function search(text: string): Promise<void> {
    asked += 1;
    const mine = asked;
    const found = await send('log.search', { text, after: null });
    if (mine !== asked) return;
    if (!found.ok) return set({ sentence: found.problem.sentence });
    let { rows, next, partial } = found.value;
    // A page that stopped for time goes on, as long as nothing newer is asked.
    while (partial && rows.length < FOUND_PAGE && waiting === null) {
      set({ results: { text, count: null, ...found.value, rows, next, partial }, sentence: null });
      const part = await send('log.search', { text, after: next });
      if (mine !== asked) return;
      if (!part.ok) return set({ sentence: part.problem.sentence });
      rows = [...rows, ...part.value.rows];
      ({ next, partial } = part.value);
    }
    const sentence = rows.length > 0 || next !== null ? null : await whyNone(text);
    if (mine !== asked) return;
    // The same question again, after a commit elsewhere: the number stays until it is counted anew.
    const before = get().results?.text === text ? (get().results?.count ?? null) : null;
    const count = next === null ? { count: rows.length, more: false } : before;
    set({ results: { text, count, ...found.value, rows, next, partial }, sentence });
    // The rows come first: to count them takes the database, the wire and the page once more.
    if (next !== null && waiting === null) whenIdle(() => void countFound(text, mine));
  }

  async function countFound(text: string, mine: number): Promise<void> {
    if (mine !== asked) return;
    const counted = await send('log.count', { text });
    const { results } = get();
    if (counted.ok && mine === asked && results !== null) set({ results: { ...results, count: counted.value } });
  }

  /** One search at a time: while it runs, only the newest text waits. */
  async function searchOrWait(text: string): Promise<void> {
    if (isBusy) {
      waiting = text;
      return;
    }
    isBusy = true;
    await search(text);
    done();
  }

  function done(): void {
    isBusy = false;
    const next = waiting;
    waiting = null;
    if (next !== null) void searchOrWait(next);
  }

  /** A text that looks like a reference number is looked up as one: a mistyped number is told so. */
  async function whyNone(text: string): Promise<string | null> {
    if (readReference(text).kind === 'not-a-reference') return null;
    const found = await send('call.find', { reference: text });
    return found.ok ? null : found.problem.sentence;
  }

  return {
    search: searchOrWait,

    /** Nothing is sought any more: what is still under way is not shown. */
    forget() {
      asked += 1;
      waiting = null;
    },

    async more() {
      const { results } = get();
      if (results === null || results.next === null || isBusy) return;
      const mine = asked;
      isBusy = true;
      const page = await send('log.search', { text: results.text, after: results.next });
      done();
      if (mine !== asked) return;
      if (!page.ok) return set({ sentence: page.problem.sentence });
      const known = new Set(results.rows.map((row) => row.id));
      const rows = [...results.rows, ...page.value.rows.filter((row) => !known.has(row.id))];
      set({ results: { ...results, rows, next: page.value.next } });
    },

    /** The same search again, after the log has changed, or where it was refused. */
    again() {
      const { results, sentence } = get();
      const text = get().text.trim();
      const isThere = results?.text === text;
      const wasRefused = text !== '' && !isThere && sentence !== null;
      if (wasRefused || (isThere && results.rows.length <= FOUND_PAGE)) void searchOrWait(text);
    },
  };
}
