import { useEffect } from 'react';

const STOPS = 'button:enabled, input:enabled, textarea:enabled, select:enabled, a[href], [tabindex="0"]';

/**
 * Tab goes round inside the window. Mantine's own trap also puts the focus somewhere a moment
 * after opening, which is late for somebody who types fast.
 */
export function useTabKept(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const dialog = document.querySelector('[role="dialog"]');
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || dialog === null) return;
      const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0);
      const [first, last] = [stops.at(0), stops.at(-1)];
      const isOutside = !dialog.contains(document.activeElement);
      const to = event.shiftKey ? last : first;
      if (isOutside || document.activeElement === (event.shiftKey ? first : last)) {
        event.preventDefault();
        to?.focus();
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
