/** The caret goes back to where it was in the narrative. */
export function focusNarrative(): void {
  document.getElementById('narrative')?.focus();
}

/** The first control of the panel under the narrative; false when it has none. */
export function focusQuestion(): boolean {
  return focusFirst('[data-panel] [data-answer-focus]');
}

/** The first outcome of the banner; false when no banner is up. */
export function focusBanner(): boolean {
  return focusFirst('[data-banner-focus]');
}

/** The steps of the transfer to 911; false when they are not on the screen. */
export function focusTransfer(): boolean {
  return focusFirst('[data-transfer-focus]');
}

/** The first caution in the bar; false when there is none. */
export function focusCaution(): boolean {
  return focusFirst('[data-whole]');
}

/** The first control found; false when there is none. */
export function focusFirst(selector: string): boolean {
  const control = document.querySelector<HTMLElement>(selector);
  control?.focus();
  return control !== null;
}
