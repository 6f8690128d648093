import { useEffect, useState } from 'react';
import { useDesk, useDeskStore } from '../../state/use-desk';

/** How many signed up for an event; null until that is known. */
export function useSignUps(event: string): number | null {
  const { send } = useDeskStore().getState();
  const head = useDesk(({ day }) => day?.head ?? 0);
  const [count, setCount] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the journal's head says that somebody may have signed up
  useEffect(() => {
    let isWanted = true;
    void send('agency.sign-ups', { event }).then((found) => {
      if (isWanted && found.ok) setCount(found.value.count);
    });
    return () => {
      isWanted = false;
    };
  }, [send, event, head]);
  return count;
}
