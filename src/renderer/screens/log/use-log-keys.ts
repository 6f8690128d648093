import type { RefObject } from 'react';
import { focusFirst } from '../../keys/focus';
import { keyOf } from '../../keys/keys';
import type { LogStore } from '../../state/log-store';
import { usePlaceKeys } from '../../state/use-place-keys';

/** `/` to the search box, V to the views, Esc out of it: first the text goes, then the filter. */
export function useLogKeys(box: RefObject<HTMLInputElement | null>, store: LogStore): void {
  function search(): void {
    box.current?.focus();
    box.current?.select();
  }

  function leave(): void {
    const { text, filter, addingTo, clearText, setFilter, stopAdding } = store.getState();
    if (addingTo !== null) stopAdding();
    else if (text !== '') return clearText();
    else if (filter !== null) return setFilter(null);
    focusFirst('[data-call-row][tabindex="0"]');
  }

  usePlaceKeys(
    new Map([
      [keyOf('search'), search],
      [keyOf('view-row'), () => focusFirst('[data-view][tabindex="0"]')],
      ['Escape', leave],
    ]),
  );
}
