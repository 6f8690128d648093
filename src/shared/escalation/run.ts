/** A word or pair: what it weighs, and the slot in which it is counted. */
export type Weighed = { readonly slot: number; readonly weight: number };

/** The words of a unit, and the pairs each makes with the next, where that weighs something. */
export type Sounds<Word extends Weighed = Weighed> = {
  readonly words: readonly Word[];
  readonly pairs: readonly (Weighed | undefined)[];
};

/** The sum of what was put together, each word and pair counted once. */
export type Run = {
  /** How often each is there, by its slot. */
  readonly counts: Uint16Array;
  total: number;
  words: number;
};

/** The more words, the less each counts. */
export function sumOf({ total, words }: Run): number {
  return total / Math.sqrt(Math.max(words, 1));
}

export function enter(run: Run, { words, pairs }: Sounds, first = 0, end = words.length): void {
  for (let at = first; at < end; at++) if (add(run, words[at] as Weighed)) run.words += 1;
  for (let at = first; at < end - 1; at++) {
    const pair = pairs[at];
    if (pair !== undefined) add(run, pair);
  }
}

export function leave(run: Run, { words, pairs }: Sounds): void {
  for (const word of words) if (take(run, word)) run.words -= 1;
  for (const pair of pairs) if (pair !== undefined) take(run, pair);
}

/** Nothing is there any more, if these words were the last. */
export function clear(run: Run, { words, pairs }: Sounds, first = 0, end = words.length): void {
  for (let at = first; at < end; at++) run.counts[(words[at] as Weighed).slot] = 0;
  for (let at = first; at < end - 1; at++) {
    const pair = pairs[at];
    if (pair !== undefined) run.counts[pair.slot] = 0;
  }
  run.total = 0;
  run.words = 0;
}

/** Whether it was not there before. */
function add(run: Run, { slot, weight }: Weighed): boolean {
  const before = run.counts[slot] as number;
  run.counts[slot] = before + 1;
  if (before === 0) run.total += weight;
  return before === 0;
}

/** Whether it is not there any more. */
function take(run: Run, { slot, weight }: Weighed): boolean {
  const after = (run.counts[slot] as number) - 1;
  run.counts[slot] = after;
  if (after === 0) run.total -= weight;
  return after === 0;
}
