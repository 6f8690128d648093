import { useEffect, useRef } from 'react';
import { isInText, keyFrom } from '../../keys/keys';
import { useDeskStore } from '../../state/use-desk';
import type { ShiftAction } from './actions';

type Keys = { readonly actions: readonly ShiftAction[]; leave(): void };

/** The letters of what can be done now, outside text; Esc goes one step back. */
export function useShiftKeys(keys: Keys): void {
  const desk = useDeskStore();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || desk.getState().overlay !== 'none') return;
      const key = keyFrom(event);
      const { actions, leave } = latest.current;
      const action = isInText(event.target) ? undefined : actions.find((one) => one.key === key);
      if (key !== 'Escape' && action === undefined) return;
      event.preventDefault();
      if (action === undefined) leave();
      else action.run();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
}
