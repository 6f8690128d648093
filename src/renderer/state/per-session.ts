import { useStore } from 'zustand';
import type { Send } from '../../shared/contract/contract';
import type { DeskStore } from './desk-store';
import { useDeskStore } from './use-desk';

/** One store a desk and session: what was in hand is there again when the screen comes back. */
export function perSession<S>(make: (options: { readonly send: Send }) => S) {
  const kept = new WeakMap<DeskStore, { readonly session: string | null; readonly store: S }>();

  function of(desk: DeskStore): S {
    const session = sessionOf(desk.getState());
    const known = kept.get(desk);
    if (known !== undefined && known.session === session) return known.store;
    const store = make({ send: desk.getState().send });
    kept.set(desk, { session, store });
    return store;
  }

  function useSessionStore(): S {
    const desk = useDeskStore();
    // Another session has another store.
    useStore(desk, sessionOf);
    return of(desk);
  }

  return { of, useSessionStore };
}

function sessionOf({ look }: ReturnType<DeskStore['getState']>): string | null {
  return look?.session?.id ?? null;
}
