import type { Form, Sequence } from './pattern';
import type { Numbers } from './rising';
import { type Sign, type SignBook, signOf } from './signs';

/** What a finished sequence means: a concept by its number, in which language, or what the concept is not. */
export type Entry = { readonly concept: number; readonly language: 'en' | 'es'; readonly never: boolean };

function packEntry({ concept, language, never }: Entry): number {
  return 4 * concept + (language === 'es' ? 2 : 0) + (never ? 1 : 0);
}

export function unpackEntry(packed: number): Entry {
  return { concept: packed >> 2, language: (packed & 2) !== 0 ? 'es' : 'en', never: (packed & 1) !== 0 };
}

/**
 * Every sequence of the lexicon in one array: quick to load and to walk. A node is the
 * place of its first cell: how many words lead on, how many other ways lead on, then the signs of the words, rising,
 * as many nodes they lead to, and a triple (kind, label, node) for each other way.
 */
export type Trie = {
  readonly cells: Numbers;
  /** Where concepts begin that other entries refer to: they are found first. */
  readonly referred: number;
  /** Where all other concepts begin. */
  readonly root: number;
  /** What finished sequences mean, each packed into a number. */
  readonly entries: Numbers;
};

/** The cells of a node before those of its ways. */
export const HEAD = 2;

/** Ways on other than a word; the label is a concept's number, the most words a gap takes, or nothing. */
export const WAY = {
  /** The words of another concept come next. */
  concept: 0,
  /** The sequence goes on after up to so many words of any kind. */
  gap: 1,
  /** Without a word: where the branches of a choice meet again. */
  join: 2,
  /** The sequence ends here; instead of a node, the place in `entries`. */
  end: 3,
} as const;

/** A node while the trie grows. Maps are made when first needed: most nodes have one way on, or none. */
export type Node = {
  /** By what words they are, those that lead on: one word or a choice of words. */
  words: Map<string, Choice> | undefined;
  concepts: Map<number, Node> | undefined;
  gaps: Map<number, Node> | undefined;
  joins: Node[] | undefined;
  ends: Entry[] | undefined;
};

type Choice = { readonly signs: ReadonlySet<Sign>; readonly node: Node };

export function newNode(): Node {
  return { words: undefined, concepts: undefined, gaps: undefined, joins: undefined, ends: undefined };
}

/** What growing a trie needs to know: the signs of words, and the numbers of concepts. */
export type Growth = { readonly book: SignBook; readonly numberOf: (concept: string) => number };

export function insert(root: Node, sequence: Sequence, entry: Entry, growth: Growth): void {
  for (const one of withoutMaybe(sequence)) {
    const node = extend(root, one, growth);
    node.ends ??= [];
    node.ends.push(entry);
  }
}

/** A sequence that may begin with a word is two: with it and without. So every walk begins with a word or a concept. */
function withoutMaybe(sequence: Sequence): readonly Sequence[] {
  const [first, ...rest] = sequence;
  if (first?.kind !== 'choice' || first.options.every((option) => option.length > 0)) return [sequence];
  const options = first.options.filter((option) => option.length > 0);
  return [[{ kind: 'choice', options }, ...rest], ...withoutMaybe(rest)];
}

/** The node at the end of a sequence that begins at `from`. */
function extend(from: Node, sequence: Sequence, growth: Growth): Node {
  let node = from;
  for (const element of sequence) {
    if (element.kind === 'words') node = choose(node, element.oneOf, growth.book);
    else if (element.kind === 'concept') {
      node.concepts ??= new Map();
      node = child(node.concepts, growth.numberOf(element.id));
    } else if (element.kind === 'gap') {
      node.gaps ??= new Map();
      node = child(node.gaps, element.most);
    } else node = branch(node, element.options, growth);
  }
  return node;
}

function choose(from: Node, forms: readonly Form[], book: SignBook): Node {
  const signs = new Set(forms.map((form) => signOf(book, form)));
  const key = [...signs].join();
  from.words ??= new Map();
  const known = from.words.get(key);
  if (known !== undefined) return known.node;
  const node = newNode();
  from.words.set(key, { signs, node });
  return node;
}

/** Every option from the same node, all ending in a new one. */
function branch(from: Node, options: readonly Sequence[], growth: Growth): Node {
  const join = newNode();
  for (const option of options) {
    const end = extend(from, option, growth);
    if (end.joins) end.joins.push(join);
    else end.joins = [join];
  }
  return join;
}

function child(map: Map<number, Node>, key: number): Node {
  const known = map.get(key);
  if (known) return known;
  const node = newNode();
  map.set(key, node);
  return node;
}

/** The grown trie as one array. */
export function pack(referred: Node, root: Node): Trie {
  const places = placesOf([referred, root]);
  const placeOf = (node: Node): number => places.get(node) ?? 0;
  const cells: number[] = [];
  const entries: number[] = [];
  for (const { words, concepts, gaps, joins, ends } of places.keys()) {
    const others = [
      ...[...(concepts ?? [])].map(([number, to]) => [WAY.concept, number, placeOf(to)]),
      ...[...(gaps ?? [])].map(([most, to]) => [WAY.gap, most, placeOf(to)]),
      ...(joins ?? []).map((to) => [WAY.join, 0, placeOf(to)]),
      ...(ends ?? []).map((entry) => [WAY.end, 0, entries.push(packEntry(entry)) - 1]),
    ];
    const ways = waysOf(words).sort((one, other) => one.sign - other.sign);
    cells.push(ways.length, others.length);
    for (const { sign } of ways) cells.push(sign);
    for (const { to } of ways) cells.push(placeOf(to));
    for (const way of others) cells.push(...way);
  }
  return {
    cells: Int32Array.from(cells),
    referred: placeOf(referred),
    root: placeOf(root),
    entries: Int32Array.from(entries),
  };
}

type Way = { readonly sign: Sign; readonly to: Node };

/** Each word by itself; several may lead to one node, and one to several. */
function waysOf(words: Node['words']): Way[] {
  return [...(words?.values() ?? [])].flatMap(({ signs, node }) => [...signs].map((sign) => ({ sign, to: node })));
}

/** Every node that can be reached and the place of its first cell. */
function placesOf(roots: readonly Node[]): ReadonlyMap<Node, number> {
  const places = new Map<Node, number>();
  const reached = new Set(roots);
  let place = 0;
  // A set is walked in the order of insertion, what is added on the way included.
  for (const node of reached) {
    places.set(node, place);
    const { words, concepts, gaps, joins, ends } = node;
    const others = (concepts?.size ?? 0) + (gaps?.size ?? 0) + (joins?.length ?? 0) + (ends?.length ?? 0);
    place += HEAD + 2 * waysOf(words).length + 3 * others;
    for (const { to } of waysOf(words)) reached.add(to);
    for (const map of [concepts, gaps]) for (const next of map?.values() ?? []) reached.add(next);
    for (const next of joins ?? []) reached.add(next);
  }
  return places;
}
