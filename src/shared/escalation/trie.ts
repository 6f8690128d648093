import type { Sequence } from './pattern';
import { type Sign, symbolOf, type Vocabulary } from './vocabulary';

/** What a finished sequence means. */
export type Entry = { readonly concept: string; readonly language: 'en' | 'es'; readonly never: boolean };

/** Maps are made when first needed: most nodes have one way on, or none. */
export type Node = {
  edges: Map<Sign, Node> | undefined;
  concepts: Map<string, Node> | undefined;
  /** Reached without a word: the sequence goes on after up to so many words of any kind. */
  gaps: Map<number, Node> | undefined;
  /** Nodes that are reached from here without a word: where the branches of a choice meet again. */
  joins: Node[] | undefined;
  entries: Entry[] | undefined;
};

export function newNode(): Node {
  return { edges: undefined, concepts: undefined, gaps: undefined, joins: undefined, entries: undefined };
}

export function insert(root: Node, sequence: Sequence, entry: Entry, vocabulary: Vocabulary): void {
  const node = extend(root, sequence, vocabulary);
  node.entries ??= [];
  const same = node.entries.some((known) => known.concept === entry.concept && known.never === entry.never);
  if (!same) node.entries.push(entry);
}

/** The node at the end of a sequence that begins at `from`. */
function extend(from: Node, sequence: Sequence, vocabulary: Vocabulary): Node {
  let node = from;
  for (const element of sequence) {
    if (element.kind === 'words') {
      node.edges ??= new Map();
      node = child(node.edges, symbolOf(vocabulary, element.oneOf));
    } else if (element.kind === 'concept') {
      node.concepts ??= new Map();
      node = child(node.concepts, element.id);
    } else if (element.kind === 'gap') {
      node.gaps ??= new Map();
      node = child(node.gaps, element.most);
    } else node = branch(node, element.options, vocabulary);
  }
  return node;
}

/** Every option from the same node, all ending in a new one. */
function branch(from: Node, options: readonly Sequence[], vocabulary: Vocabulary): Node {
  const join = newNode();
  for (const option of options) {
    const end = extend(from, option, vocabulary);
    if (end.joins) end.joins.push(join);
    else end.joins = [join];
  }
  return join;
}

function child<K>(map: Map<K, Node>, key: K): Node {
  const known = map.get(key);
  if (known) return known;
  const node = newNode();
  map.set(key, node);
  return node;
}

/** A sequence found: tokens `first` to `last`, both included. */
export type Match = Entry & { readonly first: number; readonly last: number };

/** What a walk reads: the tokens' symbols, which may be passed over, and where a pattern must not reach across. */
export type Line = {
  readonly symbols: readonly (readonly Sign[])[];
  readonly skippable: readonly boolean[];
  readonly parted: readonly boolean[];
  /** Words of denial: a gap never passes over one, or "I didn't hit my head" would read as a blow. */
  readonly denying: readonly boolean[];
  /** Words of referred concepts, by first token. */
  readonly spans: readonly (readonly Match[])[];
};

/** Steps one start position may take: work stays in proportion to the length, whatever is typed. */
const MOST_STEPS = 1500;
const MOST_SKIPS = 3;

export type Work = { steps: number };

/** All sequences of the trie that begin at `start`. */
export function matchesAt(root: Node, line: Line, start: number, work: Work): readonly Match[] {
  const walk: Walk = { line, start, work, limit: work.steps + MOST_STEPS, found: [] };
  step(walk, root, { at: start, last: start - 1, skips: 0 });
  return walk.found;
}

type Walk = {
  readonly line: Line;
  readonly start: number;
  readonly work: Work;
  readonly limit: number;
  readonly found: Match[];
};

/** The next token, the last one matched, and how many words in a row were passed over. */
type Place = { readonly at: number; readonly last: number; readonly skips: number };

function step(walk: Walk, node: Node, place: Place): void {
  const { line, start, work } = walk;
  const { at, last, skips } = place;
  work.steps += 1;
  if (work.steps > walk.limit) return;
  if (node.entries && last >= start)
    for (const entry of node.entries) walk.found.push({ ...entry, first: start, last });
  if (node.joins) for (const join of node.joins) step(walk, join, place);
  const inside = at > start;
  if (at >= line.symbols.length || (inside && line.parted[at] === true)) return;
  if (node.edges) stepWords(walk, node.edges, at);
  if (node.concepts) stepConcepts(walk, node.concepts, at);
  if (node.gaps) for (const [most, next] of node.gaps) stepGap(walk, next, { place, most });
  if (inside && skips < MOST_SKIPS && line.skippable[at] === true)
    step(walk, node, { at: at + 1, last, skips: skips + 1 });
}

function stepWords(walk: Walk, edges: Map<Sign, Node>, at: number): void {
  for (const sign of walk.line.symbols[at] ?? []) {
    const next = edges.get(sign);
    if (next) step(walk, next, { at: at + 1, last: at, skips: 0 });
  }
}

function stepConcepts(walk: Walk, concepts: Map<string, Node>, at: number): void {
  for (const span of walk.line.spans[at] ?? []) {
    const next = concepts.get(span.concept);
    if (next) step(walk, next, { at: span.last + 1, last: span.last, skips: 0 });
  }
}

/** Passes over up to `most` words, none of them across a comma or a break. */
function stepGap(walk: Walk, node: Node, gap: { readonly place: Place; readonly most: number }): void {
  const { at, last } = gap.place;
  for (let passed = 0; passed <= gap.most; passed++) {
    const over = at + passed - 1;
    if (passed > 0 && (walk.line.denying[over] === true || (over > walk.start && walk.line.parted[over] === true)))
      return;
    step(walk, node, { at: at + passed, last, skips: MOST_SKIPS });
  }
}
