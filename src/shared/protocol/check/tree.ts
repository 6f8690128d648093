import type { Condition } from '../condition';

/** A condition with its place inside the outermost one, and its parts. */
export type Node = {
  readonly condition: Condition;
  readonly path: readonly (string | number)[];
  readonly parts: readonly Node[];
};

export type Atom = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
export type PlacedAtom = { readonly atom: Atom; readonly path: readonly (string | number)[] };

export function treeOf(condition: Condition, path: readonly (string | number)[] = []): Node {
  return { condition, path, parts: partsOf(condition, path) };
}

function partsOf(condition: Condition, path: readonly (string | number)[]): readonly Node[] {
  if ('all' in condition) return condition.all.map((part, index) => treeOf(part, [...path, 'all', index]));
  if ('any' in condition) return condition.any.map((part, index) => treeOf(part, [...path, 'any', index]));
  return 'not' in condition ? [treeOf(condition.not, [...path, 'not'])] : [];
}

/** The single tests of a condition, each with its place. */
export function atomsIn(condition: Condition): readonly PlacedAtom[] {
  return allNodes(treeOf(condition)).flatMap(({ condition: one, path }) => (isAtom(one) ? [{ atom: one, path }] : []));
}

export function allNodes(node: Node): readonly Node[] {
  return [node, ...node.parts.flatMap(allNodes)];
}

export function isAtom(condition: Condition): condition is Atom {
  return !('all' in condition || 'any' in condition || 'not' in condition);
}
