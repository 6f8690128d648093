import { useLayoutEffect, useRef } from 'react';
import { isInText, keyFrom } from '../keys/keys';
import { useDeskStore } from './use-desk';

/**
 * What runs under which key, as written in KEYS: outside text (Esc in it too), and while no window is over the screen. A key
 * acts from the moment on that what it acts on is shown.
 */
export function usePlaceKeys(keys: ReadonlyMap<string, () => void>): void {
  const desk = useDeskStore();
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || desk.getState().overlay !== 'none') return;
      const key = keyFrom(event);
      const run = key !== 'Escape' && isInText(event.target) ? undefined : latest.current.get(key);
      if (run === undefined) return;
      event.preventDefault();
      run();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
}
