import { useStore } from 'zustand';
import type { BoardStore } from './board-store';
import { useBoardStore } from './session-stores';
import { useFollowed } from './use-news';

/** Part of the board's state, or one of its actions. */
export function useBoard<T>(select: (state: ReturnType<BoardStore['getState']>) => T): T {
  return useStore(useBoardStore(), select);
}

/** Keeps the board with the journal: it is read again when the day is. For the bar, which is always there. */
export function useBoardKept(): void {
  useFollowed(useBoardStore().getState().refresh);
}
