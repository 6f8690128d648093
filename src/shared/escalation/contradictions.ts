import type { Evaluation } from './evaluate';
import { isMeant, type Mention } from './reading/reader';
import type { Facts } from './rulebook';

/** An answer that the narrative speaks against, in words for the call taker. */
export type Contradiction = { readonly id: string; readonly sentence: string };

type Check = {
  readonly id: string;
  readonly applies: (facts: Facts) => boolean;
  /** Concepts, or whole kinds such as `med.`, that speak against the answer. */
  readonly against: readonly string[];
  readonly say: (words: string) => string;
};

const CHECKS: readonly Check[] = [
  {
    id: 'past-but-present',
    applies: (facts) => facts.band === 'past',
    against: ['time.now', 'presence.'],
    say: (words) => `You marked past; the caller says "${words}".`,
  },
  ...gateChecks([
    ['R1', 'hurt', ['med.', 'injury.']],
    ['R3', 'weapon', ['weapon.']],
    ['R5', 'fire or hazard', ['fire.', 'hazard.']],
    ['R6', 'break-in', ['intruder.']],
    ['R8', 'suicide or overdose', ['suicide.']],
  ]),
];

function gateChecks(rows: readonly (readonly [string, string, readonly string[]])[]): readonly Check[] {
  return rows.map(([question, about, against]) => ({
    id: `${question.toLowerCase()}-no-but-said`,
    applies: ({ answers }) => {
      const answer = answers[question];
      return answer?.state === 'given' && answer.value === 'no';
    },
    against,
    say: (words) => `You marked ${about}: no; the caller says "${words}".`,
  }));
}

/** Answers the narrative contradicts, each once, with the words that do. */
export function contradictions(evaluation: Evaluation, facts: Facts): readonly Contradiction[] {
  return CHECKS.flatMap((check) => {
    if (!check.applies(facts)) return [];
    const mention = evaluation.mentions.find((one) => isMeant(one) && speaksAgainst(one, check.against));
    return mention ? [{ id: check.id, sentence: check.say(mention.words) }] : [];
  });
}

function speaksAgainst(mention: Mention, against: readonly string[]): boolean {
  return against.some((id) => (id.endsWith('.') ? mention.concept.startsWith(id) : mention.concept === id));
}
