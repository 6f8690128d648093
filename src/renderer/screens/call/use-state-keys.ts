import { useLayoutEffect } from 'react';
import { WITHOUT_VALUE } from '../../../shared/protocol/answer';
import { keyFrom, keyOf } from '../../keys/keys';

type State = (typeof WITHOUT_VALUE)[number];

/** Unknown, refused and not asked have a key on every question, from anywhere on the screen. */
export function useStateKeys(setState: (state: State) => void): void {
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const key = keyFrom(event);
      const state = WITHOUT_VALUE.find((one) => keyOf(one) === key);
      if (state === undefined) return;
      event.preventDefault();
      setState(state);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
