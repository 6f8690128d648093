import type { Feature } from './worry-features';

/**
 * Learned weights by feature, in steps. Printed: features in their order, of each how far it is from the one before, five
 * bits a character and the last one marked, then its steps in two characters.
 */
export type Weights = {
  readonly step: number;
  /** Where the features begin that share their upper half, by that half. */
  readonly starts: Uint32Array;
  readonly lowers: Uint16Array;
  readonly steps: Int8Array;
};

/** The most steps a weight has either way. */
export const MOST_STEPS = 127;
const UPPER_HALVES = 0x1_0000;
const DIGITS = 32;
const STEPS_FROM = 128;

export function printWeights(steps: ReadonlyMap<Feature, number>): string {
  const characters: string[] = [];
  let before = 0;
  for (const feature of [...steps.keys()].sort((one, other) => one - other)) {
    let gap = feature - before;
    for (; gap >= DIGITS; gap = Math.floor(gap / DIGITS)) characters.push(print(gap % DIGITS));
    const own = (steps.get(feature) ?? 0) + STEPS_FROM;
    characters.push(print(gap + DIGITS), print(own % DIGITS), print(Math.floor(own / DIGITS)));
    before = feature;
  }
  return characters.join('');
}

/** `count` is that of the features printed. */
export function openWeights(
  printed: string,
  { count, step }: { readonly count: number; readonly step: number },
): Weights {
  const starts = new Uint32Array(UPPER_HALVES + 1);
  const lowers = new Uint16Array(count);
  const steps = new Int8Array(count);
  let [at, feature, upper] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    let [unit, digit] = [1, read(printed, at++)];
    for (; digit < DIGITS; digit = read(printed, at++), unit *= DIGITS) feature += digit * unit;
    feature += (digit - DIGITS) * unit;
    const half = Math.floor(feature / UPPER_HALVES);
    while (upper < half) starts[++upper] = index;
    lowers[index] = feature % UPPER_HALVES;
    steps[index] = read(printed, at++) + DIGITS * read(printed, at++) - STEPS_FROM;
  }
  while (upper < UPPER_HALVES) starts[++upper] = count;
  return { step, starts, lowers, steps };
}

/** Printed as the characters from 0 on, without the backslash. */
const FIRST = 48;
const BACKSLASH = 92;

function print(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function read(printed: string, at: number): number {
  const code = printed.charCodeAt(at);
  return (code < BACKSLASH ? code : code - 1) - FIRST;
}

export const NO_PLACE = -1;

/** The place of a feature among all; NO_PLACE when it weighs nothing. */
export function placeOf({ starts, lowers }: Weights, feature: Feature): number {
  const upper = feature >>> 16;
  const lower = feature & 0xffff;
  const end = starts[upper + 1] as number;
  for (let at = starts[upper] as number; at < end; at++) if (lowers[at] === lower) return at;
  return NO_PLACE;
}

export function weightAt({ steps, step }: Weights, place: number): number {
  return (steps[place] as number) * step;
}

export function weightOf(weights: Weights, feature: Feature): number {
  const place = placeOf(weights, feature);
  return place === NO_PLACE ? 0 : weightAt(weights, place);
}
