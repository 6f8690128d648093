import type { Assertion, Condition } from '../protocol/condition';
import { holds, type Known } from '../protocol/holds';

type OnConcept = Extract<Condition, { concept: string }>;

/** Every concept a condition names, outside `not`: without one of them it cannot newly hold. */
export function conceptsOf(condition: Condition): ReadonlySet<string> {
  if ('all' in condition) return new Set(condition.all.flatMap((part) => [...conceptsOf(part)]));
  if ('any' in condition) return new Set(condition.any.flatMap((part) => [...conceptsOf(part)]));
  if ('concept' in condition) return new Set([condition.concept]);
  return new Set();
}

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

/** The concept tests by which a condition holds: all parts of an `all`, the parts of an `any` that hold. */
export function testsUsed(condition: Condition, known: Known): readonly OnConcept[] {
  if ('all' in condition) return condition.all.flatMap((part) => testsUsed(part, known));
  if ('any' in condition) {
    const held = condition.any.find((part) => holds(part, known));
    return held ? testsUsed(held, known) : [];
  }
  return 'concept' in condition ? [condition] : [];
}

/** The ways a condition can hold, each judged for itself, so that a second fact is not hidden by the first. */
export function branchesOf(condition: Condition): readonly Condition[] {
  return 'any' in condition ? condition.any.flatMap(branchesOf) : [condition];
}

/** The assertions a concept test accepts. */
export function assertionsOf(test: OnConcept): readonly Assertion[] {
  if (test.assertion === undefined) return ['affirmed', 'uncertain'];
  return typeof test.assertion === 'string' ? [test.assertion] : test.assertion;
}
