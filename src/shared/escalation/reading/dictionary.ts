import { isApostrophe, isWordCode } from './characters';
import { clearPairs, isHalfFull, keepPair, newPairTable, type PairTable, pairAt } from './pair-table';

/** A word of the narrative, met once: what is found out of it is kept with it. */
export type Word = {
  /** Lower case, without accents, apostrophes or invisible characters. */
  readonly text: string;
  /** What it stands for in the lexicon, once it is looked up. */
  signs: WordSigns | undefined;
  /** What the learned judgement knows of it. */
  heard: object | undefined;
};

/** The signs of a word, rising; words of the same signs share them, and their number, from 1 on. */
export type Signs = { readonly number: number; readonly list: readonly number[] };

/** Those of a word that stands for nothing. */
export const NO_SIGNS: Signs = { number: 1, list: [] };

export type WordSigns = {
  /** What it stands for as typed: its own form, its stem, a prefix, what a short form stands for. */
  readonly plain: Signs;
  /** The same, or, where nobody knows the word, what words one slip of the finger away stand for. */
  readonly slack: Signs;
  /** Where it is two words run together, or 0. */
  readonly cut: number;
  /** A word of denial: a gap never passes over one, or "I didn't hit my head" would read as a blow. */
  readonly denies: boolean;
};

/** What a word as typed is: folded, and then without what is glued to it. */
export type Spelling = {
  readonly folded: string;
  readonly word: Word;
  readonly rest: Word | undefined;
  /** Typed with a capital first letter and a small second one, as names are. */
  readonly title: boolean;
  /** Letters typed in capitals only. */
  readonly upper: boolean;
};

/** The words met so far: the same come again and again. Emptied when full, so memory stays bounded. */
export type Dictionary = {
  readonly words: Map<string, Word>;
  readonly spellings: Spelling[];
  /** The place of a spelling by two hashes of its letters: it is found without being cut out of its text. */
  readonly places: PairTable;
};

/** Twice as many as spellings are kept. */
const ROOM = 2 ** 14;

export function openDictionary(): Dictionary {
  return { words: new Map(), spellings: [], places: newPairTable(ROOM) };
}

export function wordOf({ words }: Dictionary, text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const word: Word = { text, signs: undefined, heard: undefined };
  words.set(text, word);
  return word;
}

/** The spelling that was learned by these hashes. */
export function spellingAt({ spellings, places }: Dictionary, one: number, other: number): Spelling | undefined {
  // Places are counted from 1.
  return spellings[pairAt(places, one, other) - 1];
}

export function learnSpelling(dictionary: Dictionary, one: number, other: number, typed: string): Spelling {
  const { words, spellings, places } = dictionary;
  if (isHalfFull(places)) {
    words.clear();
    spellings.length = 0;
    clearPairs(places);
  }
  const folded = letters(fold(typed));
  const { base, rest } = clitic(folded);
  const first = typed.charAt(0);
  const spelling: Spelling = {
    folded,
    word: wordOf(dictionary, base),
    rest: rest === undefined ? undefined : wordOf(dictionary, rest),
    title: first !== first.toLowerCase() && typed.slice(1) === typed.slice(1).toLowerCase() && typed.length > 1,
    upper: typed === typed.toUpperCase() && typed !== typed.toLowerCase(),
  };
  keepPair(places, one, other, spellings.push(spelling));
  return spelling;
}

const COMBINING = /\p{M}/gu;

/** Lower case without accents: "Dónde" and "donde" are one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize('NFD').replace(COMBINING, '').replaceAll('ı', 'i');
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Keeps apostrophes as ' and drops what shows nothing. */
function letters(word: string): string {
  let out = '';
  for (const character of word) {
    const code = character.charCodeAt(0);
    if (isApostrophe(code)) out += "'";
    else if (isWordCode(code)) out += character;
  }
  return out;
}

/** "he'll" is he + will, "can't" is one word, "neighbor's" and "they're" lose their ending. */
function clitic(word: string): { readonly base: string; readonly rest?: string } {
  const mark = word.indexOf("'");
  if (mark < 0) return { base: word };
  const base = word.slice(0, mark);
  const tail = word.slice(mark + 1);
  if (tail === 'll') return { base, rest: 'will' };
  if (tail === 's' || tail === 're' || tail === 'm' || tail === 've' || tail === 'd') return { base };
  return { base: word.replaceAll("'", '') };
}
