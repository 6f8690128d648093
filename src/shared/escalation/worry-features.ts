import type { PlacedUnit } from './reader';

/** What the model sees of some units, each with how much of it there is. */
export function worryFeatures(units: readonly PlacedUnit[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const lines = units.map(({ reading }) => reading.words.map(({ word }) => seenWord(word)));
  const words = new Set(lines.flat());
  for (const word of words) {
    for (const [feature, share] of featuresOf(word)) features.set(feature, (features.get(feature) ?? 0) + share);
  }
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) features.set(`${beforeOf(line[at - 1] ?? '')}${line[at]}`, 1);
  }
  for (const [feature, share] of features) features.set(feature, share / Math.sqrt(words.size));
  return features;
}

/** All numbers are one word. */
export function seenWord(word: string): string {
  return /\d/.test(word) ? '0' : word;
}

/** The name of a pair, but for its second word. */
export function beforeOf(word: string): string {
  return `p ${word} `;
}

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** The word itself, and its pieces, which share the weight of about one word. */
export function featuresOf(word: string): readonly (readonly [feature: string, share: number])[] {
  const marked = `<${word}>`;
  const pieces = new Set<string>();
  for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size++) {
    for (let at = 0; at + size <= marked.length; at++) pieces.add(`c ${marked.slice(at, at + size)}`);
  }
  const share = 1 / Math.sqrt(Math.max(pieces.size, 1));
  return [[`w ${word}`, 1], ...[...pieces].map((piece) => [piece, share] as const)];
}
