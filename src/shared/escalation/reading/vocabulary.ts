import { cutOf } from './glued';
import { signsOfMistyped } from './mistyped';
import type { Sign } from './signs';
import { isOrdinary, type Known, openWords, signsAsWritten, type Words } from './words';

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
  /** Where it is two words run together, or 0. */
  readonly cut: number;
  /** A word of denial: a gap never passes over one, or "I didn't hit my head" would read as a blow. */
  readonly denies: boolean;
};

export type Vocabulary = {
  readonly known: Known;
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

/** Words looked up that are kept; the cache is emptied when full, so memory stays bounded. */
const MOST_KEPT = 5_000;

export function openVocabulary(words: Words): Vocabulary {
  return {
    known: openWords(words),
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
  const { known, lookedUp } = vocabulary;
  const plain = signsOf(vocabulary, signsAsWritten(known, text));
  const slack = plain.list.length > 0 ? plain : signsOf(vocabulary, signsOfMistyped(known, text));
  const cut = slack.list.length > 0 || isOrdinary(known, text) ? 0 : cutOf(known, text);
  const word: Word = { plain, slack, cut, denies: DENYING.has(text) };
  lookedUp.set(text, word);
  return word;
}

function forget({ lookedUp, shared }: Vocabulary): void {
  lookedUp.clear();
  shared.clear();
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
