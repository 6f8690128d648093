import type { Mention } from '../../shared/escalation/reading/reader';
import type { Rulebook } from '../../shared/escalation/rulebook';

/** Families of words that tell when, where and how calm it is; they weigh with others and are no news alone. */
const CONTEXT = /^(calm|time|presence|place|person|worry|learned)\./;

/** What is worth a line: what is heard again in the same words and the same way is said once. */
export function heardOnce(dangers: readonly Mention[]): readonly Mention[] {
  const said = ({ words, concept, assertion }: Mention) => `${words.toLowerCase()} ${concept} ${assertion}`;
  return dangers.filter((one, at) => dangers.findIndex((other) => said(other) === said(one)) === at);
}

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
