import { firstAtLeast, type Numbers } from './rising';

const HIGH_BITS = 2 ** 21;

/**
 * A word by number, so that a list of thousands is one array that need not be read to be opened: a hash of 53 bits. Among
 * ten thousand words one that was never met is taken for another once in a million million times.
 */
export function keyOf(word: string): number {
  let [one, other] = [NO_LETTERS, word.length];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    one = mixOne(one, code);
    other = mixOther(other, code);
  }
  return (one >>> 0) * HIGH_BITS + (other >>> 11);
}

/** Two hashes of 32 bits that know nothing of each other, letter by letter. */
export function mixOne(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x0100_0193);
}

export function mixOther(hash: number, code: number): number {
  return Math.imul((hash ^ code) + (hash >>> 15), 0x5bd1_e995);
}

/** What a hash is before the first letter. */
export const NO_LETTERS = 0x811c_9dc5;

/** The keys of some words, each once, as they are searched: rising. */
export function keysOf(words: Iterable<string>): Float64Array {
  return Float64Array.from(new Set([...words].map(keyOf))).sort();
}

/** The place of a word among rising keys, or -1. */
export function placeOfWord(keys: Numbers, word: string): number {
  const key = keyOf(word);
  const place = firstAtLeast(keys, key);
  return keys[place] === key ? place : -1;
}
