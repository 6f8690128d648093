import { type CardLine, dispatchCard } from '../../commands/dispatch-card';
import { useCall, useDesk } from '../../state/use-desk';

/** The dispatch card of the call on the screen, as it stands at this moment. */
export function useDispatchCard(): readonly CardLine[] {
  const call = useCall((state) => state.call);
  const narrative = useCall((state) => state.narrative);
  const suggestions = useCall((state) => state.suggestions);
  const pack = useDesk((desk) => desk.pack);
  return pack === null ? [] : dispatchCard(pack, { call, narrative, suggestions });
}
