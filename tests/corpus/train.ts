import { tokenize } from '../../src/shared/escalation/token';
import { cutUnits } from '../../src/shared/escalation/unit';
import type { WorryModel } from '../../src/shared/escalation/worry';
import { worryFeatures } from '../../src/shared/escalation/worry-features';
import type { Rule } from '../../src/shared/protocol/pack';
import type { Note } from './notes';

/** How the weights are learned; the same notes always give the same weights. */
const ROUNDS = 25;
const STEP = 0.06;
/** How strongly weights are drawn to nothing. */
const SHRINK = 2e-5;
const SEED = 7;
/** An example of a rule counts as so many notes: it is what the rule is for. */
const EXAMPLES_COUNT = 3;
/** A feature seen in fewer notes says nothing. */
const FEWEST = 2;
/** Weights smaller than this are left out. */
const SLIGHTEST = 0.7;
/** The notes are learned in so many parts, each judged by what was learned from the others, to place the thresholds. */
const FOLDS = 5;
/** Shares of the notes not learned from: ordinary ones that may be asked about, those in which a danger word may raise. */
const ASKED_OF_ORDINARY = 0.145;
const ALARMED_OF_ORDINARY = 0.058;
/** And emergencies in which a rule may be made to ask before it raises, or to keep quiet. */
const CALMED_OF_EMERGENCIES = 0.064;
const HUSHED_OF_EMERGENCIES = 0.045;

type Labelled = Pick<Note, 'text' | 'label'> & { readonly weight?: number };

/** The examples of the rules that raise: those a rule fires on, and those it must keep quiet on. */
export function exampleNotes(rules: readonly Rule[]): readonly Labelled[] {
  return rules
    .filter(({ strength, level }) => strength === 'raise' && level !== 'E1')
    .flatMap(({ fires, quiet }) => [
      ...fires.map((text) => ({ text, label: 'emergency' as const, weight: EXAMPLES_COUNT })),
      ...quiet.map((text) => ({ text, label: 'non_emergency' as const, weight: EXAMPLES_COUNT })),
    ]);
}

/** Numbers of the features in a note and how much there is of each. */
type Example = {
  readonly label: Note['label'];
  readonly features: Int32Array;
  readonly amounts: Float64Array;
  readonly wanted: number;
  readonly weight: number;
};

/** What is learned from the notes, and the thresholds that fit notes it has not learned from. */
export function trainWorry(notes: readonly Labelled[]): WorryModel {
  const { names, rarity, examples } = numbered(notes);
  const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
    const learned = learn(
      examples.filter((_, index) => index % FOLDS !== fold),
      names.length,
    );
    const judged = examples.filter((_, index) => index % FOLDS === fold);
    return judged.map((example) => ({ label: example.label, sum: sumOf(example, learned) }));
  }).flat();
  const sumsOf = (label: Note['label']) =>
    heldOut
      .filter((one) => one.label === label)
      .map(({ sum }) => sum)
      .sort((one, other) => other - one);
  const at = (sums: readonly number[], share: number) => rounded(sums[Math.floor(sums.length * share)] ?? 0);
  const [ordinary, emergencies] = [sumsOf('non_emergency'), sumsOf('emergency')];
  const { bias, weights } = learn(examples, names.length);
  const lines = names
    .map((name, number) => [name, (weights[number] ?? 0) * (rarity[number] ?? 0)] as const)
    .filter(([, weight]) => Math.abs(weight) >= SLIGHTEST)
    .map(([name, weight]) => `${name}=${Math.round(weight * 100)}\n`);
  return {
    bias: rounded(bias),
    ask: at(ordinary, ASKED_OF_ORDINARY),
    alarm: at(ordinary, ALARMED_OF_ORDINARY),
    calm: at(emergencies, 1 - CALMED_OF_EMERGENCIES),
    everyday: at(emergencies, 1 - HUSHED_OF_EMERGENCIES),
    weights: lines.join(''),
  };
}

/** One line a weight, so that a change of a few notes is a small change of the file. */
export function printModel({ weights, ...rest }: WorryModel): string {
  const numbers = Object.entries(rest).map(([name, value]) => `  ${name}: ${value},\n`);
  return `${HEAD}${numbers.join('')}  weights: \`${weights}\`,\n};\n`;
}

const HEAD = `import type { WorryModel } from './worry';

/** Learned by \`npm run train\`; not written by hand. */
export const WORRY: WorryModel = {
`;

/** The features of all notes, numbered in the order of their names, rare ones counting more than common ones. */
function numbered(notes: readonly Labelled[]) {
  const told = notes.map((note) => ({ note, features: worryFeatures(unitsOf(note.text)) }));
  const counts = new Map<string, number>();
  for (const { features } of told) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([name]) => name)
    .sort((one, other) => (one < other ? -1 : 1));
  const rarity = names.map((name) => Math.log((1 + notes.length) / (1 + (counts.get(name) ?? 0))) + 1);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const examples = told.map(({ note: { label, weight = 1 }, features }): Example => {
    const known = [...features].filter(([name]) => numbers.has(name));
    const own = known.map(([name]) => numbers.get(name) ?? 0);
    return {
      label,
      features: Int32Array.from(own),
      amounts: Float64Array.from(known.map(([, amount], at) => amount * (rarity[own[at] ?? 0] ?? 0))),
      wanted: label === 'non_emergency' ? 0 : 1,
      weight: label === 'ambiguous' ? 0 : weight,
    };
  });
  return { names, rarity, examples };
}

/** The words alone, unit by unit: what is learned does not hang on the lexicon. */
function unitsOf(text: string) {
  return cutUnits(text).map(({ from, text: unit }) => {
    return { from, reading: { text: unit, words: tokenize(unit), mentions: [] } };
  });
}

type Learned = { readonly bias: number; readonly weights: Float64Array };

/** Logistic regression by stochastic gradient in a fixed order, with a step of its own for each feature. */
function learn(examples: readonly Example[], size: number): Learned {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const random = generator(SEED);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index] as Example;
      if (example.weight === 0) continue;
      const { features, amounts, wanted, weight } = example;
      const error = (1 / (1 + Math.exp(-sumOf(example, { bias, weights }))) - wanted) * weight;
      bias -= 0.01 * error;
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] as number;
        const slope = error * (amounts[at] as number) + SHRINK * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + slope * slope;
        weights[feature] = (weights[feature] as number) - (STEP * slope) / Math.sqrt(squares[feature] as number);
      }
    }
  }
  return { bias, weights };
}

function sumOf({ features, amounts }: Example, { bias, weights }: Learned): number {
  let sum = bias;
  for (let at = 0; at < features.length; at++)
    sum += (weights[features[at] as number] as number) * (amounts[at] as number);
  return sum;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
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
