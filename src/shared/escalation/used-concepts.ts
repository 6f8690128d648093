import type { Assertion, Condition } from '../protocol/condition';
import { holds, type Known } from '../protocol/holds';

type OnConcept = Extract<Condition, { concept: string }>;

/**
 * Concepts of which at least one must be said before a condition can hold: the danger it is about, its first
 * part as the rules are written. Empty where it can hold without any.
 */
export function leadsOf(condition: Condition): readonly string[] {
  if ('concept' in condition) return [condition.concept];
  if ('all' in condition) return condition.all.map(leadsOf).find((leads) => leads.length > 0) ?? [];
  if (!('any' in condition)) return [];
  const parts = condition.any.map(leadsOf);
  return parts.every((leads) => leads.length > 0) ? parts.flat() : [];
}

/** A condition parted into what must hold and what must not: the `not` parts of its `all`. */
export function partNots(condition: Condition): { readonly must: Condition; readonly unless: readonly Condition[] } {
  if (!('all' in condition)) return { must: condition, unless: [] };
  const unless = condition.all.flatMap((part) => ('not' in part ? [part.not] : []));
  return { must: { all: condition.all.filter((part) => !('not' in part)) }, unless };
}

/** The concept tests by which a condition holds: all parts of an `all`, the first part of an `any` that holds. */
export function testsUsed(condition: Condition, known: Known): readonly OnConcept[] {
  if ('all' in condition) return condition.all.flatMap((part) => testsUsed(part, known));
  if ('any' in condition) {
    const held = condition.any.filter((part) => holds(part, known)).slice(0, 1);
    return held.flatMap((part) => testsUsed(part, known));
  }
  return 'concept' in condition ? [condition] : [];
}

/** The ways a condition can hold, each judged for itself, so that a second fact is not hidden by the first. */
export function branchesOf(condition: Condition): readonly Condition[] {
  return 'any' in condition ? condition.any.flatMap(branchesOf) : [condition];
}

/** The assertions a concept test accepts. */
export function assertionsOf(test: OnConcept): readonly Assertion[] {
  return [test.assertion ?? (['affirmed', 'uncertain'] as const)].flat();
}
