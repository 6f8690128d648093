import type { Numbers } from './rising';
import type { Sign, SignBook } from './signs';
import { stem } from './stem';
import { keysOf, placeOfWord } from './word-keys';

/** The words of a lexicon: the signs they stand for. */
export type Words = {
  readonly exact: Signed;
  readonly stems: Signed;
  readonly prefixes: Signed;
  /** Parted by spaces: they are needed when the first unknown word is met. */
  readonly spellings: string;
  /** Short forms and the word each stands for. */
  readonly aliases: readonly (readonly [string, string])[];
  /** Keys of ordinary words that must never be taken for a mistyped lexicon word. */
  readonly ordinary: Numbers;
};

/** Words by rising keys, and the sign of each. */
export type Signed = { readonly keys: Numbers; readonly signs: Numbers };

export function packSigned(words: SignBook['exact']): Signed {
  const keys = keysOf(words.keys());
  const signs = new Int32Array(keys.length);
  for (const [word, sign] of words) signs[placeOfWord(keys, word)] = sign;
  return { keys, signs };
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

function post({ keys, signs }: Signed, word: string, found: Set<Sign>): void {
  const place = placeOfWord(keys, word);
  if (place >= 0) found.add(signs[place] as Sign);
}

export function isOrdinary({ words }: Known, word: string): boolean {
  return placeOfWord(words.ordinary, word) >= 0;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || NUMBER_WORDS.has(word);
}
