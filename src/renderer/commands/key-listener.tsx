import { useLayoutEffect } from 'react';
import { isInText, keyFrom } from '../keys/keys';
import { useDeskStore } from '../state/use-desk';
import { type Command, commandsFor } from './commands';

/** One listener for every key that is not a control's own: what runs stands in `commands.ts`. */
export function KeyListener() {
  const desk = useDeskStore();
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

/** Single letters, and Ctrl+Z that a text field needs itself, act only outside text. */
function mayRun({ place }: Command, event: KeyboardEvent): boolean {
  if (place === 'outside-text') return !isInText(event.target);
  return place === 'anywhere' || place === 'call';
}
