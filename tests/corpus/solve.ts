/** What is in a note: numbers of its features and how much there is of each; 1 for an emergency, -1 for none. */
export type Sample = {
  readonly features: Int32Array;
  readonly amounts: Float64Array;
  readonly wanted: 1 | -1;
};

/** How much a note on the wrong side costs beside large weights. */
const COST = 0.02;
const MOST_ROUNDS = 1_000;
const EXACT = 0.01;
const SEED = 7;

/**
 * Weights of a linear support vector machine with squared hinge loss, by dual coordinate descent in a seeded order
 * (Hsieh and others, "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 1).
 */
export function solve(samples: readonly Sample[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const alphas = new Float64Array(samples.length);
  const diagonal = 1 / (2 * COST);
  const squares = samples.map(({ amounts }) => diagonal + amounts.reduce((sum, one) => sum + one * one, 0));
  const order = samples.map((_, index) => index);
  const random = generator(SEED);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shuffle(order, random);
    let [highest, lowest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const index of order) {
      const { features, amounts, wanted } = samples[index] as Sample;
      const before = alphas[index] as number;
      const slope = wanted * product(weights, features, amounts) - 1 + before * diagonal;
      const projected = before === 0 ? Math.min(slope, 0) : slope;
      highest = Math.max(highest, projected);
      lowest = Math.min(lowest, projected);
      if (projected === 0) continue;
      const after = Math.max(before - slope / (squares[index] as number), 0);
      alphas[index] = after;
      addTo(weights, features, amounts, (after - before) * wanted);
    }
    if (highest - lowest <= EXACT) break;
  }
  return weights;
}

function product(weights: Float64Array, features: Int32Array, amounts: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) {
    sum += (weights[features[at] as number] as number) * (amounts[at] as number);
  }
  return sum;
}

function addTo(weights: Float64Array, features: Int32Array, amounts: Float64Array, share: number): void {
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] as number;
    weights[feature] = (weights[feature] as number) + (amounts[at] as number) * share;
  }
}

/** Park and Miller's generator: enough for an order, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
