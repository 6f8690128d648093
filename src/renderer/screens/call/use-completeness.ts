import { useMemo } from 'react';
import { isHandedOver } from '../../../shared/domain/call';
import { type Completeness, completeness } from '../../../shared/protocol/completeness';
import { scriptFor } from '../../../shared/protocol/script';
import { bandAtCall } from '../../state/judge';
import { useCall, useDesk } from '../../state/use-desk';

const NOTHING: Completeness = { missing: [], vague: [], score: 0, openSafety: [] };

/** What a complete close of the call on screen still needs, and what could be said more exactly. */
export function useCompleteness(): Completeness {
  const call = useCall((state) => state.call);
  const narrative = useCall((state) => state.narrative);
  const pack = useDesk((desk) => desk.pack);
  return useMemo(() => {
    if (pack === null) return NOTHING;
    const type = call.type ?? undefined;
    return completeness({
      pack,
      type,
      narrative,
      script: scriptFor(pack, type),
      answers: call.answers,
      band: bandAtCall(pack, call),
      handedOver: isHandedOver(call),
    });
  }, [pack, call, narrative]);
}
