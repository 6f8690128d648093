import { createStore } from 'zustand/vanilla';
import type { Send } from '../../shared/contract/contract';
import type { CallRow } from '../../shared/domain/call-row';
import { readReference } from '../../shared/domain/reference-number';

/** What the board narrows the log to. */
export type LogFilter = 'flags' | 'overdue' | 'dropped' | 'incomplete' | 'follow-ups' | 'mine';

export type Results = {
  readonly text: string;
  readonly rows: readonly CallRow[];
  readonly next: string | null;
  readonly count: number;
  /** There are more than `count`. */
  readonly more: boolean;
};

export type LogStoreState = {
  /** What stands in the search box. */
  readonly text: string;
  readonly results: Results | null;
  /** What the search has to say: a mistyped reference number, a problem. */
  readonly sentence: string | null;
  readonly filter: LogFilter | null;
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
  setText(text: string): void;
  clearText(): void;
  loadMore(): Promise<void>;
  /** The same search again, after the log has changed. */
  searchAgain(): void;
  setFilter(filter: LogFilter | null): void;
  setActive(id: string | null): void;
  keepScroll(scrollTop: number): void;
  startAdding(callId: string): void;
  typeSupplement(text: string): void;
  stopAdding(): void;
  /** True when it is saved; otherwise `addProblem` says why and the text stays. */
  saveSupplement(): Promise<boolean>;
};

export type LogStore = ReturnType<typeof createLogStore>;

/** A search starts this long after the last key. */
const PAUSE_MS = 150;

/** The call log's own state: search, filter, the row in hand. It outlives the screen, so that coming back finds it. */
export function createLogStore({ send }: { readonly send: Send }) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  return createStore<LogStoreState & LogActions>()((set, get) => {
    async function search(text: string): Promise<void> {
      asked += 1;
      const mine = asked;
      const found = await send('log.search', { text, after: null });
      if (mine !== asked) return;
      if (!found.ok) return set({ sentence: found.problem.sentence });
      const sentence = found.value.rows.length > 0 ? null : await whyNone(text);
      if (mine === asked) set({ results: { text, ...found.value }, sentence });
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
      activeId: null,
      scrollTop: 0,
      addingTo: null,
      drafts: {},
      addProblem: null,
      isAdding: false,
      lastAdded: null,

      setText(text) {
        clearTimeout(timer);
        if (text.trim() === '') return get().clearText();
        set({ text, filter: null });
        timer = setTimeout(() => void search(text.trim()), PAUSE_MS);
      },

      clearText() {
        clearTimeout(timer);
        asked += 1;
        set({ text: '', results: null, sentence: null });
      },

      async loadMore() {
        const { results } = get();
        if (results === null || results.next === null) return;
        const mine = asked;
        const page = await send('log.search', { text: results.text, after: results.next });
        if (mine !== asked) return;
        if (!page.ok) return set({ sentence: page.problem.sentence });
        const known = new Set(results.rows.map((row) => row.id));
        const rows = [...results.rows, ...page.value.rows.filter((row) => !known.has(row.id))];
        set({ results: { ...results, rows, next: page.value.next } });
      },

      searchAgain() {
        const { results, text } = get();
        const isFirstPage = results !== null && results.rows.length <= PAGE;
        if (isFirstPage && results.text === text.trim()) void search(results.text);
      },

      setFilter: (filter) => set({ filter }),
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
