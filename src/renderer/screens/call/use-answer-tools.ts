import { useMemo } from 'react';
import type { AnswerTools } from '../../components/answers/answer-props';
import { streetsOf } from '../../state/streets';
import { useCall, useDesk } from '../../state/use-desk';

/** What answer controls need to read times and places; "now" is when the call was opened. */
export function useAnswerTools(): AnswerTools | null {
  const pack = useDesk((desk) => desk.pack);
  const now = useCall((state) => state.call.openedAt);
  return useMemo(() => {
    if (pack === null) return null;
    return { now, zone: pack.agency.time_zone, streets: streetsOf(pack) };
  }, [pack, now]);
}
