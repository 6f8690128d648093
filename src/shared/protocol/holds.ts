import { assertNever } from '../assert-never';
import type { Answer, Answers } from './answer';
import type { Assertion, Band, Condition } from './condition';

/** What is known of a call when a condition is tested. `concept` is left out where no text is read. */
export type Known = {
  readonly answers: Answers;
  readonly band: Band;
  readonly type: string | undefined;
  readonly concept?: (id: string, assertions: readonly Assertion[]) => boolean;
};

/** What a condition on a concept means when it names no assertion. */
export const MEANT: readonly Assertion[] = ['affirmed', 'uncertain'];

/** Whether a condition holds. A question without an answer meets no `is`, `in` or `atLeast`. */
export function holds(condition: Condition, known: Known): boolean {
  if ('concept' in condition) {
    const assertions = condition.assertion === undefined ? MEANT : listOf(condition.assertion);
    return known.concept?.(condition.concept, assertions) ?? false;
  }
  if ('all' in condition) return condition.all.every((part) => holds(part, known));
  if ('any' in condition) return condition.any.some((part) => holds(part, known));
  if ('not' in condition) return !holds(condition.not, known);
  if ('question' in condition) return holdsFor(known.answers[condition.question], condition);
  if ('gate' in condition) return isChosen(known.answers[condition.gate], condition.is);
  if ('band' in condition) return listOf(condition.band).includes(known.band);
  if ('type' in condition) return known.type !== undefined && listOf(condition.type).includes(known.type);
  return assertNever(condition);
}

type OnQuestion = Extract<Condition, { question: string }>;

function holdsFor(answer: Answer | undefined, condition: OnQuestion): boolean {
  if ('answered' in condition) return (answer !== undefined) === condition.answered;
  if ('is' in condition) return isChosen(answer, condition.is);
  if ('in' in condition) return condition.in.some((option) => isChosen(answer, option));
  return answer?.state === 'given' && typeof answer.value === 'number' && answer.value >= condition.atLeast;
}

/** A choice is met by its option, a "many" by any of its options, and 'unknown', 'refused' by the state. */
function isChosen(answer: Answer | undefined, option: string): boolean {
  if (answer === undefined) return false;
  if (answer.state !== 'given') return answer.state === option;
  const { value } = answer;
  return Array.isArray(value) ? value.some((part) => part === option) : value === option;
}

export function listOf<T extends string>(one: T | readonly T[]): readonly T[] {
  return typeof one === 'string' ? [one] : one;
}
