import { NO_PLACE, type Weights, weightAt } from './weights';
import { REACH } from './worry-features';

/** A word: what it weighs, and the slot in which it is counted. */
export type Weighed = { readonly slot: number; readonly weight: number };

/**
 * The words of a unit, and of each the places among the weights of its pairs with the words after it, nearest first;
 * NO_PLACE where a pair weighs nothing.
 */
export type Sounds<Word extends Weighed = Weighed> = {
  readonly words: readonly Word[];
  readonly pairs: readonly number[];
};

/** The sum of what was put together, each word and pair counted once. Pairs are counted in the slot of their place. */
export type Run = {
  readonly weights: Weights;
  /** How often each is there, by its slot. */
  readonly counts: Uint16Array;
  total: number;
  words: number;
};

/** The more words, the less each counts. */
export function sumOf({ total, words }: Run): number {
  return total / Math.sqrt(Math.max(words, 1));
}

export function enter(run: Run, { words, pairs }: Sounds, first = 0, end = words.length): void {
  const { counts, weights } = run;
  for (let at = first; at < end; at++) {
    const { slot, weight } = words[at] as Weighed;
    if (isFirst(counts, slot)) {
      run.total += weight;
      run.words += 1;
    }
    const last = REACH * at + Math.min(REACH, end - at - 1);
    for (let pair = REACH * at; pair < last; pair++) {
      const place = pairs[pair] as number;
      if (place !== NO_PLACE && isFirst(counts, place)) run.total += weightAt(weights, place);
    }
  }
}

/** All words of the unit and their pairs are taken out. */
export function leave(run: Run, { words, pairs }: Sounds): void {
  const { counts, weights } = run;
  for (const { slot, weight } of words) {
    if (!isLast(counts, slot)) continue;
    run.total -= weight;
    run.words -= 1;
  }
  for (const place of pairs) {
    if (place !== NO_PLACE && isLast(counts, place)) run.total -= weightAt(weights, place);
  }
}

/** Nothing is there any more, if these words were the last. */
export function clear(run: Run, { words, pairs }: Sounds, first = 0, end = words.length): void {
  const { counts } = run;
  for (let at = first; at < end; at++) counts[(words[at] as Weighed).slot] = 0;
  for (let pair = REACH * first; pair < REACH * end; pair++) {
    const place = pairs[pair] as number;
    if (place !== NO_PLACE) counts[place] = 0;
  }
  run.total = 0;
  run.words = 0;
}

/** One more is there; whether it was not there before. */
function isFirst(counts: Uint16Array, slot: number): boolean {
  const before = counts[slot] as number;
  counts[slot] = before + 1;
  return before === 0;
}

/** One less is there; whether it is not there any more. */
function isLast(counts: Uint16Array, slot: number): boolean {
  const after = (counts[slot] as number) - 1;
  counts[slot] = after;
  return after === 0;
}
