import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type BoardStore, createBoardStore } from './board-store';
import { perSession } from './per-session';
import { useNews } from './use-news';

export const useBoardStore = perSession(createBoardStore);

/** Part of the board's state, or one of its actions. */
export function useBoard<T>(select: (state: ReturnType<BoardStore['getState']>) => T): T {
  return useStore(useBoardStore(), select);
}

/** Keeps the board with the journal: it is read again when the day is. For the bar, which is always there. */
export function useBoardKept(): void {
  const news = useNews();
  const { refresh } = useBoardStore().getState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: news says that something changed
  useEffect(() => {
    void refresh();
  }, [refresh, news]);
}
