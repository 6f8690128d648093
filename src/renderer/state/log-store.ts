import { createStore } from 'zustand/vanilla';
import type { Input, Send } from '../../shared/contract/contract';
import type { SavedView } from '../../shared/domain/saved-view';
import { createSearchMachine, type SearchState } from './search-machine';

/** What the board narrows the log to. */
export type LogFilter = 'flags' | 'overdue' | 'dropped' | 'incomplete' | 'follow-ups' | 'mine';

export type LogStoreState = SearchState & {
  /** A key pressed in the search box before its text was answered; more typing takes it back. */
  readonly going: 'ArrowDown' | 'Enter' | null;
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
  /** Keeps a key until the text is answered. */
  wait(going: LogStoreState['going']): void;
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
  return createStore<LogStoreState & LogActions>()((set, get) => {
    const machine = createSearchMachine({ send, get, set });

    async function keepViews(answer: ReturnType<typeof send<'view.save'>>): Promise<string | null> {
      const done = await answer;
      if (!done.ok) return done.problem.sentence;
      set({ views: done.value.views });
      return null;
    }

    return {
      text: '',
      results: null,
      sentence: null,
      going: null,
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
        set({ text, going: null, filter: null });
        void machine.search(text.trim());
      },

      clearText() {
        machine.forget();
        set({ text: '', results: null, sentence: null, going: null });
      },

      wait: (going) => set({ going }),

      loadMore: () => machine.more(),
      searchAgain: () => machine.again(),

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
