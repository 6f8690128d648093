import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Role } from '../../../shared/domain/staff';
import type { DeskStore } from '../../state/desk-store';
import { createShiftStore, type ShiftStore } from '../../state/shift-store';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { useNews } from '../../state/use-news';

type Kept = { readonly session: string | null; readonly store: ShiftStore };

/** One shift store a desk and session. */
const kept = new WeakMap<DeskStore, Kept>();

export function shiftStoreOf(desk: DeskStore): ShiftStore {
  const session = desk.getState().look?.session?.id ?? null;
  const known = kept.get(desk);
  if (known !== undefined && known.session === session) return known.store;
  const store = createShiftStore({ send: desk.getState().send });
  kept.set(desk, { session, store });
  return store;
}

export function useShiftStore(): ShiftStore {
  const desk = useDeskStore();
  // Another session has another store.
  useStore(desk, ({ look }) => look?.session?.id ?? null);
  return shiftStoreOf(desk);
}

export function useRole(): Role | null {
  return useDesk(({ look }) => look?.session?.staff.role ?? null);
}

/** Asks again whenever there is news. */
export function useFollowed(ask: () => Promise<void>): void {
  const news = useNews();
  // biome-ignore lint/correctness/useExhaustiveDependencies: news says that something changed
  useEffect(() => void ask(), [ask, news]);
}
