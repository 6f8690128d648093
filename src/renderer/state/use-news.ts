import { useEffect } from 'react';
import { useDesk } from './use-desk';

/** Grows when what is shown is to be read again: the journal has grown, or the program is back after it was away. */
export function useNews(): number {
  return useDesk(({ day, returns }) => (day?.head ?? 0) + returns);
}

/** Asks now, and again whenever there is news; another `ask` is asked at once. */
export function useFollowed(ask: () => unknown): void {
  const news = useNews();
  // biome-ignore lint/correctness/useExhaustiveDependencies: news says that something changed
  useEffect(() => void ask(), [ask, news]);
}
