import { useStore } from 'zustand';
import type { DeskStore } from '../../state/desk-store';
import { createLogStore, type LogStore } from '../../state/log-store';
import { useDeskStore } from '../../state/use-desk';

type Kept = { readonly session: string | null; readonly store: LogStore };

/** One log store a desk and session: the search and the row in hand are there again when the log comes back. */
const kept = new WeakMap<DeskStore, Kept>();

export function useLogStore(): LogStore {
  const desk = useDeskStore();
  const session = useStore(desk, ({ look }) => look?.session?.id ?? null);
  const known = kept.get(desk);
  if (known !== undefined && known.session === session) return known.store;
  const store = createLogStore({ send: desk.getState().send });
  kept.set(desk, { session, store });
  return store;
}
