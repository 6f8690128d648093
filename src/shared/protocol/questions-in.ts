import type { Condition } from './condition';

const cache = new WeakMap<Condition, readonly string[]>();

/** The questions a condition asks about, each once. The gate (`{gate}`) is not among them. */
export function questionsIn(condition: Condition): readonly string[] {
  const known = cache.get(condition);
  if (known !== undefined) return known;
  const found = [...new Set(collect(condition))];
  cache.set(condition, found);
  return found;
}

function collect(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(collect);
  if ('any' in condition) return condition.any.flatMap(collect);
  if ('not' in condition) return collect(condition.not);
  return 'question' in condition ? [condition.question] : [];
}
