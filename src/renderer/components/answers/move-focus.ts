import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys move between the buttons of a group; true when they did. */
export function moveFocus(event: KeyboardEvent, group: HTMLElement | null): boolean {
  const step = STEPS[event.key];
  if (step === undefined || group === null) return false;
  const buttons = [...group.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return false;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  return true;
}
