import type { Feature } from './worry-features';

/**
 * Learned weights by feature, in steps, read in the text they were printed in, so that opening them takes no time. First
 * stands, for each upper part that a feature may have, how many features have it, a character each; then the features in
 * their order, each the lower part in three characters and its steps in two.
 */
export type Weights = {
  readonly text: string;
  readonly step: number;
  /** How many features come before those of an upper part. */
  readonly starts: Uint32Array;
};

/** The most steps a weight has either way. */
export const MOST_STEPS = 127;
const STEPS_FROM = 128;
const BITS = 6;
const DIGITS = 2 ** BITS;
/** Of the 32 bits of a feature, those that are printed with it; the upper ones tell where it is printed. */
const LOWER_BITS = 3 * BITS;
const LOWER = 2 ** LOWER_BITS - 1;
const UPPERS = 2 ** (32 - LOWER_BITS);
const WIDTH = 5;

export function printWeights(steps: ReadonlyMap<Feature, number>): string {
  const counts = new Uint32Array(UPPERS);
  const features = [...steps.keys()].sort((one, other) => one - other);
  const lines = features.map((feature) => {
    const own = (steps.get(feature) ?? 0) + STEPS_FROM;
    const upper = feature >>> LOWER_BITS;
    counts[upper] = (counts[upper] as number) + 1;
    return [feature, feature >>> BITS, (feature & LOWER) >>> (2 * BITS), own, own >>> BITS].map(print).join('');
  });
  if (counts.some((count) => count >= DIGITS)) throw new Error('Too many features share an upper part to be printed');
  return [...counts].map(print).join('') + lines.join('');
}

export function openWeights(text: string, step: number): Weights {
  const starts = new Uint32Array(UPPERS + 1);
  if (text === '') return { text, step, starts };
  let count = 0;
  for (let upper = 0; upper < UPPERS; upper++) {
    count += read(text, upper);
    starts[upper + 1] = count;
  }
  return { text, step, starts };
}

/** What a feature weighs; nothing where it was not learned. */
export function weightOf({ text, step, starts }: Weights, feature: Feature): number {
  const upper = feature >>> LOWER_BITS;
  const last = coded(feature & (DIGITS - 1));
  const rest = (feature & LOWER) >>> BITS;
  const end = UPPERS + WIDTH * (starts[upper + 1] as number);
  for (let at = UPPERS + WIDTH * (starts[upper] as number); at < end; at += WIDTH) {
    if (text.charCodeAt(at) !== last) continue;
    if (readTwo(text, at + 1) === rest) return (readTwo(text, at + 3) - STEPS_FROM) * step;
  }
  return 0;
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

/** A number of two digits. */
function readTwo(text: string, at: number): number {
  return (read(text, at + 1) << BITS) | read(text, at);
}
