import { useLayoutEffect, useRef } from 'react';
import { isInText, keyFrom } from '../keys/keys';
import { useDeskStore } from './use-desk';

/**
 * What runs under which key, as written in KEYS: outside text (Esc in it too), and while no window is over the screen. A key
 * acts from the moment on that what it acts on is shown; a letter pressed while that is still read waits for it.
 */
export function usePlaceKeys(keys: ReadonlyMap<string, () => void>, isReady = true): void {
  const desk = useDeskStore();
  const latest = useRef({ keys, isReady });
  const early = useRef<string | null>(null);
  useLayoutEffect(() => {
    latest.current = { keys, isReady };
    if (!isReady || early.current === null) return;
    const run = keys.get(early.current);
    early.current = null;
    run?.();
  });
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || desk.getState().overlay !== 'none') return;
      const key = keyFrom(event);
      if (key !== 'Escape' && isInText(event.target)) return;
      if (!latest.current.isReady && key.length === 1) {
        early.current ??= key;
        return;
      }
      const run = latest.current.keys.get(key);
      if (run === undefined) return;
      event.preventDefault();
      run();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
}
