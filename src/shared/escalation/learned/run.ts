import { type Met, type MetWord, meetPair, NOTHING, type Slot } from './met';
import { REACH } from './worry-features';

/** What sounds in a unit: of each word its slot, then those of its pairs with the words after it, nearest first. */
export type Line = readonly Slot[];

const WIDTH = 1 + REACH;

/** The sum of what was put together, each word and pair counted once. */
export type Run = { total: number; words: number };

/** The more words, the less each counts. */
export function sumOf({ total, words }: Run): number {
  return total / Math.sqrt(Math.max(words, 1));
}

export function lineOf(met: Met, words: readonly MetWord[]): Line {
  const line = new Array<Slot>(WIDTH * words.length).fill(NOTHING);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as MetWord;
    line[WIDTH * at] = word.slot;
    const reach = Math.min(REACH, words.length - at - 1);
    for (let between = 0; between < reach; between++) {
      line[WIDTH * at + between + 1] = meetPair(met, between, word, words[at + between + 1] as MetWord);
    }
  }
  return line;
}

/** The sum of some words of a line, by themselves. */
export function sumWithin(met: Met, line: Line, first = 0, end = line.length / WIDTH): number {
  const { weights, looks } = met;
  met.look += 1;
  const { look } = met;
  let [total, words] = [0, 0];
  for (let at = first; at < end; at++) {
    const slot = line[WIDTH * at] as Slot;
    if (looks[slot] === look) continue;
    looks[slot] = look;
    total += weights[slot] as number;
    words += 1;
  }
  for (let at = first; at < end; at++) {
    const pairs = WIDTH * at + 1;
    const last = pairs + Math.min(REACH, end - at - 1);
    for (let pair = pairs; pair < last; pair++) {
      const slot = line[pair] as Slot;
      if (slot === NOTHING || looks[slot] === look) continue;
      looks[slot] = look;
      total += weights[slot] as number;
    }
  }
  return sumOf({ total, words });
}

export function enter({ counts, weights }: Met, run: Run, line: Line): void {
  for (let at = 0; at < line.length; at++) {
    const slot = line[at] as Slot;
    if (slot === NOTHING) continue;
    const before = counts[slot] as number;
    counts[slot] = before + 1;
    if (before > 0) continue;
    run.total += weights[slot] as number;
    if (at % WIDTH === 0) run.words += 1;
  }
}

export function leave({ counts, weights }: Met, run: Run, line: Line): void {
  for (let at = 0; at < line.length; at++) {
    const slot = line[at] as Slot;
    if (slot === NOTHING) continue;
    const after = (counts[slot] as number) - 1;
    counts[slot] = after;
    if (after > 0) continue;
    run.total -= weights[slot] as number;
    if (at % WIDTH === 0) run.words -= 1;
  }
}
