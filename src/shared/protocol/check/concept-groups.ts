import type { Assertion, Condition } from '../condition';
import { listOf, MEANT } from '../holds';
import type { Node } from './tree';

/** What a concept means in a condition that names no assertion. */

/**
 * A condition tree in which every part that is free is one made-up concept. A part is free when it tests only
 * concepts tested nowhere else in the condition: each of its tests can go either way whatever the others do, so
 * the part can go either way too, and a rule over forty words is still enumerated exactly.
 */
export function groupFreeParts(tree: Node): Node {
  const counts = new Map<string, number>();
  countConcepts(tree, counts);
  let made = 0;
  const fresh = (): Node => ({ condition: { concept: `free ${made++}` }, path: tree.path, parts: [] });
  return rewrite(tree, (id) => counts.get(id) === 1, fresh);
}

function countConcepts(node: Node, counts: Map<string, number>): void {
  if ('concept' in node.condition) {
    const { concept } = node.condition;
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  for (const part of node.parts) countConcepts(part, counts);
}

function isFree(node: Node, isSingle: (concept: string) => boolean): boolean {
  if (node.parts.length > 0) return node.parts.every((part) => isFree(part, isSingle));
  return 'concept' in node.condition && isSingle(node.condition.concept);
}

function rewrite(node: Node, isSingle: (concept: string) => boolean, fresh: () => Node): Node {
  if (isFree(node, isSingle)) return { ...fresh(), path: node.path };
  if (node.parts.length === 0) return node;
  const free = node.parts.filter((part) => isFree(part, isSingle));
  const others = node.parts.filter((part) => !isFree(part, isSingle)).map((part) => rewrite(part, isSingle, fresh));
  const parts = free.length === 0 ? others : [{ ...fresh(), path: free[0]?.path ?? node.path }, ...others];
  const conditions = parts.map(({ condition }) => condition);
  return { condition: rebuilt(node.condition, conditions), path: node.path, parts };
}

function rebuilt(condition: Condition, parts: readonly Condition[]): Condition {
  if ('all' in condition) return { all: parts };
  if ('any' in condition) return { any: parts };
  return { not: parts[0] ?? { all: [] } };
}

/**
 * What the text can say of each concept, as far as the condition can tell: assertions that are always tested
 * together count as one.
 */
export function assertionClasses(nodes: readonly Node[]): ReadonlyMap<string, readonly Assertion[]> {
  const tested = new Map<string, (readonly Assertion[])[]>();
  for (const { condition } of nodes) {
    if (!('concept' in condition)) continue;
    const asserted = condition.assertion === undefined ? MEANT : listOf<Assertion>(condition.assertion);
    tested.set(condition.concept, [...(tested.get(condition.concept) ?? []), asserted]);
  }
  return new Map([...tested].map(([concept, sets]) => [concept, representatives(sets)]));
}

function representatives(sets: readonly (readonly Assertion[])[]): readonly Assertion[] {
  const byPattern = new Map<string, Assertion>();
  for (const assertion of sets.flat()) {
    byPattern.set(sets.map((set) => (set.includes(assertion) ? '1' : '0')).join(''), assertion);
  }
  return [...byPattern.values()];
}
