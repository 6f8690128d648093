import { SHORTEST_CORRECTED, type Sign, type SignBook } from './signs';
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

/** The signs of a word, as a list and as a set of bits; words of the same signs share them, and their number. */
export type Signs = { readonly number: number; readonly list: readonly Sign[]; readonly bits: Int32Array };

export function hasSign(bits: Int32Array, sign: Sign): boolean {
  return (((bits[sign >> 5] as number) >> (sign & 31)) & 1) === 1;
}

/** A word of the narrative, looked up once. */
export type Word = {
  /** What it stands for as typed: its own form, its stem, a prefix, what a short form stands for. */
  readonly plain: Signs;
  /** The same, or, where nobody knows the word, what words one slip of the finger away stand for. */
  readonly slack: Signs;
  /** The lexicon or the list of ordinary words has it: it needs no correction. */
  readonly known: boolean;
  /** A word of denial: a gap never passes over one, or "I didn't hit my head" would read as a blow. */
  readonly denies: boolean;
};

export type Vocabulary = {
  readonly words: Words;
  readonly aliases: ReadonlyMap<string, string>;
  /** Spellings by first letter and length; made when the first unknown word is met. */
  readonly buckets: Map<string, string[]>;
  readonly lookedUp: Map<string, Word>;
  readonly none: Signs;
  readonly shared: Map<string, Signs>;
  /** How many different signs have been met; no number is given twice. */
  met: number;
};

const DENYING = new Set(
  (
    'no not neg none never nobody without w/o nor neither cant cannot couldnt didnt doesnt dont isnt arent wasnt werent ' +
    'hasnt havent hadnt wont wouldnt aint sin ni nunca nadie ningun ninguna tampoco'
  ).split(' '),
);

const SHORTEST_PREFIX = 3;
/** Words looked up that are kept; the cache is emptied when full, so memory stays bounded. */
const MOST_KEPT = 5_000;

const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ' +
    'ninety hundred half couple few several dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta ' +
    'cuarenta cincuenta sesenta setenta ochenta noventa cien media unos unas'
  ).split(' '),
);

export function openVocabulary(words: Words): Vocabulary {
  return {
    words,
    aliases: new Map(words.aliases),
    buckets: new Map(),
    lookedUp: new Map(),
    none: { number: 0, list: [], bits: new Int32Array((words.signs >> 5) + 1) },
    shared: new Map(),
    met: 0,
  };
}

export function lookUp(vocabulary: Vocabulary, text: string): Word {
  return vocabulary.lookedUp.get(text) ?? learnWord(vocabulary, text);
}

function learnWord(vocabulary: Vocabulary, text: string): Word {
  if (vocabulary.lookedUp.size >= MOST_KEPT) forget(vocabulary);
  const plain = signsOf(vocabulary, direct(vocabulary, text));
  const known = plain.list.length > 0 || isOrdinary(vocabulary, text);
  const slack = plain.list.length > 0 ? plain : signsOf(vocabulary, mistyped(vocabulary, text));
  const word: Word = { plain, slack, known, denies: DENYING.has(text) };
  vocabulary.lookedUp.set(text, word);
  return word;
}

function forget({ lookedUp, shared }: Vocabulary): void {
  lookedUp.clear();
  shared.clear();
}

/** Whether the word needs no correction; a half of two words run together is not worth keeping. */
export function isKnown(vocabulary: Vocabulary, text: string): boolean {
  return vocabulary.lookedUp.get(text)?.known ?? (isOrdinary(vocabulary, text) || direct(vocabulary, text).size > 0);
}

function signsOf(vocabulary: Vocabulary, found: ReadonlySet<Sign>): Signs {
  if (found.size === 0) return vocabulary.none;
  const list = [...found].sort((one, other) => one - other);
  const key = list.join();
  const known = vocabulary.shared.get(key);
  if (known !== undefined) return known;
  const bits = new Int32Array(vocabulary.none.bits.length);
  for (const sign of list) bits[sign >> 5] = (bits[sign >> 5] ?? 0) | (1 << (sign & 31));
  vocabulary.met += 1;
  const signs: Signs = { number: vocabulary.met, list, bits };
  vocabulary.shared.set(key, signs);
  return signs;
}

function direct(vocabulary: Vocabulary, word: string): ReadonlySet<Sign> {
  const { words } = vocabulary;
  const found = new Set<Sign>();
  const collect = (text: string): void => {
    post(words.exact, text, found);
    post(words.stems, stem(text), found);
    for (let size = SHORTEST_PREFIX; size <= text.length; size++) post(words.prefixes, text.slice(0, size), found);
  };
  collect(word);
  const alias = vocabulary.aliases.get(word);
  if (alias !== undefined) collect(alias);
  if (isNumber(word)) post(words.exact, '#', found);
  return found;
}

function post({ keys, start, signs }: Postings, word: string, found: Set<Sign>): void {
  const place = placeOfWord(keys, word);
  for (let at = start[place] ?? 0; at < (start[place + 1] ?? 0); at++) found.add(signs[at] as number);
}

function isOrdinary({ words }: Vocabulary, word: string): boolean {
  return placeOfWord(words.ordinary, word) >= 0;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || NUMBER_WORDS.has(word);
}

const NOTHING: ReadonlySet<Sign> = new Set();

function mistyped(vocabulary: Vocabulary, word: string): ReadonlySet<Sign> {
  if (isOrdinary(vocabulary, word) || isOrdinary(vocabulary, stem(word)) || /\d/.test(word)) return NOTHING;
  const single = word.replace(/(.)\1{2,}/g, '$1');
  if (single !== word) {
    const calm = direct(vocabulary, single);
    return calm.size > 0 ? calm : direct(vocabulary, word.replace(/(.)\1{2,}/g, '$1$1'));
  }
  if (word.length < SHORTEST_CORRECTED) return NOTHING;
  const found = new Set<Sign>();
  const take = (spelling: string): void => {
    for (const sign of direct(vocabulary, spelling)) found.add(sign);
  };
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const spelling of spellingsLike(vocabulary, word, length)) if (isOneEdit(word, spelling)) take(spelling);
  }
  // Letters of the front swapped: "nkife".
  take(word.charAt(1) + word.charAt(0) + word.slice(2));
  return found;
}

/** Spellings of this length that begin like the word. */
function spellingsLike({ buckets, words }: Vocabulary, word: string, length: number): readonly string[] {
  if (buckets.size === 0) {
    for (const spelling of words.spellings.split(' ')) {
      const key = bucketOf(spelling, spelling.length);
      const bucket = buckets.get(key);
      if (bucket) bucket.push(spelling);
      else buckets.set(key, [spelling]);
    }
  }
  return buckets.get(bucketOf(word, length)) ?? [];
}

function bucketOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** One letter missing, added, changed, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}
