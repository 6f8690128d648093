import { evaluate } from '../../src/shared/escalation/evaluate';
import { MOST_STEPS, printWeights } from '../../src/shared/escalation/learned/weights';
import {
  listen,
  openWorry,
  type Thresholds,
  type Worry,
  type WorryModel,
} from '../../src/shared/escalation/learned/worry';
import {
  type Feature,
  type Kind,
  type Seen,
  wordsIn,
  worryFeatures,
} from '../../src/shared/escalation/learned/worry-features';
import { read } from '../../src/shared/escalation/reading/reader';
import type { Rulebook } from '../../src/shared/escalation/rulebook';
import { FEWEST_OF_LONG, FEWEST_TO_JUDGE } from '../../src/shared/escalation/story';
import type { Rule } from '../../src/shared/protocol/pack';
import { DEAF } from '../shared/escalation/deaf';
import { factsOf, lexingtonRulebook } from '../shared/escalation/lexington';
import { neutral, withMore } from './neutral';
import type { Note } from './notes';
import { type Sample, solve } from './solve';

/** How the weights are learned; the same notes always give the same weights. */

/** A feature counts by how rare it is beside the usual one, to this power. */
const USUAL_RARITY = 7;
const POWER = 3;
const STEP = 0.0075;

/**
 * Shares of the ordinary notes that were not learned from: how many may be seen, and how many raised; and what a rule that
 * holds adds to the sum.
 */
type Aim = { readonly seen: number; readonly raised: number; readonly rule: number };
const LONG: Aim = { seen: 0.113, raised: 0.022, rule: 0.19 };
/** The beginning of every note is a short note: fewer questions are put there. A rule is a larger part of its words. */
const SHORT: Aim = { seen: 0.08, raised: 0.03, rule: 0.3 };

const READER = lexingtonRulebook().reader;
type Labelled = Pick<Note, 'text' | 'label'>;

/** The examples of the rules that raise: those a rule fires on, and those it must keep quiet on. */
export function exampleNotes(rules: readonly Rule[]): readonly Labelled[] {
  return rules
    .filter(({ strength, level }) => strength === 'raise' && level !== 'E1')
    .flatMap(({ fires, quiet }) => [
      ...fires.map((text) => ({ text, label: 'emergency' as const })),
      ...quiet.map((text) => ({ text, label: 'non_emergency' as const })),
    ]);
}

/** What is learned from the notes, and from each with something after it that changes nothing; other notes place the thresholds. */
export function trainWorry(
  notes: readonly Labelled[],
  tuning: readonly Labelled[],
  { rulebook, streets }: { readonly rulebook: Rulebook; readonly streets: readonly string[] },
): WorryModel {
  const clear = notes.filter(({ label }) => label !== 'ambiguous');
  const longer = clear.map((note, number) => ({ ...note, text: withMore(note.text, neutral(number, streets)) }));
  const learned = learn(clear.map(toldOf), longer.map(toldOf));
  const worry = openWorry({ ...DEAF, ...learned });
  const ordinary = tuning
    .filter(({ label }) => label === 'non_emergency')
    .map(({ text }) => sumsOf(worry, rulebook, text))
    .filter(({ words }) => words >= FEWEST_TO_JUDGE);
  return {
    ...learned,
    short: thresholdsFor(ordinary, SHORT),
    long: thresholdsFor(ordinary, LONG),
  };
}

function thresholdsFor(ordinary: readonly Sums[], aim: Aim): Thresholds {
  const sums = ordinary.filter(({ words }) => aimOf(words) === aim);
  const thresholdAt = (of: 'seen' | 'raised'): number => {
    const falling = sums.map((one) => one[of]).sort((one, other) => other - one);
    return Number((falling[Math.floor(falling.length * aim[of])] ?? 0).toFixed(3));
  };
  return { ask: thresholdAt('seen'), alarm: thresholdAt('raised'), rule: aim.rule };
}

function aimOf(words: number): Aim {
  return words < FEWEST_OF_LONG ? SHORT : LONG;
}

type Told = {
  readonly isEmergency: boolean;
  readonly features: ReadonlyMap<Feature, Seen>;
  readonly words: number;
};

function toldOf({ text, label }: Labelled): Told {
  const units = unitsOf(text);
  return { isEmergency: label === 'emergency', features: worryFeatures(units), words: wordsIn(units) };
}

/** The words alone, unit by unit. */
function unitsOf(text: string) {
  return read(READER, text).map(({ from, reading }) => ({
    from,
    reading: { ...reading, heard: undefined, mentions: [] },
  }));
}

/** The thresholds up to which a note is seen, and is raised. */
type Sums = { readonly words: number; readonly seen: number; readonly raised: number };

function sumsOf(worry: Worry, rulebook: Rulebook, text: string): Sums {
  const { raised, asks } = evaluate({ ...rulebook, worry: openWorry(DEAF) }, factsOf(text));
  const units = unitsOf(text);
  const sum = Math.max(...listen(worry, units, DEAF.long).sums);
  const words = units.reduce((count, { reading }) => count + reading.words.length, 0);
  const { rule } = aimOf(words);
  return {
    words,
    seen: raised || asks.length > 0 ? sum + rule : sum,
    raised: raised ? sum + rule : sum,
  };
}

/** What is to be known is what the notes have in them; the others only tell how much it counts. */
function learn(told: readonly Told[], others: readonly Told[]): Pick<WorryModel, 'bias' | 'weights' | 'step'> {
  const known = knownOf(told);
  const weights = solve(
    [...told, ...others].map((one) => sampleOf(one, known)),
    known.size + 1,
  );
  const steps = new Map<Feature, number>();
  for (const [feature, { number, factor }] of known) {
    const rounded = Math.round(((weights[number] as number) * factor) / STEP);
    if (rounded !== 0) steps.set(feature, Math.max(-MOST_STEPS, Math.min(MOST_STEPS, rounded)));
  }
  const bias = Number((weights[BIAS] as number).toFixed(4));
  return { bias, weights: printWeights(steps), step: STEP };
}

/** The number of the bias among the weights. */
const BIAS = 0;

/** A feature that says something: its number, and how much one of it counts. */
type Known = { readonly number: number; readonly factor: number };

function knownOf(told: readonly Told[]): ReadonlyMap<Feature, Known> {
  const counts = new Map<Feature, number>();
  const kinds = new Map<Feature, Kind>();
  for (const { features } of told) {
    for (const [feature, { kind }] of features) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      kinds.set(feature, kind);
    }
  }
  const known = new Map<Feature, Known>();
  for (const [feature, { factor, fewest }] of kinds) {
    const count = counts.get(feature) ?? 0;
    if (count < fewest) continue;
    const rarity = Math.log((1 + told.length) / (1 + count)) + 1;
    known.set(feature, { number: known.size + 1, factor: factor * USUAL_RARITY * (rarity / USUAL_RARITY) ** POWER });
  }
  return known;
}

/** The more words, the less each counts; the bias is a feature of which every note has one. */
function sampleOf({ features, words, isEmergency }: Told, known: ReadonlyMap<Feature, Known>): Sample {
  const own = [...features].flatMap(([feature, { amount }]) => {
    const found = known.get(feature);
    return found === undefined ? [] : [{ ...found, amount }];
  });
  const length = Math.sqrt(Math.max(words, 1));
  return {
    features: Int32Array.from([BIAS, ...own.map(({ number }) => number)]),
    amounts: Float64Array.from([1, ...own.map(({ factor, amount }) => (factor * amount) / length)]),
    wanted: isEmergency ? 1 : -1,
  };
}

export function printModel(model: WorryModel): string {
  const { weights, ...rest } = model;
  const numbers = Object.entries(rest).map(([name, value]) => `  ${name}: ${printed(value)},\n`);
  return `${HEAD}${numbers.join('')}  weights:\n    '${weights}',\n};\n`;
}

function printed(value: number | Thresholds): string {
  if (typeof value === 'number') return String(value);
  const { ask, alarm, rule } = value;
  return `{ ask: ${ask}, alarm: ${alarm}, rule: ${rule} }`;
}

const HEAD = `import type { WorryModel } from './worry';

/** Learned by \`npm run train\`; not written by hand. */
export const WORRY: WorryModel = {
`;
