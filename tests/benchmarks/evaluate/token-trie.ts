import { GAP, letterOf, SILENT } from './letters';

/**
 * The floor: about the least that finding many phrases in a text can cost in JavaScript. Words are numbered by one
 * hash while their letters are read, phrases are walked over those numbers; nothing is allocated by a scan. Words
 * are told apart by two hashes of 32 bits.
 */
export type TokenTrie = {
  readonly words: WordTable;
  readonly edges: EdgeTable;
  /** The node of each first word. */
  readonly firsts: Int32Array;
  /** The phrase that ends at a node, counted from 1. */
  readonly ends: Int32Array;
  /** The words of the text scanned last. */
  readonly tokens: Int32Array;
  /** The phrases found last. */
  readonly found: Int32Array;
};

/** Both tables hash openly: number 0 is a free place. */
type WordTable = {
  readonly mask: number;
  readonly hashes: Int32Array;
  readonly checks: Int32Array;
  readonly numbers: Int32Array;
};
type EdgeTable = {
  readonly mask: number;
  readonly nodes: Int32Array;
  readonly words: Int32Array;
  readonly targets: Int32Array;
};

const HASH_START = 0x811c9dc5 | 0;
const HASH_STEP = 0x01000193;
const CHECK_STEP = 31;
/** Words of a text, and phrases found in it, that are kept. */
const MOST_TOKENS = 8_192;
const MOST_FOUND = 65_536;

export function compileTokenTrie(phrases: readonly string[]): TokenTrie {
  const split = phrases.map((phrase) => phrase.split(' '));
  const numbers = new Map([...new Set(split.flat())].map((word, index) => [word, index + 1]));
  const steps = split.reduce((sum, words) => sum + words.length, 0);
  const trie: TokenTrie = {
    words: wordTable(numbers),
    edges: edgeTable(steps),
    firsts: new Int32Array(numbers.size + 1),
    ends: new Int32Array(steps + 1),
    tokens: new Int32Array(MOST_TOKENS),
    found: new Int32Array(MOST_FOUND),
  };
  let nodes = 0;
  split.forEach((words, index) => {
    const [first = 0, ...rest] = words.map((word) => numbers.get(word) ?? 0);
    if (trie.firsts[first] === 0) trie.firsts[first] = ++nodes;
    let node = trie.firsts[first] ?? 0;
    for (const word of rest) {
      const at = placeOfEdge(trie.edges, node, word);
      if (trie.edges.targets[at] === 0) {
        trie.edges.nodes[at] = node;
        trie.edges.words[at] = word;
        trie.edges.targets[at] = ++nodes;
      }
      node = trie.edges.targets[at] ?? 0;
    }
    trie.ends[node] = index + 1;
  });
  return trie;
}

function roomFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(count * 2 + 1));
}

function wordTable(numbers: ReadonlyMap<string, number>): WordTable {
  const room = roomFor(numbers.size);
  const table: WordTable = {
    mask: room - 1,
    hashes: new Int32Array(room),
    checks: new Int32Array(room),
    numbers: new Int32Array(room),
  };
  for (const [word, number] of numbers) {
    let hash = HASH_START;
    let check = 0;
    for (let at = 0; at < word.length; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), HASH_STEP);
      check = (Math.imul(check, CHECK_STEP) + word.charCodeAt(at)) | 0;
    }
    const at = placeOfWord(table, hash, check);
    table.hashes[at] = hash;
    table.checks[at] = check;
    table.numbers[at] = number;
  }
  return table;
}

function placeOfWord({ mask, hashes, checks, numbers }: WordTable, hash: number, check: number): number {
  let at = (hash ^ (hash >>> 15)) & mask;
  while (numbers[at] !== 0 && (hashes[at] !== hash || checks[at] !== check)) at = (at + 1) & mask;
  return at;
}

function edgeTable(count: number): EdgeTable {
  const room = roomFor(count);
  return {
    mask: room - 1,
    nodes: new Int32Array(room),
    words: new Int32Array(room),
    targets: new Int32Array(room),
  };
}

function placeOfEdge({ mask, nodes, words, targets }: EdgeTable, node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  let at = (hash ^ (hash >>> 15)) & mask;
  while (targets[at] !== 0 && (nodes[at] !== node || words[at] !== word)) at = (at + 1) & mask;
  return at;
}

/** Finds every phrase between two places of a text, those that overlap too; gives how many there are. */
export function scan(trie: TokenTrie, text: string, from = 0, to = text.length): number {
  const count = readTokens(trie, text, from, to);
  const { edges, firsts, ends, tokens, found } = trie;
  let hits = 0;
  for (let start = 0; start < count; start++) {
    let node = firsts[tokens[start] ?? 0] ?? 0;
    let at = start;
    while (node !== 0) {
      const phrase = ends[node] ?? 0;
      if (phrase !== 0) found[hits++] = phrase;
      at += 1;
      if (at === count) break;
      node = edges.targets[placeOfEdge(edges, node, tokens[at] ?? 0)] ?? 0;
    }
  }
  return hits;
}

/** Numbers the words of a text; 0 is a word of no phrase. */
function readTokens({ words, tokens }: TokenTrie, text: string, from: number, to: number): number {
  let count = 0;
  let hash = HASH_START;
  let check = 0;
  for (let at = from; at <= to; at++) {
    const letter = at < to ? letterOf(text.charCodeAt(at)) : GAP;
    if (letter > SILENT) {
      hash = Math.imul(hash ^ letter, HASH_STEP);
      check = (Math.imul(check, CHECK_STEP) + letter) | 0;
    } else if (letter === GAP && check !== 0) {
      tokens[count++] = words.numbers[placeOfWord(words, hash, check)] ?? 0;
      hash = HASH_START;
      check = 0;
    }
  }
  return count;
}
