import type { DefectCode } from '../../../src/shared/protocol/check/defect';
import type { Condition } from '../../../src/shared/protocol/condition';
import type { Pack, Protocol, Question } from '../../../src/shared/protocol/pack';
import { protocol, question, redFlag, smallPack } from './small-pack';

/**
 * A pack with one thing wrong, and the one defect it has. `at` is the text of the line the defect stands on: the
 * last such line of the file, or with `first` the first.
 */
export type BrokenPack = {
  readonly what: string;
  readonly code: DefectCode;
  readonly pack: Pack;
  readonly file: string;
  readonly at: string;
  readonly first?: true;
  readonly sentence: string;
};

export const THEFT = 'protocols/theft.yaml';

export function withTheft(rest: Partial<Protocol>): Pack {
  return smallPack({ protocols: [protocol('theft', 'T1', rest), protocol('noise', 'T3')] });
}

export function withQuestions(...questions: Question[]): Pack {
  return withTheft({ questions });
}

/** A theft whose second question is shown by a condition on the first. */
export function shownBy(visible: Condition, first: Question = question('car', 'yes-no')): Pack {
  return withQuestions(first, question('plate', 'text', { visible }));
}

export function flaggedBy(raisedBy: Condition, ...questions: Question[]): Pack {
  return withTheft({ questions, redFlags: [redFlag('ESC-1011', { raisedBy })] });
}

export function ruled(when: Condition): Pack {
  const { rules } = smallPack();
  return smallPack({ rules: rules.map((rule) => ({ ...rule, when })) });
}

export function withSpine(questions: Question[]): Pack {
  const { spine } = smallPack();
  return smallPack({ spine: { ...spine, questions } });
}
