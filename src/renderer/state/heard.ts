import type { Mention } from '../../shared/escalation/reading/reader';
import type { Rulebook } from '../../shared/escalation/rulebook';

/** Families of words that tell when, where and how calm it is; they weigh with others and are no news alone. */
const CONTEXT = /^(calm|time|presence|place|person|worry|learned)\./;

/** The mentions worth showing: dangers, whether affirmed or not; of the same words only one. */
export function dangersHeard(mentions: readonly Mention[], rulebook: Rulebook | null): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ concept, from, to }) => {
    const place = `${from}-${to}`;
    if (rulebook?.dangers.has(concept) !== true || CONTEXT.test(concept) || seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
