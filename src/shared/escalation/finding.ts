import type { Assertion } from '../protocol/condition';
import type { Level, Said } from '../protocol/pack';

/** Words of the narrative that a finding rests on. */
export type SaidWords = {
  readonly kind: 'words';
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly assertion: Assertion;
  readonly concept: string;
};

/** What a finding rests on: words of the narrative, or an answer. */
export type Evidence = SaidWords | { readonly kind: 'answer'; readonly question: string; readonly answer: string };

/** A rule that holds, and by what. `source` is the question's id, or the id of the concept that is the danger. */
export type Finding = {
  readonly rule: string;
  readonly version: number;
  readonly title: string;
  readonly level: Level;
  readonly source: string;
  readonly say: Said;
  readonly because: readonly Evidence[];
};

/** Two findings with the same key are the same fact: it raises once. */
export function factKey(finding: Pick<Finding, 'rule' | 'source'>): string {
  return `${finding.rule}|${finding.source}`;
}
