import type { Reader } from '../../src/shared/escalation/reader';
import { read } from '../../src/shared/escalation/reader';
import { type WorryModel, worryFeatures } from '../../src/shared/escalation/worry';
import type { Note } from './notes';

/** How the weights are learned; the same notes always give the same weights. */
const ROUNDS = 40;
const FIRST_STEP = 0.8;
const SHRINK = 0.0005;
const SEED = 7;
/** A feature seen in fewer notes says nothing. */
const FEWEST = 2;
/** Chosen so that few ordinary notes are asked about; see the figures test. */
const THRESHOLD = -0.3;

type Example = { readonly features: readonly string[]; readonly wanted: number; readonly weight: number };

/** Logistic regression by stochastic gradient, in a fixed order. */
export function trainWorry(reader: Reader, notes: readonly Note[]): WorryModel {
  const examples = notes.map((note) => exampleOf(reader, note));
  const known = frequent(examples);
  const weights = new Map<string, number>();
  const random = generator(SEED);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round * 0.1);
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index];
      if (!example) continue;
      const features = example.features.filter((feature) => known.has(feature));
      const share = 1 / Math.sqrt(Math.max(example.features.length, 1));
      const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0) * share, bias);
      const error = (1 / (1 + Math.exp(-sum)) - example.wanted) * example.weight;
      bias -= step * error * 0.1;
      for (const feature of features) {
        weights.set(feature, (weights.get(feature) ?? 0) * (1 - step * SHRINK) - step * error * share);
      }
    }
  }
  const kept = [...weights]
    .map(([feature, weight]) => [feature, round4(weight)] as const)
    .filter(([, weight]) => weight !== 0);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: round4(bias), threshold: THRESHOLD, weights: Object.fromEntries(kept) };
}

/** The model as it stands in its file: one weight a line, so that a change shows. */
export function printModel(model: WorryModel): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}

function exampleOf(reader: Reader, note: Note): Example {
  const features = worryFeatures(read(reader, note.text));
  return { features, wanted: note.label === 'non_emergency' ? 0 : 1, weight: note.label === 'ambiguous' ? 0.6 : 1 };
}

function frequent(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= FEWEST).map(([feature]) => feature));
}

function round4(value: number): number {
  return Number(value.toFixed(4));
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
