import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Role } from '../../shared/domain/staff';
import type { CallStore } from './call-store';
import type { DeskStore } from './desk-store';

const DeskContext = createContext<DeskStore | null>(null);
const CallContext = createContext<CallStore | null>(null);

export function DeskProvider({ store, children }: { readonly store: DeskStore; readonly children: ReactNode }) {
  return <DeskContext value={store}>{children}</DeskContext>;
}

export function CallProvider({ store, children }: { readonly store: CallStore; readonly children: ReactNode }) {
  return <CallContext value={store}>{children}</CallContext>;
}

export function useDeskStore(): DeskStore {
  const store = useContext(DeskContext);
  if (store === null) throw new Error('useDesk is used outside DeskProvider');
  return store;
}

/** Part of the desk's state, or one of its actions. */
export function useDesk<T>(select: (state: ReturnType<DeskStore['getState']>) => T): T {
  return useStore(useDeskStore(), select);
}

/** Of whoever is signed in. */
export function useRole(): Role | null {
  return useDesk(({ look }) => look?.session?.staff.role ?? null);
}

export function useCallStore(): CallStore {
  const store = useContext(CallContext);
  if (store === null) throw new Error('useCall is used outside CallProvider');
  return store;
}

/** Part of the state of the call on screen, or one of its actions. */
export function useCall<T>(select: (state: ReturnType<CallStore['getState']>) => T): T {
  return useStore(useCallStore(), select);
}
