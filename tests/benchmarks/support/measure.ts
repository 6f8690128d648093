/** Milliseconds, or any other unit: median and tails. */
export type Spread = {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
};

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0);
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: rounded(sorted.at(-1) ?? 0) };
}

export function median(values: readonly number[]): number {
  return spread(values).p50;
}

/** Three figures that mean something. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** Milliseconds that the work took. */
export function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** What each run took. A run does the work so many `times`, where once is less than the clock can tell. */
export function runsOf(runs: number, work: () => unknown, times = 1): readonly number[] {
  const repeated = () => {
    for (let time = 0; time < times; time++) work();
  };
  return Array.from({ length: runs }, () => timed(repeated) / times);
}

/** The shortest of several runs: what the work itself takes, whatever else the machine does meanwhile. */
export function bestOf(runs: number, work: () => unknown): number {
  return Math.min(...runsOf(runs, work));
}

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
