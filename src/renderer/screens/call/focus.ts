/** The caret goes back to where it was in the narrative. */
export function focusNarrative(): void {
  document.getElementById('narrative')?.focus();
}

/** The first control of the panel under the narrative; false when it has none. */
export function focusQuestion(): boolean {
  const control = document.querySelector<HTMLElement>('[data-panel] [data-answer-focus]');
  control?.focus();
  return control !== null;
}
