import type { Reader } from '../../src/shared/escalation/reader';
import { read } from '../../src/shared/escalation/reader';
import { type WorryModel, worryFeatures } from '../../src/shared/escalation/worry';
import type { Note } from './notes';

/** How the weights are learned; the same notes always give the same weights. */
const ROUNDS = 40;
const FIRST_STEP = 0.8;
const SHRINK = 0.01;
const SEED = 7;
/** A feature seen in fewer notes says nothing. */
const FEWEST = 2;
/** Weights smaller than this are left out. */
const SLIGHTEST = 0.15;
/** The notes are learned in so many parts, each judged by what was learned from the others, to place the thresholds. */
const FOLDS = 5;
/** Shares of the notes not learned from: ordinary ones that may be asked about, those in which a danger word may raise. */
const ASKED_OF_ORDINARY = 0.05;
const ALARMED_OF_ORDINARY = 0.01;
/** And emergencies in which a rule may be made to ask before it raises. */
const CALMED_OF_EMERGENCIES = 0.04;

type Example = {
  readonly features: readonly string[];
  readonly label: Note['label'];
  readonly wanted: number;
  readonly weight: number;
};

/** What is learned from the notes, and the thresholds that fit notes it has not learned from. */
export function trainWorry(reader: Reader, notes: readonly Note[]): WorryModel {
  const examples = notes.map((note) => exampleOf(reader, note));
  const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
    const { bias, weights } = learn(examples.filter((_, index) => index % FOLDS !== fold));
    const judged = examples.filter((_, index) => index % FOLDS === fold);
    return judged.map((example) => ({ ...example, sum: sumOf(example, bias, weights) }));
  }).flat();
  const sumsOf = (label: Note['label']) =>
    heldOut
      .filter((one) => one.label === label)
      .map(({ sum }) => sum)
      .sort((one, other) => other - one);
  const ordinary = sumsOf('non_emergency');
  const at = (sums: readonly number[], share: number) => rounded(sums[Math.floor(sums.length * share)] ?? 0);
  const thresholds = {
    ask: at(ordinary, ASKED_OF_ORDINARY),
    alarm: at(ordinary, ALARMED_OF_ORDINARY),
    calm: at(sumsOf('emergency'), 1 - CALMED_OF_EMERGENCIES),
  };
  const { bias, weights } = learn(examples);
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SLIGHTEST);
  kept.sort(([one], [other]) => (one < other ? -1 : 1));
  const printed = kept.map(([feature, weight]) => [feature, rounded(weight)] as const);
  return { bias: rounded(bias), ...thresholds, weights: Object.fromEntries(printed) };
}

type Learned = { readonly bias: number; readonly weights: ReadonlyMap<string, number> };

/** Logistic regression by stochastic gradient, in a fixed order. */
function learn(examples: readonly Example[]): Learned {
  const names = frequent(examples);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numbered = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
  );
  const weights = new Float64Array(names.length);
  const random = generator(SEED);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round * 0.1);
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index] as Example;
      const features = numbered[index] as Int32Array;
      const share = shareOf(example);
      let sum = bias;
      for (const feature of features) sum += (weights[feature] ?? 0) * share;
      const error = (1 / (1 + Math.exp(-sum)) - example.wanted) * example.weight;
      bias -= step * error * 0.1;
      for (const feature of features) {
        weights[feature] = (weights[feature] ?? 0) * (1 - step * SHRINK) - step * error * share;
      }
    }
  }
  return { bias, weights: new Map(names.map((name, number) => [name, weights[number] ?? 0])) };
}

/** The more features, the less each counts. */
function shareOf({ features }: Example): number {
  return 1 / Math.sqrt(Math.max(features.length, 1));
}

function sumOf(example: Example, bias: number, weights: ReadonlyMap<string, number>): number {
  const share = shareOf(example);
  return example.features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0) * share, bias);
}

/** The model as it stands in its file: one weight a line, so that a change shows. */
export function printModel(model: WorryModel): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}

function exampleOf(reader: Reader, note: Note): Example {
  const features = worryFeatures(read(reader, note.text));
  const { label } = note;
  return { features, label, wanted: label === 'non_emergency' ? 0 : 1, weight: label === 'ambiguous' ? 0.6 : 1 };
}

function frequent(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= FEWEST).map(([feature]) => feature);
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

/** Park and Miller's generator: enough for an order, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffled(size: number, random: () => number): readonly number[] {
  const order = Array.from({ length: size }, (_, index) => index);
  for (let at = size - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
