import type { Sequence } from './pattern';
import { type Sign, symbolOf, type Vocabulary } from './vocabulary';

/** What a finished sequence means. */
export type Entry = { readonly concept: string; readonly language: 'en' | 'es'; readonly never: boolean };

export type Node = {
  readonly edges: Map<Sign, Node>;
  readonly concepts: Map<string, Node>;
  /** Reached without a word: the sequence goes on after up to `most` words of any kind. */
  readonly gaps: Map<number, Node>;
  /** Nodes that are reached from here without a word: where the branches of a choice meet again. */
  readonly joins: Node[];
  readonly entries: Entry[];
};

export function newNode(): Node {
  return { edges: new Map(), concepts: new Map(), gaps: new Map(), joins: [], entries: [] };
}

export function insert(root: Node, sequence: Sequence, entry: Entry, vocabulary: Vocabulary): void {
  const node = extend(root, sequence, vocabulary);
  const same = node.entries.some((known) => known.concept === entry.concept && known.never === entry.never);
  if (!same) node.entries.push(entry);
}

/** The node at the end of a sequence that begins at `from`. */
function extend(from: Node, sequence: Sequence, vocabulary: Vocabulary): Node {
  let node = from;
  for (const element of sequence) {
    if (element.kind === 'words') node = child(node.edges, symbolOf(vocabulary, element.oneOf));
    else if (element.kind === 'concept') node = child(node.concepts, element.id);
    else if (element.kind === 'gap') node = child(node.gaps, element.most);
    else {
      const join = newNode();
      for (const option of element.options) extend(node, option, vocabulary).joins.push(join);
      node = join;
    }
  }
  return node;
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
  /** Words of referred concepts, by first token. */
  readonly spans: readonly (readonly Match[])[];
};

/** Steps one start position may take: work stays in proportion to the length, whatever is typed. */
const MOST_STEPS = 1500;
const MOST_SKIPS = 3;

export type Work = { steps: number };

/** All sequences of the trie that begin at `start`. */
export function matchesAt(root: Node, line: Line, start: number, work: Work): readonly Match[] {
  const found: Match[] = [];
  const limit = work.steps + MOST_STEPS;
  const walk = (node: Node, at: number, last: number, skips: number): void => {
    work.steps += 1;
    if (work.steps > limit) return;
    if (last >= start) for (const entry of node.entries) found.push({ ...entry, first: start, last });
    for (const join of node.joins) walk(join, at, last, skips);
    const inside = at > start;
    if (at >= line.symbols.length || (inside && line.parted[at] === true)) return;
    for (const symbol of line.symbols[at] ?? []) {
      const next = node.edges.get(symbol);
      if (next) walk(next, at + 1, at, 0);
    }
    if (node.concepts.size > 0) {
      for (const span of line.spans[at] ?? []) {
        const next = node.concepts.get(span.concept);
        if (next) walk(next, span.last + 1, span.last, 0);
      }
    }
    for (const [most, next] of node.gaps) walkGap(next, at, last, most);
    if (inside && skips < MOST_SKIPS && line.skippable[at] === true) walk(node, at + 1, last, skips + 1);
  };
  const walkGap = (node: Node, at: number, last: number, most: number): void => {
    for (let step = 0; step <= most; step++) {
      if (at + step > start && step > 0 && line.parted[at + step - 1] === true && at + step - 1 > start) return;
      walk(node, at + step, last, MOST_SKIPS);
    }
  };
  walk(root, start, start - 1, 0);
  return found;
}
