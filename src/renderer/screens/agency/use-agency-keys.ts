import { useEffect, useRef } from 'react';
import { isInText, KEYS, keyFrom } from '../../keys/keys';
import { useDeskStore } from '../../state/use-desk';
import type { ActionId } from './actions';

type Keys = {
  readonly form: boolean;
  run(id: ActionId): Promise<void>;
  /** Esc: out of the form, then out of the screen. */
  leave(): void;
};

const LETTERS = KEYS.filter(({ place, keys }) => place === 'agency' && keys.length === 1);

/** The letters of the screen, outside text and while no form is open. */
export function useAgencyKeys(keys: Keys): void {
  const desk = useDeskStore();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    // An Esc that closes a window over the screen is not for the screen: the window is gone when the key comes here.
    let isCovered = false;
    function look(): void {
      isCovered = desk.getState().overlay !== 'none';
    }
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || isCovered) return;
      const { form, run, leave } = latest.current;
      const key = keyFrom(event);
      const letter = form || isInText(event.target) ? undefined : LETTERS.find((one) => one.keys === key);
      if (key !== 'Escape' && letter === undefined) return;
      event.preventDefault();
      if (letter === undefined) leave();
      else void run(letter.id as ActionId);
    }
    window.addEventListener('keydown', look, { capture: true });
    document.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', look, { capture: true });
      document.removeEventListener('keydown', onKey);
    };
  }, [desk]);
}
