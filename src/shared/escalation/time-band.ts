import type { Band } from '../protocol/condition';
import type { Saying, Story } from './story';

/** From the most to the least pressing; a note that speaks of several times counts as the most pressing. */
const PRESSING: readonly Band[] = ['now', 'just', 'past', 'unknown'];

/** When the narrative says it happens. */
export function bandOf(saying: Story['saying']): Band {
  const counts = ({ mention: { assertion } }: Saying): boolean =>
    assertion !== 'negated' && assertion !== 'hypothetical';
  return PRESSING.find((band) => saying.get(`time.${band}`)?.some(counts)) ?? 'unknown';
}

/** The answered band, unless the narrative tells of something more pressing; unanswered, the narrative's. */
export function combineBands(answered: Band, read: Band): Band {
  return PRESSING.indexOf(read) < PRESSING.indexOf(answered) ? read : answered;
}
