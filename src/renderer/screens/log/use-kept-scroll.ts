import { useLayoutEffect } from 'react';
import type { LogStore } from '../../state/log-store';
import { useDesk } from '../../state/use-desk';

/** Coming back to the log finds it scrolled as it was left, with the focus on the row in hand. */
export function useKeptScroll(scroller: { readonly current: HTMLElement | null }, store: LogStore): void {
  const isThere = useDesk((state) => state.day !== null);
  useLayoutEffect(() => {
    if (!isThere) return;
    const { scrollTop, activeId } = store.getState();
    if (scroller.current !== null) scroller.current.scrollTop = scrollTop;
    const active = activeId === null ? null : document.getElementById(`call-${activeId}`);
    const row = active ?? document.querySelector<HTMLElement>('[data-call-row]');
    if (document.activeElement === document.body || document.activeElement === null)
      row?.focus({ preventScroll: true });
  }, [isThere, scroller, store]);
}
