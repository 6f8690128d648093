/** Numbers that look random and are the same for the same seed: drills and benchmarks can be repeated. */
export type Random = {
  /** From 0 up to and without 1. */
  readonly next: () => number;
  /** From `low` to `high`, both possible. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly happens: (share: number) => boolean;
};

/** Mulberry32: small, fast, and good enough to spread calls over days and streets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[between(0, list.length - 1)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  return { next, between, pick, happens: (share) => next() < share };
}
