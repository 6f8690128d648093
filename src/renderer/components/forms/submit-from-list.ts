import type { KeyboardEvent } from 'react';

/** Enter saves from a list as from a line of text; Space opens the list. */
export function submitFromList(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
