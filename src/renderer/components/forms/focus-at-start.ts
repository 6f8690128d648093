/**
 * A ref for the control that has the focus first. It is there before anything is painted: a key pressed right after
 * the one that opened the window is not lost.
 */
export function focusAtStart(element: HTMLElement | null): void {
  element?.focus();
}

/** The same for the first button of a group. */
export function focusFirstButton(group: HTMLElement | null): void {
  group?.querySelector('button')?.focus();
}

/** For a window with nothing to type in: keys must not go on to what is behind it. */
export function focusIfOutside(element: HTMLElement | null): void {
  if (element?.contains(document.activeElement) === false) element.focus({ preventScroll: true });
}
