import { useStore } from 'zustand';
import type { Send } from '../../shared/contract/contract';
import type { DeskStore } from './desk-store';
import { useDeskStore } from './use-desk';

/** A hook that gives one store a desk and session: what was in hand is there again when the screen comes back. */
export function perSession<S>(make: (options: { readonly send: Send }) => S): () => S {
  const kept = new WeakMap<DeskStore, { readonly session: string | null; readonly store: S }>();
  return function useSessionStore() {
    const desk = useDeskStore();
    const session = useStore(desk, ({ look }) => look?.session?.id ?? null);
    const known = kept.get(desk);
    if (known !== undefined && known.session === session) return known.store;
    const store = make({ send: desk.getState().send });
    kept.set(desk, { session, store });
    return store;
  };
}
