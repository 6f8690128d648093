import { useMemo } from 'react';
import { toldAt } from '../../../shared/domain/call';
import type { AnswerTools } from '../../components/answers/answer-props';
import { useCall, useDesk } from '../../state/use-desk';

/** What answer controls need to read times and places; "now" is when the caller said it. */
export function useAnswerTools(): AnswerTools | null {
  const pack = useDesk((desk) => desk.pack);
  const now = useCall((state) => toldAt(state.call));
  return useMemo(() => {
    if (pack === null) return null;
    return { now, zone: pack.agency.time_zone, streets: pack.streets };
  }, [pack, now]);
}
