import type { Mention, PlacedUnit, UnitReading } from './reader';
import { stem } from './stem';
import type { Token } from './token';
import learned from './worry-weights.json';

/**
 * A small learned judgement, for questions only: how much a note sounds like those that turned out to be
 * emergencies. It is a sum of weights of words and concepts, so every question it asks can show the words
 * that moved it. It can make Tenline ask; it can never raise or silence anything.
 */
export type WorryModel = {
  readonly bias: number;
  /** From this sum on, a question is put. */
  readonly threshold: number;
  /** By feature: `w` and a word's stem, `p` and a pair of stems, `c` and a concept with its assertion unless affirmed. */
  readonly weights: Readonly<Record<string, number>>;
};

export const WORRY: WorryModel = learned;

/** The concept that rules name to use the learned judgement. */
export const WORRY_CONCEPT = 'learned.worry';

/** A model made ready, with what it saw in units read before. */
export type Worry = {
  readonly model: WorryModel;
  readonly numbers: Map<string, number>;
  /** By the number of the feature; a feature the model does not know weighs nothing, but counts as one. */
  readonly weights: number[];
  readonly units: WeakMap<UnitReading, UnitWorry>;
};

/** The features of a unit, and its weightiest words. */
type UnitWorry = { readonly features: readonly number[]; readonly top: Top | undefined };
type Top = { readonly from: number; readonly to: number; readonly weight: number };

export function openWorry(model: WorryModel): Worry {
  const features = Object.entries(model.weights);
  return {
    model,
    numbers: new Map(features.map(([feature], number) => [feature, number])),
    weights: features.map(([, weight]) => weight),
    units: new WeakMap(),
  };
}

/** What the model sees of some units: which words, pairs of words and concepts occur, each once. */
export function worryFeatures(units: readonly PlacedUnit[]): readonly string[] {
  return [...new Set(units.flatMap(({ reading }) => featuresOf(reading).map(({ feature }) => feature)))];
}

type Feature = { readonly feature: string; readonly from: number; readonly to: number };

function featuresOf({ words, mentions }: UnitReading): readonly Feature[] {
  const stems = words.map(stemOf);
  return [
    ...words.map(({ from, to }, at) => ({ feature: `w ${stems[at]}`, from, to })),
    ...words.slice(1).map(({ to }, at) => ({
      feature: `p ${stems[at]} ${stems[at + 1]}`,
      from: words[at]?.from ?? 0,
      to,
    })),
    ...mentions.map((mention) => ({ feature: conceptFeature(mention), from: mention.from, to: mention.to })),
  ];
}

/** All numbers are one word. */
function stemOf({ word }: Token): string {
  return /\d/.test(word) ? '0' : stem(word);
}

function conceptFeature({ concept, assertion }: Mention): string {
  return assertion === 'affirmed' || assertion === 'uncertain' ? `c ${concept}` : `c ${concept} ${assertion}`;
}

/** The words that worry most in some units, as a mention, where the sum passes the threshold. */
export function worryMention(worry: Worry, units: readonly PlacedUnit[]): Mention | undefined {
  const features = new Set<number>();
  let best: (Top & { readonly unit: PlacedUnit }) | undefined;
  for (const unit of units) {
    const seen = see(worry, unit.reading);
    for (const feature of seen.features) features.add(feature);
    if (seen.top && (best === undefined || seen.top.weight > best.weight)) best = { ...seen.top, unit };
  }
  if (best === undefined || sumOf(worry, features) < worry.model.threshold) return undefined;
  const { from } = best.unit;
  const words = best.unit.reading.text.slice(best.from, best.to);
  const place = { from: from + best.from, to: from + best.to };
  return { concept: WORRY_CONCEPT, ...place, words, assertion: 'affirmed', language: 'en' };
}

/** The more features, the less each counts. */
function sumOf({ model, weights }: Worry, features: ReadonlySet<number>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return model.bias + sum / Math.sqrt(Math.max(features.size, 1));
}

function see(worry: Worry, reading: UnitReading): UnitWorry {
  const seen = worry.units.get(reading);
  if (seen) return seen;
  let top: Top | undefined;
  const features = new Set<number>();
  for (const { feature, from, to } of featuresOf(reading)) {
    const number = numberOf(worry, feature);
    const weight = worry.weights[number] ?? 0;
    features.add(number);
    if (top === undefined || weight > top.weight) top = { from, to, weight };
  }
  const unit: UnitWorry = { features: [...features], top };
  worry.units.set(reading, unit);
  return unit;
}

/** Features nobody knows all share a few numbers: they only have to be told apart within three units. */
const SPARE = 4_096;

function numberOf({ numbers, weights }: Worry, feature: string): number {
  const known = numbers.get(feature);
  if (known !== undefined) return known;
  let hash = 0;
  for (let at = 0; at < feature.length; at++) hash = (hash * 31 + feature.charCodeAt(at)) | 0;
  return weights.length + (Math.abs(hash) % SPARE);
}
