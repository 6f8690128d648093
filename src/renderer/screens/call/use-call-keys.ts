import { type RefObject, useLayoutEffect } from 'react';
import { focusNarrative, focusQuestion } from '../../keys/focus';
import { keyFrom } from '../../keys/keys';
import { useCallStore, useDeskStore } from '../../state/use-desk';

/** Keys whose effect is a matter of focus: Esc, and Tab out of the narrative. */
export function useCallKeys(screen: RefObject<HTMLElement | null>): void {
  const store = useCallStore();
  const desk = useDeskStore();
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || desk.getState().overlay !== 'none') return;
      const key = keyFrom(event);
      const inNarrative = event.target instanceof HTMLElement && event.target.id === 'narrative';
      if (key === 'Escape') {
        event.preventDefault();
        store.getState().leavePanel();
        focusNarrative();
      } else if (key === 'Tab' && inNarrative && focusQuestion()) {
        event.preventDefault();
      }
    }
    const element = screen.current;
    element?.addEventListener('keydown', onKey);
    document.addEventListener('keydown', catchOutside);
    return () => {
      element?.removeEventListener('keydown', onKey);
      document.removeEventListener('keydown', catchOutside);
    };

    /** The same keys when the focus is on nothing. */
    function catchOutside(event: KeyboardEvent): void {
      if (event.target === document.body) onKey(event);
    }
  }, [store, desk, screen]);
}
