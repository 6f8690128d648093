import type { Feature } from './worry-features';

/**
 * Learned weights by feature, in steps, read in the text they were printed in: opening them takes a millisecond. First
 * stands, for each upper half that a feature may have, how many features have it, a character each; then the features in
 * their order, each the lower half in three characters and its steps in two.
 */
export type Weights = {
  readonly text: string;
  readonly step: number;
  /** How many features come before those of an upper half. */
  readonly starts: Uint32Array;
  readonly count: number;
};

/** The most steps a weight has either way. */
export const MOST_STEPS = 127;
const STEPS_FROM = 128;
const HALVES = 0x1_0000;
const BITS = 6;
const DIGITS = 2 ** BITS;
const WIDTH = 5;

export function printWeights(steps: ReadonlyMap<Feature, number>): string {
  const counts = new Uint32Array(HALVES);
  const features = [...steps.keys()].sort((one, other) => one - other);
  const lines = features.map((feature) => {
    const own = (steps.get(feature) ?? 0) + STEPS_FROM;
    const upper = feature >>> 16;
    counts[upper] = (counts[upper] as number) + 1;
    return [feature, feature >>> BITS, (feature & 0xffff) >>> (2 * BITS), own, own >>> BITS].map(print).join('');
  });
  if (counts.some((count) => count >= DIGITS)) throw new Error('Too many features share an upper half to be printed');
  return [...counts].map(print).join('') + lines.join('');
}

export function openWeights(text: string, step: number): Weights {
  const starts = new Uint32Array(HALVES + 1);
  if (text === '') return { text, step, starts, count: 0 };
  let count = 0;
  for (let upper = 0; upper < HALVES; upper++) {
    count += read(text, upper);
    starts[upper + 1] = count;
  }
  return { text, step, starts, count };
}

export const NO_PLACE = -1;

/** The place of a feature among all; NO_PLACE when it weighs nothing. */
export function placeOf({ text, starts }: Weights, feature: Feature): number {
  const upper = feature >>> 16;
  const last = coded(feature & (DIGITS - 1));
  const end = starts[upper + 1] as number;
  for (let place = starts[upper] as number; place < end; place++) {
    const at = HALVES + WIDTH * place;
    if (text.charCodeAt(at) !== last) continue;
    if (((read(text, at + 2) << BITS) | read(text, at + 1)) === (feature & 0xffff) >>> BITS) return place;
  }
  return NO_PLACE;
}

export function weightAt({ text, step }: Weights, place: number): number {
  const at = HALVES + WIDTH * place + 3;
  return (((read(text, at + 1) << BITS) | read(text, at)) - STEPS_FROM) * step;
}

export function weightOf(weights: Weights, feature: Feature): number {
  const place = placeOf(weights, feature);
  return place === NO_PLACE ? 0 : weightAt(weights, place);
}

/** A digit is printed as one of the characters from 0 on, without the backslash. */
const FIRST = 48;
const BACKSLASH = 92;

function print(number: number): string {
  return String.fromCharCode(coded(number & (DIGITS - 1)));
}

function coded(digit: number): number {
  const code = FIRST + digit;
  return code < BACKSLASH ? code : code + 1;
}

function read(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code < BACKSLASH ? code : code - 1) - FIRST;
}
