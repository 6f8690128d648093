import { useEffect } from 'react';
import { isInText, keyFrom } from '../../keys/keys';
import type { LogStore } from '../../state/log-store';
import { useDeskStore } from '../../state/use-desk';

/** `/` to the search box, V to the views, Esc out of it: first the text goes, then the filter. */
export function useLogKeys(box: { readonly current: HTMLInputElement | null }, store: LogStore): void {
  const desk = useDeskStore();
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || desk.getState().overlay !== 'none') return;
      const { text, filter, addingTo, clearText, setFilter, stopAdding } = store.getState();
      if (event.key === '/' && !event.ctrlKey && !event.altKey && !isInText(event.target)) {
        event.preventDefault();
        box.current?.focus();
        box.current?.select();
      } else if (keyFrom(event) === 'V' && !isInText(event.target)) {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-view][tabindex="0"]')?.focus();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (addingTo !== null) stopAdding();
        else if (text !== '') return clearText();
        else if (filter !== null) return setFilter(null);
        document.querySelector<HTMLElement>('[data-call-row][tabindex="0"]')?.focus();
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [box, store, desk]);
}
