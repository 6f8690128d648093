import type { Pack } from '../../../shared/protocol/pack';
import type { Writer } from '../file/connection';
import { readStation } from '../station';
import { storyChooser, urgentFor } from './choose';
import { refuseReal, setUpDesk } from './desk';
import { createRandom } from './random';
import type { Scene } from './scene';
import { type CallPlan, tellAfterwards, tellCall } from './tell-call';
import { createTimeline } from './timeline';

export type SeedOptions = {
  readonly calls: number;
  readonly seed: number;
  /** Every question answered, some twenty events a call; otherwise three: opened, noted, closed. */
  readonly full: boolean;
  /** The last call was just before. */
  readonly now: number;
  readonly pack: Pack;
  /** The pack's version; left out, it is made from its content. */
  readonly hash?: string | undefined;
  readonly progress?: ((calls: number) => void) | undefined;
};

const DAY = 86_400_000;
/** As many as one desk can number in a year, and a little fewer. */
const A_DAY = 250;
/** Reference numbers begin in 2000. */
const LONGEST = 24 * 365 * DAY;

/**
 * Writes invented calls through the journal, for drills and benchmarks; the same seed gives the same calls. Refused, with a
 * sentence, on a live log and on one with events that were not invented.
 */
export function seedLog(w: Writer, options: SeedOptions): void {
  refuseReal(w);
  const { calls, now, pack, hash } = options;
  const random = createRandom(options.seed);
  const length = Math.min((calls / A_DAY) * DAY, LONGEST);
  const start = now - length;
  const scene = setUpDesk(w, { pack, hash, random, at: Math.floor(start - DAY) });
  const timeline = createTimeline(w, readStation(w)?.desk ?? '0');
  const choose = planner(scene, options.full);
  for (let number = 0; number < calls; number++) {
    const at = Math.floor(start + ((number + random.next()) / calls) * (length - 1_800_000));
    const plan = choose(at);
    const telling = tellCall(scene, plan);
    timeline.add(telling.events);
    if (options.full) timeline.add(tellAfterwards(scene, plan, telling));
    timeline.advance(at);
    if (number % 10_000 === 9_999) options.progress?.(number + 1);
  }
  timeline.finish(now);
}

function planner(scene: Scene, full: boolean): (at: number) => CallPlan {
  const story = storyChooser(scene);
  const urgent = urgentFor(scene);
  const { random } = scene;
  if (!full) return (at) => ({ story: story(), at, course: 'short' });
  return (at) => {
    if (random.happens(0.02)) return { story: random.pick(urgent), at, course: 'closed' };
    return { story: story(), at, course: random.happens(0.05) ? 'cut' : 'closed', online: random.happens(0.05) };
  };
}
