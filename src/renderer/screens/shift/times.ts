import { timeWords } from '../../../shared/domain/pass-on-lines';
import { useDesk } from '../../state/use-desk';

/** Moments as this desk writes them: the time today, else with its date. */
export function useTimes() {
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  return { zone, at: (moment: number) => timeWords(moment, { now: Date.now(), zone }) };
}
