import { createStore } from 'zustand/vanilla';
import type { Board } from '../../shared/contract/board-operations';
import type { Input, Send } from '../../shared/contract/contract';
import type { Problem } from '../../shared/contract/problem';
import type { Person } from '../../shared/domain/board';

/** What changes hands: a call or a promise, with who has it now. */
export type Ownable = { readonly kind: 'call' | 'follow-up'; readonly id: string; readonly owner: string };

export type BoardStoreState = {
  readonly board: Board | null;
  /** The line in hand. */
  readonly activeId: string | null;
  /** What was done last, or why it could not be done. */
  readonly sentence: string;
  /** The last gift, until it is taken back. */
  readonly given: Ownable | null;
};

export type BoardActions = {
  refresh(): Promise<void>;
  setActive(id: string): void;
  say(sentence: string): void;
  give(thing: Ownable, to: Pick<Person, 'id' | 'name'>): Promise<boolean>;
  takeBack(): Promise<void>;
  setNext(input: Input<'call.set-next-action'>, sentence: string): Promise<boolean>;
  review(callId: string, note: string | null): Promise<boolean>;
};

export type BoardStore = ReturnType<typeof createBoardStore>;

/** What needs a person, as main last told it, and what is done about it from the board. */
export function createBoardStore({ send }: { readonly send: Send }) {
  let isAsking = false;
  let askAgain = false;

  return createStore<BoardStoreState & BoardActions>()((set, get) => {
    async function end(problem: Problem | null, sentence: string): Promise<boolean> {
      set({ sentence: problem?.sentence ?? sentence });
      if (problem === null) await get().refresh();
      return problem === null;
    }

    /** Gives it, and says whose it is now. */
    async function pass({ kind, id }: Ownable, owner: string): Promise<Problem | null> {
      const done =
        kind === 'call'
          ? await send('call.change-owner', { callId: id, owner, why: null })
          : await send('follow-up.give', { followUp: id, owner, why: null });
      return done.ok ? null : done.problem;
    }

    return {
      board: null,
      activeId: null,
      sentence: '',
      given: null,

      /** Several commits in a row are one question more, not one each. */
      async refresh() {
        askAgain = true;
        if (isAsking) return;
        isAsking = true;
        while (askAgain) {
          askAgain = false;
          const read = await send('board.now', {});
          if (read.ok) set({ board: read.value });
        }
        isAsking = false;
      },

      setActive: (activeId) => set({ activeId }),
      say: (sentence) => set({ sentence }),

      async give(thing, to) {
        const problem = await pass(thing, to.id);
        if (problem === null) set({ given: thing });
        return end(problem, `Given to ${to.name}. Z takes it back.`);
      },

      async takeBack() {
        const { given, board } = get();
        if (given === null) return set({ sentence: 'Nothing was given away here that could be taken back.' });
        const problem = await pass(given, given.owner);
        if (problem === null) set({ given: null });
        const name = board?.people.find((one) => one.id === given.owner)?.name ?? 'its owner';
        await end(problem, `Taken back: it is with ${name} again.`);
      },

      async setNext(input, sentence) {
        const done = await send('call.set-next-action', input);
        return end(done.ok ? null : done.problem, sentence);
      },

      async review(callId, note) {
        const done = await send('call.review', { callId, note });
        return end(done.ok ? null : done.problem, 'Reviewed. It stands in the record with your name and the time.');
      },
    };
  });
}
