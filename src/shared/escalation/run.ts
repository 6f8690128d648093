import { NO_PLACE, type Weights, weightAt } from './weights';
import { REACH } from './worry-features';

/** A word: what it weighs, and the slot in which it is counted. */
export type Weighed = { readonly slot: number; readonly weight: number };

/**
 * The words of a unit, and of each the places among the weights of its pairs with the words after it, nearest first;
 * NO_PLACE where a pair weighs nothing. Pairs are counted in the slot of their place.
 */
export type Line = { readonly words: readonly Weighed[]; readonly pairs: readonly number[] };

/** What sounds in a line, each word and pair once: slots and weights, first those of the words. */
export type Sounds = { readonly slots: readonly number[]; readonly weights: readonly number[]; readonly words: number };

/** The sum of what was put together, each word and pair counted once. */
export type Run = {
  readonly weights: Weights;
  /** How often each is there, by its slot. */
  readonly counts: Uint16Array;
  total: number;
  words: number;
};

/** The more words, the less each counts. */
export function sumOf({ total, words }: { readonly total: number; readonly words: number }): number {
  return total / Math.sqrt(Math.max(words, 1));
}

/** What sounds in some words of a line. Nothing may be in the run. */
export function soundsOf(run: Run, line: Line, first = 0, end = line.words.length): Sounds {
  const { counts } = run;
  const slots: number[] = [];
  const weights: number[] = [];
  for (let at = first; at < end; at++) {
    const { slot, weight } = line.words[at] as Weighed;
    if (!isFirst(counts, slot)) continue;
    slots.push(slot);
    weights.push(weight);
  }
  const words = slots.length;
  for (let at = first; at < end; at++) {
    const last = REACH * at + Math.min(REACH, end - at - 1);
    for (let pair = REACH * at; pair < last; pair++) {
      const place = line.pairs[pair] as number;
      if (place === NO_PLACE || !isFirst(counts, place)) continue;
      slots.push(place);
      weights.push(weightAt(run.weights, place));
    }
  }
  for (const slot of slots) counts[slot] = 0;
  return { slots, weights, words };
}

export function enter(run: Run, { slots, weights, words }: Sounds): void {
  for (let at = 0; at < slots.length; at++) {
    if (!isFirst(run.counts, slots[at] as number)) continue;
    run.total += weights[at] as number;
    if (at < words) run.words += 1;
  }
}

export function leave(run: Run, { slots, weights, words }: Sounds): void {
  for (let at = 0; at < slots.length; at++) {
    if (!isLast(run.counts, slots[at] as number)) continue;
    run.total -= weights[at] as number;
    if (at < words) run.words -= 1;
  }
}

/** Nothing is there any more, if these sounds were the last. */
export function clear(run: Run, { slots }: Sounds): void {
  for (const slot of slots) run.counts[slot] = 0;
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
