import { useLayoutEffect } from 'react';
import { isInText, keyFrom } from '../keys/keys';
import { useDeskStore } from '../state/use-desk';
import { type Command, commandsFor } from './commands';

/** One listener for every key that is not a control's own: what runs stands in `commands.ts`. */
export function KeyListener() {
  const desk = useDeskStore();
  useTypedAhead();
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const { view, calls, overlay } = desk.getState();
      const call = view.kind === 'call' ? (calls[view.callId] ?? null) : null;
      const key = keyFrom(event);
      const command = commandsFor(desk, call).find((one) => one.keys === key && mayRun(one, event));
      if (command === undefined || (overlay !== 'none' && command.place !== 'anywhere')) return;
      event.preventDefault();
      command.run();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
  return null;
}

/** While a call opens, what is typed is for it: the first letters after F2 are no keys of the screen they are typed on. */
function useTypedAhead(): void {
  const desk = useDeskStore();
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { isOpening, typedAhead, late, typeAhead } = desk.getState();
      if (!isOpening || late !== null) return;
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const text = textAfter(typedAhead, event.key);
      if (text === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      typeAhead(text);
    }
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [desk]);
}

/** The text with one key more; null for a key that types nothing. */
function textAfter(text: string, key: string): string | null {
  if (key === 'Backspace') return text.slice(0, -1);
  if (key === 'Enter') return `${text}\n`;
  return key.length === 1 ? text + key : null;
}

/** Single letters, and Ctrl+Z that a text field needs itself, act only outside text. */
function mayRun({ place }: Command, event: KeyboardEvent): boolean {
  if (place === 'outside-text' || place === 'outside-call') return !isInText(event.target);
  return place === 'anywhere' || place === 'call';
}
