import { createStore } from 'zustand/vanilla';
import type { Send } from '../../shared/contract/contract';
import type { FollowUpFilter, FollowUpQueue } from '../../shared/contract/follow-up-operations';

export type FollowUpStoreState = {
  readonly filter: FollowUpFilter;
  readonly queue: FollowUpQueue | null;
  /** As many as are asked for; M asks for more. */
  readonly limit: number;
  /** The line on which the keys act. */
  readonly markedId: string | null;
  readonly sentence: string;
};

export type FollowUpActions = {
  refresh(): Promise<void>;
  setFilter(filter: FollowUpFilter): Promise<void>;
  more(): Promise<void>;
  mark(id: string): void;
  say(sentence: string): void;
};

const PAGE = 100;

/** The queue of what was promised, a page at a time; what is shown stays as long as the filter does. */
export function createFollowUpStore({ send }: { readonly send: Send }) {
  let asked = 0;
  /** Why the queue could not be read the last time; it is taken away when it can. */
  let unread = '';
  return createStore<FollowUpStoreState & FollowUpActions>()((set, get) => ({
    filter: 'all',
    queue: null,
    limit: PAGE,
    markedId: null,
    sentence: '',

    async refresh() {
      const mine = ++asked;
      const { filter, limit } = get();
      // What is overdue stands at the head of all of them, and grows with the clock.
      const read = await send('follow-up.list', { filter: filter === 'overdue' ? 'all' : filter, limit });
      if (mine !== asked) return;
      if (read.ok) return set(({ sentence }) => ({ queue: read.value, sentence: sentence === unread ? '' : sentence }));
      unread = read.problem.sentence;
      set({ sentence: unread });
    },

    async setFilter(filter) {
      set({ filter, limit: PAGE, sentence: '' });
      await get().refresh();
    },

    async more() {
      set({ limit: get().limit + PAGE });
      await get().refresh();
    },

    mark: (markedId) => set({ markedId, sentence: '' }),
    say: (sentence) => set({ sentence }),
  }));
}
