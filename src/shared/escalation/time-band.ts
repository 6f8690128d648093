import type { Band } from '../protocol/condition';
import type { Mention } from './reading/reader';

const BAND_OF: Readonly<Record<string, Band>> = {
  'time.now': 'now',
  'time.just': 'just',
  'time.past': 'past',
};

/** From the most to the least pressing; a note that speaks of several times counts as the most pressing. */
const PRESSING: readonly Band[] = ['now', 'just', 'past', 'unknown'];

/** When the narrative says it happens. */
export function bandOf(mentions: readonly Mention[]): Band {
  const said = new Set<Band>();
  for (const mention of mentions) {
    const band = BAND_OF[mention.concept];
    if (band && mention.assertion !== 'negated' && mention.assertion !== 'hypothetical') said.add(band);
  }
  return PRESSING.find((band) => said.has(band)) ?? 'unknown';
}

/** Whether a sentence says itself that it is happening, so that its neighbours' past is not its own. */
export function saysNow(mentions: readonly Mention[]): boolean {
  return mentions.some(({ concept, assertion }) => {
    return (concept === 'time.now' || concept === 'time.ongoing') && assertion === 'affirmed';
  });
}

/** The answered band, unless the narrative tells of something more pressing; unanswered, the narrative's. */
export function combineBands(answered: Band, read: Band): Band {
  return PRESSING.indexOf(read) < PRESSING.indexOf(answered) ? read : answered;
}
