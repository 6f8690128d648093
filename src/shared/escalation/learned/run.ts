import { type Met, type MetWord, meetPair, NOTHING, type Slot } from './met';
import { REACH } from './worry-features';

/** The words of a unit, and of each the slots of its pairs with the words after it, nearest first. */
export type Line = { readonly words: readonly MetWord[]; readonly pairs: readonly Slot[] };

/** What sounds in a line, each word and pair once: first the slots of the words, then those of the pairs. */
export type Sounds = { readonly slots: readonly Slot[]; readonly words: number; readonly total: number };

/** The sum of what was put together, each word and pair counted once. */
export type Run = { total: number; words: number };

/** The more words, the less each counts. */
export function sumOf({ total, words }: Pick<Sounds, 'total' | 'words'>): number {
  return total / Math.sqrt(Math.max(words, 1));
}

export function lineOf(met: Met, words: readonly MetWord[]): Line {
  const pairs = new Array<Slot>(REACH * words.length).fill(NOTHING);
  for (let at = 0; at < words.length; at++) {
    const reach = Math.min(REACH, words.length - at - 1);
    for (let between = 0; between < reach; between++) {
      pairs[REACH * at + between] = meetPair(met, between, words[at] as MetWord, words[at + between + 1] as MetWord);
    }
  }
  return { words, pairs };
}

/** What sounds in some words of a line. */
export function soundsOf(met: Met, line: Line, first = 0, end = line.words.length): Sounds {
  const { weights, looks } = met;
  met.look += 1;
  const { look } = met;
  const slots: Slot[] = [];
  let total = 0;
  for (let at = first; at < end; at++) {
    const { slot } = line.words[at] as MetWord;
    if (looks[slot] === look) continue;
    looks[slot] = look;
    slots.push(slot);
    total += weights[slot] as number;
  }
  const words = slots.length;
  for (let at = first; at < end; at++) {
    const last = REACH * at + Math.min(REACH, end - at - 1);
    for (let pair = REACH * at; pair < last; pair++) {
      const slot = line.pairs[pair] as Slot;
      if (slot === NOTHING || looks[slot] === look) continue;
      looks[slot] = look;
      slots.push(slot);
      total += weights[slot] as number;
    }
  }
  return { slots, words, total };
}

export function enter({ counts, weights }: Met, run: Run, { slots, words }: Sounds): void {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as Slot;
    const before = counts[slot] as number;
    counts[slot] = before + 1;
    if (before > 0) continue;
    run.total += weights[slot] as number;
    if (at < words) run.words += 1;
  }
}

export function leave({ counts, weights }: Met, run: Run, { slots, words }: Sounds): void {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as Slot;
    const after = (counts[slot] as number) - 1;
    counts[slot] = after;
    if (after > 0) continue;
    run.total -= weights[slot] as number;
    if (at < words) run.words -= 1;
  }
}

/** The run is over: nothing of these sounds is in it any more. */
export function clear({ counts }: Met, { slots }: Sounds): void {
  for (const slot of slots) counts[slot] = 0;
}
