import { useMemo } from 'react';
import { callStateOf } from '../../../shared/protocol/call-state';
import { type Completeness, completeness } from '../../../shared/protocol/completeness';
import { scriptFor } from '../../../shared/protocol/script';
import { useCall, useDesk } from '../../state/use-desk';

const NOTHING: Completeness = { missing: [], vague: [], score: 0, openSafety: [] };

/** What a complete close of the call on screen still needs, and what could be said more exactly. */
export function useCompleteness(): Completeness {
  const call = useCall((state) => state.call);
  const narrative = useCall((state) => state.narrative);
  const pack = useDesk((desk) => desk.pack);
  return useMemo(() => {
    if (pack === null) return NOTHING;
    return completeness({
      ...callStateOf(pack, call, narrative),
      pack,
      script: scriptFor(pack, call.type ?? undefined),
    });
  }, [pack, call, narrative]);
}
