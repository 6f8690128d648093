import type { Assertion } from '../protocol/condition';
import { clearPairs, isHalfFull, keepPair, newPairTable, type PairTable, pairAt } from './pair-table';
import { isMeant, type Mention, type PlacedUnit, type UnitReading } from './reader';
import { stem } from './stem';
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
  readonly met: Met;
  /** In which run each feature was last counted. */
  readonly counted: Int32Array;
  run: number;
};

/** Features met before, so that no name is put together twice. */
type Met = {
  readonly words: Map<string, MetWord>;
  /** By the ids of both words. */
  readonly pairs: PairTable;
  readonly concepts: Map<string, Map<Assertion, number>>;
};
type MetWord = { readonly id: number; readonly stem: string; readonly feature: number };

/** The features of a unit, its weightiest words, and the weightiest of those that name a danger. */
type UnitWorry = {
  readonly features: readonly number[];
  readonly words: Top | undefined;
  readonly danger: Top | undefined;
};
type Top = { readonly from: number; readonly to: number; readonly weight: number };

/** So many units are listened to together, at most. */
const LONGEST_RUN = 3;
/** Words met that are kept; all is forgotten when there are more, so memory stays bounded. */
const MOST_WORDS = 4_096;
const ROOM_FOR_PAIRS = 2 ** 16;

export function openWorry(model: WorryModel): Worry {
  const features = Object.entries(model.weights);
  return {
    model,
    numbers: new Map(features.map(([feature], number) => [feature, number])),
    weights: features.map(([, weight]) => weight),
    units: new WeakMap(),
    met: { words: new Map(), pairs: newPairTable(ROOM_FOR_PAIRS), concepts: new Map() },
    counted: new Int32Array(features.length + SPARE),
    run: 0,
  };
}

/** What the model sees of some units: which words, pairs of words and concepts occur, each once. */
export function worryFeatures(units: readonly PlacedUnit[]): readonly string[] {
  const features = units.flatMap(({ reading: { words, mentions } }) => {
    const stems = words.map(({ word }) => stemOf(word));
    return [
      ...stems.map(wordFeature),
      ...stems.slice(1).map((stem, at) => pairFeature(stems[at] ?? '', stem)),
      ...mentions.map(({ concept, assertion }) => conceptFeature(concept, assertion)),
    ];
  });
  return [...new Set(features)];
}

/** All numbers are one word. */
function stemOf(word: string): string {
  return /\d/.test(word) ? '0' : stem(word);
}

function wordFeature(stem: string): string {
  return `w ${stem}`;
}

function pairFeature(one: string, other: string): string {
  return `p ${one} ${other}`;
}

function conceptFeature(concept: string, assertion: Assertion): string {
  return isMeant({ assertion }) ? `c ${concept}` : `c ${concept} ${assertion}`;
}

/** Families of words that tell when, where and how calm it is, and no danger. */
const CONTEXT = ['calm.', 'time.', 'presence.', 'place.'];

function namesDanger(mention: Mention): boolean {
  return isMeant(mention) && !CONTEXT.some((family) => mention.concept.startsWith(family));
}

/** What is heard in a story, by unit: the highest sum of any run of neighbours it is in, and learned mentions. */
export type Heard = { readonly sums: readonly number[]; readonly mentions: readonly (readonly Mention[])[] };

/** Listens to every run of one to three units; a longer story adds runs and takes none away. */
export function listen(worry: Worry, units: readonly PlacedUnit[]): Heard {
  const { model, weights, counted } = worry;
  const seen = units.map(({ reading }) => see(worry, reading));
  const sums = units.map(() => Number.NEGATIVE_INFINITY);
  const mentions = units.map((): Mention[] => []);
  const add = (concept: string, at: number, top: Top | undefined): void => {
    const unit = units[at];
    if (unit && top) keep(mentions[at] ?? [], concept, unit, top);
  };
  for (let first = 0; first < units.length; first++) {
    worry.run += 1;
    let [sum, count, words, danger] = [0, 0, first, first];
    for (let last = first; last < Math.min(first + LONGEST_RUN, units.length); last++) {
      const { features } = seen[last] as UnitWorry;
      for (const feature of features) {
        if (counted[feature] === worry.run) continue;
        counted[feature] = worry.run;
        count += 1;
        sum += weights[feature] ?? 0;
      }
      if (isWeightier(seen[last]?.words, seen[words]?.words)) words = last;
      if (isWeightier(seen[last]?.danger, seen[danger]?.danger)) danger = last;
      // The more features, the less each counts.
      const heard = model.bias + sum / Math.sqrt(Math.max(count, 1));
      for (let at = first; at <= last; at++) sums[at] = Math.max(sums[at] ?? heard, heard);
      if (heard >= model.ask) add(WORRY_CONCEPT, words, seen[words]?.words);
      if (heard >= model.alarm) add(ALARM_CONCEPT, danger, seen[danger]?.danger);
    }
  }
  return { sums, mentions };
}

function isWeightier(top: Top | undefined, other: Top | undefined): boolean {
  return top !== undefined && (other === undefined || top.weight > other.weight);
}

function keep(mentions: Mention[], concept: string, unit: PlacedUnit, top: Top): void {
  const [from, to] = [unit.from + top.from, unit.from + top.to];
  if (mentions.some((known) => known.concept === concept && known.from === from)) return;
  const words = unit.reading.text.slice(top.from, top.to);
  mentions.push({ concept, from, to, words, assertion: 'affirmed', language: 'en' });
}

function see(worry: Worry, reading: UnitReading): UnitWorry {
  const seen = worry.units.get(reading);
  if (seen) return seen;
  forgetIfFull(worry.met);
  const { words, mentions } = reading;
  const met = words.map(({ word }) => meet(worry, word));
  const features = met.map(({ feature }) => feature);
  for (let at = 1; at < met.length; at++) {
    features.push(meetPair(worry, met[at - 1] as MetWord, met[at] as MetWord));
  }
  const named = features.length;
  for (const mention of mentions) features.push(meetConcept(worry, mention));
  let loudest = -1;
  let danger = -1;
  for (let at = 0; at < features.length; at++) {
    const weight = weightAt(worry, features, at);
    if (loudest < 0 || weight > weightAt(worry, features, loudest)) loudest = at;
    if (at < named || !namesDanger(mentions[at - named] as Mention)) continue;
    if (danger < 0 || weight > weightAt(worry, features, danger)) danger = at;
  }
  const topAt = (at: number): Top | undefined => {
    return at < 0 ? undefined : { ...placeAt(reading, at), weight: weightAt(worry, features, at) };
  };
  const unit: UnitWorry = { features, words: topAt(loudest), danger: topAt(danger) };
  worry.units.set(reading, unit);
  return unit;
}

function weightAt({ weights }: Worry, features: readonly number[], at: number): number {
  return weights[features[at] as number] ?? 0;
}

/** Where the feature stands that was counted so: the words first, then their pairs, then the mentions. */
function placeAt({ words, mentions }: UnitReading, at: number): Pick<Top, 'from' | 'to'> {
  const pair = at - words.length;
  const mention = pair - Math.max(words.length - 1, 0);
  const from = words[at] ?? mentions[mention] ?? words[pair];
  const to = words[at] ?? mentions[mention] ?? words[pair + 1];
  return { from: from?.from ?? 0, to: to?.to ?? 0 };
}

function meet(worry: Worry, word: string): MetWord {
  const { words } = worry.met;
  const known = words.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  const fresh: MetWord = { id: words.size + 1, stem, feature: numberOf(worry, wordFeature(stem)) };
  words.set(word, fresh);
  return fresh;
}

function meetPair(worry: Worry, one: MetWord, other: MetWord): number {
  const { pairs } = worry.met;
  const known = pairAt(pairs, one.id, other.id);
  if (known !== 0) return known - 1;
  const fresh = numberOf(worry, pairFeature(one.stem, other.stem));
  keepPair(pairs, one.id, other.id, fresh + 1);
  return fresh;
}

/** To be called between two units: the ids of words met before mean nothing afterwards. */
function forgetIfFull({ words, pairs }: Met): void {
  if (words.size < MOST_WORDS && !isHalfFull(pairs)) return;
  words.clear();
  clearPairs(pairs);
}

function meetConcept(worry: Worry, { concept, assertion }: Mention): number {
  const { concepts } = worry.met;
  const assertions = concepts.get(concept) ?? new Map<Assertion, number>();
  const known = assertions.get(assertion);
  if (known !== undefined) return known;
  const fresh = numberOf(worry, conceptFeature(concept, assertion));
  concepts.set(concept, assertions.set(assertion, fresh));
  return fresh;
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
