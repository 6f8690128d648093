import { createStore } from 'zustand/vanilla';
import type { Input, Send } from '../../shared/contract/contract';
import type { SearchCount } from '../../shared/contract/find-operations';
import type { CallRow } from '../../shared/domain/call-row';
import { readReference } from '../../shared/domain/reference-number';
import type { SavedView } from '../../shared/domain/saved-view';

/** What the board narrows the log to. */
export type LogFilter = 'flags' | 'overdue' | 'dropped' | 'incomplete' | 'follow-ups' | 'mine';

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

export type LogStoreState = {
  /** What stands in the search box. */
  readonly text: string;
  readonly results: Results | null;
  /** What the search has to say: a mistyped reference number, a problem. */
  readonly sentence: string | null;
  readonly filter: LogFilter | null;
  /** Own and shared ones, by name; null until they are loaded. */
  readonly views: readonly SavedView[] | null;
  /** The row on which the keys act, and where the list was scrolled to. */
  readonly activeId: string | null;
  readonly scrollTop: number;
  /** The row whose supplement is being typed. */
  readonly addingTo: string | null;
  /** Supplements typed and not saved, by call; leaving the form keeps them. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly addProblem: string | null;
  readonly isAdding: boolean;
  readonly lastAdded: { readonly callId: string; readonly at: number } | null;
};

export type LogActions = {
  /** Searches as it is typed. */
  setText(text: string): void;
  clearText(): void;
  loadMore(): Promise<void>;
  /** The same search again, after the log has changed. */
  searchAgain(): void;
  setFilter(filter: LogFilter | null): void;
  loadViews(): Promise<void>;
  /** The sentence of what stood in the way, or null when it is saved. */
  saveView(view: Input<'view.save'>): Promise<string | null>;
  dropView(view: string): Promise<string | null>;
  setActive(id: string | null): void;
  keepScroll(scrollTop: number): void;
  startAdding(callId: string): void;
  typeSupplement(text: string): void;
  stopAdding(): void;
  /** True when it is saved; otherwise `addProblem` says why and the text stays. */
  saveSupplement(): Promise<boolean>;
};

export type LogStore = ReturnType<typeof createLogStore>;

/** The call log's own state: search, filter, the row in hand. It outlives the screen, so that coming back finds it. */
export function createLogStore({ send }: { readonly send: Send }) {
  let asked = 0;
  let isBusy = false;
  let waiting: string | null = null;

  return createStore<LogStoreState & LogActions>()((set, get) => {
    async function search(text: string): Promise<void> {
      asked += 1;
      const mine = asked;
      const found = await send('log.search', { text, after: null });
      if (mine !== asked) return;
      if (!found.ok) return set({ sentence: found.problem.sentence });
      let { rows, next, partial } = found.value;
      // A page that stopped for time goes on, as long as nothing newer is asked.
      while (partial && rows.length < PAGE && waiting === null) {
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
      if (next !== null && waiting === null) void countFound(text, mine);
    }

    async function countFound(text: string, mine: number): Promise<void> {
      const counted = await send('log.count', { text });
      const { results } = get();
      if (counted.ok && mine === asked && results !== null) set({ results: { ...results, count: counted.value } });
    }

    /** One search at a time: while it runs, only the newest text waits. */
    async function searchNext(text: string): Promise<void> {
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
      if (next !== null) void searchNext(next);
    }

    async function keepViews(answer: ReturnType<typeof send<'view.save'>>): Promise<string | null> {
      const done = await answer;
      if (!done.ok) return done.problem.sentence;
      set({ views: done.value.views });
      return null;
    }

    /** A text that looks like a reference number is looked up as one: a mistyped number is told so. */
    async function whyNone(text: string): Promise<string | null> {
      if (readReference(text).kind === 'not-a-reference') return null;
      const found = await send('call.find', { reference: text });
      return found.ok ? null : found.problem.sentence;
    }

    return {
      text: '',
      results: null,
      sentence: null,
      filter: null,
      views: null,
      activeId: null,
      scrollTop: 0,
      addingTo: null,
      drafts: {},
      addProblem: null,
      isAdding: false,
      lastAdded: null,

      setText(text) {
        if (text.trim() === '') return get().clearText();
        set({ text, filter: null });
        void searchNext(text.trim());
      },

      clearText() {
        asked += 1;
        waiting = null;
        set({ text: '', results: null, sentence: null });
      },

      async loadMore() {
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

      searchAgain() {
        const { results, text } = get();
        const isFirstPage = results !== null && results.rows.length <= PAGE;
        if (isFirstPage && results.text === text.trim()) void searchNext(results.text);
      },

      setFilter: (filter) => set({ filter }),

      async loadViews() {
        const found = await send('view.list', {});
        if (found.ok) set({ views: found.value.views });
      },

      saveView: (view) => keepViews(send('view.save', view)),
      dropView: (view) => keepViews(send('view.drop', { view })),

      setActive: (activeId) => set({ activeId }),
      keepScroll: (scrollTop) => set({ scrollTop }),
      startAdding: (callId) => set({ addingTo: callId, addProblem: null }),

      typeSupplement(text) {
        const { addingTo, drafts } = get();
        if (addingTo !== null) set({ drafts: { ...drafts, [addingTo]: text } });
      },

      stopAdding: () => set({ addingTo: null, addProblem: null }),

      async saveSupplement() {
        const { addingTo, drafts, isAdding } = get();
        const text = addingTo === null ? '' : (drafts[addingTo] ?? '').trim();
        if (addingTo === null || text === '' || isAdding) return false;
        set({ isAdding: true, addProblem: null });
        const saved = await send('call.supplement', { callId: addingTo, text, from: null });
        set({ isAdding: false });
        if (!saved.ok) {
          set({ addProblem: saved.problem.sentence });
          return false;
        }
        const { [addingTo]: _, ...rest } = get().drafts;
        set({ drafts: rest, addingTo: null, lastAdded: { callId: addingTo, at: saved.value.savedAt } });
        return true;
      },
    };
  });
}

/** Rows in the first answer of a search. */
const PAGE = 50;
