import { runsOf } from '../support/measure';

export type Work = (text: string) => unknown;
/** Milliseconds that each run of some work takes on a text. */
export type Timing = (text: string) => readonly number[];

/** As many runs of each text in a turn. */
const KEYS = [...'aeiou'];
export const RUNS = KEYS.length;

/** The text whole. Work shorter than the clock can tell is done so many `times` in a run. */
export function whole(work: Work, times = 1): Timing {
  return (text) => runsOf(RUNS, () => work(text), times);
}

/**
 * The text after one more key, when it has been read before the key and nothing else has. Each run types another
 * letter: the same text again would be found whole in a cache.
 */
export function afterKey(work: Work, { times = 1, forget }: { times?: number; forget?: () => void } = {}): Timing {
  return (text) => {
    const typed = KEYS.map((letter) => flat(text + letter));
    forget?.();
    work(text);
    let key = 0;
    return runsOf(RUNS, () => work(typed[key++ % RUNS] ?? ''), times);
  };
}

/** A copy: the first to read a text just put together would pay for that. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
