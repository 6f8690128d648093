import type { PlacedUnit } from '../reading/reader';

/**
 * What the learned judgement sees of a text, by numbers: each word, each pair of words that stand one, two or three
 * places apart, and the pieces of three to five characters of each word, so that a word never met or mistyped counts
 * by its pieces. A number is a hash of 32 bits; two features that share one count as one, in learning as in reading.
 */
export type Feature = number;

/** How much a feature of a kind counts, and in how many notes it must be met to say anything. */
export type Kind = { readonly factor: number; readonly fewest: number };
const WORDS: Kind = { factor: 1, fewest: 1 };
const PIECES: Kind = { factor: 1, fewest: 2 };
/** Pairs by how far apart their words stand. */
const PAIRS: readonly Kind[] = [
  { factor: 1, fewest: 1 },
  { factor: 0.6, fewest: 2 },
  { factor: 0.6, fewest: 2 },
];
export const REACH = PAIRS.length;

export type Seen = { readonly kind: Kind; readonly amount: number };

/** What the model sees of some units, before the length of the note is taken into account. */
export function worryFeatures(units: readonly PlacedUnit[]): ReadonlyMap<Feature, Seen> {
  const features = new Map<Feature, Seen>();
  const lines = units.map(({ reading }) => reading.words.map(({ word }) => seenWord(word.text)));
  for (const word of new Set(lines.flat())) {
    features.set(wordFeature(numberOf(word)), { kind: WORDS, amount: 1 });
    const pieces = piecesOf(word);
    for (const piece of pieces) {
      features.set(piece, { kind: PIECES, amount: (features.get(piece)?.amount ?? 0) + shareOf(pieces) });
    }
  }
  for (const line of lines) {
    const numbers = line.map(numberOf);
    for (const [at, number] of numbers.entries()) {
      for (const [step, kind] of PAIRS.entries()) {
        const other = numbers[at + step + 1];
        if (other !== undefined) features.set(pairFeature(step, number, spread(other)), { kind, amount: 1 });
      }
    }
  }
  return features;
}

/** How many words some units have, each counted once. */
export function wordsIn(units: readonly PlacedUnit[]): number {
  return new Set(units.flatMap(({ reading }) => reading.words.map(({ word }) => seenWord(word.text)))).size;
}

/** All numbers are one word. */
export function seenWord(word: string): string {
  return /\d/.test(word) ? '0' : word;
}

/** The pieces of a word share the weight of about one word. */
export function shareOf(pieces: ReadonlySet<Feature>): number {
  return 1 / Math.sqrt(Math.max(pieces.size, 1));
}

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** Odd numbers without a pattern: one to multiply by, and one for each kind of feature. */
const BASE = 0x0100_0193;
const PIECE = 0x5bd1_e995;
const WORD = 0x1b87_3593;
const STEPS = [0x68e3_1da5, 0x2545_f491, 0x7feb_352d];

export function numberOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, BASE) + word.charCodeAt(at)) | 0;
  return hash;
}

export function wordFeature(number: number): Feature {
  return spread(number ^ WORD);
}

/** Of the number of a word and the spread number of one after it. `step` 0: neighbours. */
export function pairFeature(step: number, one: number, other: number): Feature {
  return spread((Math.imul(one ^ (STEPS[step] as number), BASE) + other) | 0);
}

/** The pieces of a word with its ends marked. */
export function piecesOf(word: string): ReadonlySet<Feature> {
  const marked = `<${word}>`;
  const pieces = new Set<Feature>();
  for (let start = 0; start < marked.length; start++) {
    let hash = PIECE;
    const end = Math.min(marked.length, start + LONGEST_PIECE);
    for (let at = start; at < end; at++) {
      hash = (Math.imul(hash, BASE) + marked.charCodeAt(at)) | 0;
      if (at - start + 1 >= SHORTEST_PIECE) pieces.add(spread(hash));
    }
  }
  return pieces;
}

/** Spreads a number over all 32 bits (the last step of MurmurHash3). */
export function spread(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
