import { isMeant, type Mention, type PlacedUnit, type UnitReading } from './reader';
import { stem } from './stem';
import type { Token } from './token';
import learned from './worry-weights.json';

/**
 * A small learned judgement: how much some sentences sound like those of emergencies. It is a sum of weights of
 * words and concepts, so that what it did can be shown by the words that moved it. It never raises by itself and
 * never silences: it asks, it turns a rule on a danger word from asking into raising and, where everything around
 * sounds ordinary, from raising into asking (decision 6).
 */
export type WorryModel = {
  readonly bias: number;
  /** From this sum on, a question is put. */
  readonly ask: number;
  /** From this sum on, a danger word raises. */
  readonly alarm: number;
  /** Below this sum, a rule that would raise asks. */
  readonly calm: number;
  /** By feature: `w` and a word's stem, `p` and a pair of stems, `c` and a concept with its assertion unless affirmed. */
  readonly weights: Readonly<Record<string, number>>;
};

export const WORRY: WorryModel = learned;

/** The concepts by which rules use it: it sounds like an emergency; so it does, and a danger is named. */
const WORRY_CONCEPT = 'learned.worry';
const ALARM_CONCEPT = 'learned.alarm';

/** A model made ready, with what it saw in units read before. */
export type Worry = {
  readonly model: WorryModel;
  readonly numbers: ReadonlyMap<string, number>;
  /** By the number of the feature; a feature the model does not know weighs nothing, but counts as one. */
  readonly weights: readonly number[];
  readonly units: WeakMap<UnitReading, UnitWorry>;
  /** In which run each feature was last counted. */
  readonly counted: Int32Array;
  run: number;
};

/** The features of a unit, its weightiest words, and the weightiest of those that name a danger. */
type UnitWorry = {
  readonly features: readonly number[];
  readonly words: Top | undefined;
  readonly danger: Top | undefined;
};
type Top = { readonly from: number; readonly to: number; readonly weight: number };

/** So many units are listened to together, at most. */
const LONGEST_RUN = 3;

export function openWorry(model: WorryModel): Worry {
  const features = Object.entries(model.weights);
  return {
    model,
    numbers: new Map(features.map(([feature], number) => [feature, number])),
    weights: features.map(([, weight]) => weight),
    units: new WeakMap(),
    counted: new Int32Array(features.length + SPARE),
    run: 0,
  };
}

/** What the model sees of some units: which words, pairs of words and concepts occur, each once. */
export function worryFeatures(units: readonly PlacedUnit[]): readonly string[] {
  return [...new Set(units.flatMap(({ reading }) => featuresOf(reading).map(({ feature }) => feature)))];
}

type Feature = { readonly feature: string; readonly from: number; readonly to: number; readonly isDanger: boolean };

function featuresOf({ words, mentions }: UnitReading): readonly Feature[] {
  const stems = words.map(stemOf);
  return [
    ...words.map(({ from, to }, at) => ({ feature: `w ${stems[at]}`, from, to, isDanger: false })),
    ...words.slice(1).map(({ to }, at) => ({
      feature: `p ${stems[at]} ${stems[at + 1]}`,
      from: words[at]?.from ?? 0,
      to,
      isDanger: false,
    })),
    ...mentions.map((mention) => ({
      feature: conceptFeature(mention),
      from: mention.from,
      to: mention.to,
      isDanger: namesDanger(mention),
    })),
  ];
}

/** All numbers are one word. */
function stemOf({ word }: Token): string {
  return /\d/.test(word) ? '0' : stem(word);
}

/** Families of words that tell when, where and how calm it is, and no danger. */
const CONTEXT = /^(calm|time|presence|place)\./;

function namesDanger(mention: Mention): boolean {
  return isMeant(mention) && !CONTEXT.test(mention.concept);
}

function conceptFeature(mention: Mention): string {
  const { concept, assertion } = mention;
  return isMeant(mention) ? `c ${concept}` : `c ${concept} ${assertion}`;
}

/** What is heard in a story: the highest sum of any run of neighbouring units with each unit, and learned mentions. */
export type Heard = { readonly sums: readonly number[]; readonly mentions: readonly Mention[] };

/** Listens to every run of one to three units; a longer story adds runs and takes none away. */
export function listen(worry: Worry, units: readonly PlacedUnit[]): Heard {
  const sums = units.map(() => Number.NEGATIVE_INFINITY);
  const mentions = new Map<string, Mention>();
  const { model } = worry;
  for (const run of runsOf(worry, units)) {
    for (let at = run.first; at <= run.last; at++) sums[at] = Math.max(sums[at] ?? run.sum, run.sum);
    if (run.sum >= model.ask && run.words) keep(mentions, WORRY_CONCEPT, run.words);
    if (run.sum >= model.alarm && run.danger) keep(mentions, ALARM_CONCEPT, run.danger);
  }
  return { sums, mentions: [...mentions.values()] };
}

function keep(mentions: Map<string, Mention>, concept: string, { top, unit }: PlacedTop): void {
  const [from, to] = [unit.from + top.from, unit.from + top.to];
  const words = unit.reading.text.slice(top.from, top.to);
  mentions.set(`${concept} ${from}`, { concept, from, to, words, assertion: 'affirmed', language: 'en' });
}

type PlacedTop = { readonly top: Top; readonly unit: PlacedUnit };
type Run = {
  readonly first: number;
  readonly last: number;
  readonly sum: number;
  readonly words: PlacedTop | undefined;
  readonly danger: PlacedTop | undefined;
};

function runsOf(worry: Worry, units: readonly PlacedUnit[]): readonly Run[] {
  return units.flatMap((_, first) => runsFrom(worry, units, first));
}

/** The runs that begin at a unit, each one unit longer than the one before. */
function runsFrom(worry: Worry, units: readonly PlacedUnit[], first: number): readonly Run[] {
  worry.run += 1;
  let [sum, count] = [0, 0];
  let words: PlacedTop | undefined;
  let danger: PlacedTop | undefined;
  return units.slice(first, first + LONGEST_RUN).map((unit, length) => {
    const seen = see(worry, unit.reading);
    for (const feature of seen.features) {
      if (worry.counted[feature] === worry.run) continue;
      worry.counted[feature] = worry.run;
      count += 1;
      sum += worry.weights[feature] ?? 0;
    }
    words = weightier(words, seen.words, unit);
    danger = weightier(danger, seen.danger, unit);
    // The more features, the less each counts.
    return { first, last: first + length, sum: worry.model.bias + sum / Math.sqrt(Math.max(count, 1)), words, danger };
  });
}

function weightier(one: PlacedTop | undefined, top: Top | undefined, unit: PlacedUnit): PlacedTop | undefined {
  return top && (one === undefined || top.weight > one.top.weight) ? { top, unit } : one;
}

function see(worry: Worry, reading: UnitReading): UnitWorry {
  const seen = worry.units.get(reading);
  if (seen) return seen;
  const features = new Set<number>();
  let words: Top | undefined;
  let danger: Top | undefined;
  for (const { feature, from, to, isDanger } of featuresOf(reading)) {
    const number = numberOf(worry, feature);
    features.add(number);
    const top: Top = { from, to, weight: worry.weights[number] ?? 0 };
    if (words === undefined || top.weight > words.weight) words = top;
    if (isDanger && (danger === undefined || top.weight > danger.weight)) danger = top;
  }
  const unit: UnitWorry = { features: [...features], words, danger };
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
