import type { Answers } from '../protocol/answer';
import type { Assertion } from '../protocol/condition';
import type { Level } from '../protocol/pack';
import { evaluate } from './evaluate';
import type { Rulebook } from './rulebook';

/** One line for `tenline triage`. */
export type TriageInput = {
  readonly id: string;
  readonly text: string;
  readonly incidentType?: string | undefined;
  readonly answers?: Answers | undefined;
};

export type TriageOutput = {
  readonly id: string;
  readonly level: Level;
  readonly raised: boolean;
  readonly ask: boolean;
  readonly rules: readonly string[];
  readonly because: readonly {
    readonly rule: string;
    readonly from: number;
    readonly to: number;
    readonly words: string;
    readonly assertion: Assertion;
  }[];
};

/** What Tenline would do with a note: the level, whether the banner shows, whether it asks, and by which words. */
export function triageLine(rulebook: Rulebook, input: TriageInput): TriageOutput {
  const { id, text, incidentType, answers } = input;
  const { findings, asks, level, raised } = evaluate(rulebook, {
    text,
    answers: answers ?? {},
    type: incidentType,
    band: 'unknown',
  });
  const shown = [...findings, ...asks];
  const because = shown.flatMap(({ rule, because: evidence }) =>
    evidence.flatMap((one) => {
      if (one.kind !== 'words') return [];
      const { from, to, words, assertion } = one;
      return [{ rule, from, to, words, assertion }];
    }),
  );
  return { id, level, raised, ask: asks.length > 0, rules: [...new Set(shown.map((one) => one.rule))], because };
}
