import { useLayoutEffect, useRef } from 'react';

const STOPS = 'button:enabled, input:enabled, textarea:enabled, select:enabled, a[href], [tabindex="0"]';

/**
 * Esc closes the window, unless something in it took the key; Tab goes round inside it. Mantine's own Esc comes before
 * every other listener, so the screen behind would see the key with the window gone, and leave too. Its own trap puts
 * the focus somewhere a moment after opening, which is late for somebody who types fast.
 */
export function useWindowKeys(onClose: () => void): void {
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        close.current();
      } else if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
        goRound(event);
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function goRound(event: KeyboardEvent): void {
  const dialog = document.querySelector('[role="dialog"]');
  if (dialog === null) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0);
  const [first, last] = [stops.at(0), stops.at(-1)];
  const isOutside = !dialog.contains(document.activeElement);
  if (!isOutside && document.activeElement !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
