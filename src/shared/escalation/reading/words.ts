import type { Sign, SignBook } from './signs';
import { stem } from './stem';
import { keysOf, type Numbers, placeOfWord } from './word-keys';

/** The words of a lexicon: the signs they stand for. */
export type Words = {
  /** How many signs there are. */
  readonly signs: number;
  readonly exact: Postings;
  readonly stems: Postings;
  readonly prefixes: Postings;
  /** Parted by spaces: they are needed when the first unknown word is met. */
  readonly spellings: string;
  /** Short forms and the word each stands for. */
  readonly aliases: readonly (readonly [string, string])[];
  /** Keys of ordinary words that must never be taken for a mistyped lexicon word. */
  readonly ordinary: Numbers;
};

/** Signs of words by their keys, packed: those of the word at place k lie from `start[k]` up to `start[k + 1]`. */
export type Postings = { readonly keys: Numbers; readonly start: Numbers; readonly signs: Numbers };

export function packPostings(map: SignBook['exact']): Postings {
  const keys = keysOf(map.keys());
  const lists = new Array<readonly Sign[]>(keys.length);
  for (const [word, list] of map) lists[placeOfWord(keys, word)] = list;
  const start = [0];
  for (const list of lists) start.push((start.at(-1) ?? 0) + list.length);
  return { keys, start: Int32Array.from(start), signs: Int32Array.from(lists.flat()) };
}

/** The words of a lexicon ready to be looked up. */
export type Known = {
  readonly words: Words;
  readonly aliases: ReadonlyMap<string, string>;
  /** Spellings by first letter and length; made when the first unknown word is met. */
  readonly buckets: Map<string, string[]>;
};

export function openWords(words: Words): Known {
  return { words, aliases: new Map(words.aliases), buckets: new Map() };
}

const SHORTEST_PREFIX = 3;

const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ' +
    'ninety hundred half couple few several dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta ' +
    'cuarenta cincuenta sesenta setenta ochenta noventa cien media unos unas'
  ).split(' '),
);

/** The signs of a word as it is written: of its own form, its stem, a prefix, what a short form stands for. */
export function signsAsWritten({ words, aliases }: Known, word: string): ReadonlySet<Sign> {
  const found = new Set<Sign>();
  const collect = (text: string): void => {
    post(words.exact, text, found);
    post(words.stems, stem(text), found);
    for (let size = SHORTEST_PREFIX; size <= text.length; size++) post(words.prefixes, text.slice(0, size), found);
  };
  collect(word);
  const alias = aliases.get(word);
  if (alias !== undefined) collect(alias);
  if (isNumber(word)) post(words.exact, '#', found);
  return found;
}

function post({ keys, start, signs }: Postings, word: string, found: Set<Sign>): void {
  const place = placeOfWord(keys, word);
  for (let at = start[place] ?? 0; at < (start[place + 1] ?? 0); at++) found.add(signs[at] as number);
}

export function isOrdinary({ words }: Known, word: string): boolean {
  return placeOfWord(words.ordinary, word) >= 0;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || NUMBER_WORDS.has(word);
}
