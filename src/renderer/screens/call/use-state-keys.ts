import { useLayoutEffect } from 'react';
import type { Answer } from '../../../shared/protocol/answer';
import { type CommandId, KEYS, keyFrom } from '../../keys/keys';

type State = Exclude<Answer['state'], 'given'>;
const STATES: readonly [CommandId, State][] = [
  ['unknown', 'unknown'],
  ['refused', 'refused'],
  ['not-asked', 'not-asked'],
];

/** Unknown, refused and not asked have a key on every question, from anywhere on the screen. */
export function useStateKeys(setState: (state: State) => void): void {
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const key = keyFrom(event);
      const id = KEYS.find((one) => one.keys === key)?.id;
      const state = STATES.find(([command]) => command === id)?.[1];
      if (state === undefined) return;
      event.preventDefault();
      setState(state);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
