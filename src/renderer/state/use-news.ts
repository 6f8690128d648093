import { useDesk } from './use-desk';

/** Grows when what is shown is to be read again: the journal has grown, or the program is back after it was away. */
export function useNews(): number {
  return useDesk(({ day, returns }) => (day?.head ?? 0) + returns);
}
