import type { Pack } from '../../../shared/protocol/pack';
import { type Writer, writing } from '../file/connection';
import { offsetOf } from '../journal/offset';
import { tellAgency } from './agency-week';
import { comesAt, storyChooser, urgentFor } from './choose';
import { refuseReal, setUpDesk } from './desk';
import { createRandom } from './random';
import type { Scene } from './scene';
import { report, type Story } from './story';
import { type CallPlan, type Course, tellAfterwards, tellCall } from './tell-call';
import { tellShifts } from './tell-shifts';
import { createTimeline } from './timeline';

export type DemoOptions = {
  readonly pack: Pack;
  readonly now: number;
  /** The pack's version; left out, it is made from its content. */
  readonly hash?: string | undefined;
};

const SEED = 4217;
const CALLS = 400;
const DAYS = 7;
const MINUTE = 60_000;

/** Calls that still wait for something when the demo is opened, by the minutes since they came. */
const WAITING: readonly (readonly [number, Course])[] = [
  [2, 'open'],
  [7, 'to-dispatch'],
  [11, 'disconnected'],
  [14, 'held'],
  [19, 'held'],
  [31, 'open'],
  [52, 'to-dispatch'],
];

/** A school is targeted: no emergency, and a supervisor looks at it. One such call waits too long already. */
const TO_REVIEW: readonly (readonly [number, string])[] = [
  [
    70,
    'Principal found paint on the gym wall of the school this morning, and two scratched windows. Nobody was there.',
  ],
  [
    24,
    'School custodian says somebody pulled down the new fence of the playground over the weekend. Wants a report number.',
  ],
];
const toReview = (text: string): Story => ({
  type: 'vandalism',
  band: 'past',
  text,
  ends: report,
  told: [['vandalism.damaged', ['school']]],
});

/**
 * A week on one desk, some four hundred calls that end now: every protocol, open, held and overdue calls, flags
 * with their outcomes, follow-ups, sign-ups, supplements and online messages. All of it is invented.
 */
export function seedDemo(w: Writer, { pack, now, hash }: DemoOptions): void {
  refuseReal(w);
  const random = createRandom(SEED);
  const start = now - DAYS * 24 * 60 * MINUTE;
  const scene = setUpDesk(w, { pack, hash, random, at: start - MINUTE });
  const timeline = createTimeline(w, '0');
  for (const plan of plans(scene, { start, now, zone: w[writing].zone })) {
    const telling = tellCall(scene, plan);
    timeline.add(telling.events);
    timeline.add(tellAfterwards(scene, plan, telling));
  }
  timeline.add(tellAgency(w, { scene, hash, now }));
  tellShifts(w, { scene, timeline, now });
  timeline.finish(now);
}

type Week = { readonly start: number; readonly now: number; readonly zone: string };

function plans(scene: Scene, { start, now, zone }: Week): CallPlan[] {
  const { random } = scene;
  const story = storyChooser(scene);
  const urgent = urgentFor(scene);
  const open = new Set<Story>();
  /** No two open calls tell the same story, as long as the pack has enough of them. */
  function openStory(fits: (one: Story) => boolean): Story {
    let chosen = story();
    for (let tries = 0; tries < 200 && (open.has(chosen) || !fits(chosen)); tries++) chosen = story();
    open.add(chosen);
    return chosen;
  }
  const waiting = WAITING.map(([minutes, course]): CallPlan => {
    const chosen = openStory(({ ends }) => course !== 'to-dispatch' || ends.some(([channel]) => channel === 'officer'));
    return { story: chosen, at: now - minutes * MINUTE, course };
  });
  const flagged = urgent.map((one, index): CallPlan => {
    const at = Math.floor(start + ((index + 0.3 + random.next() / 2) / urgent.length) * (now - start - 90 * MINUTE));
    return { story: one, at, course: 'closed' };
  });
  const [, unresolved] = urgent;
  if (unresolved !== undefined) flagged.push({ story: unresolved, at: now - 38 * MINUTE, course: 'unresolved' });
  const [, , notActedOn] = urgent;
  if (notActedOn !== undefined) flagged.push({ story: notActedOn, at: now - 4 * MINUTE, course: 'flagged' });
  if (scene.pack.incidentTypes.some(({ id }) => id === 'vandalism')) {
    for (const [minutes, text] of TO_REVIEW) {
      flagged.push({ story: toReview(text), at: now - minutes * MINUTE, course: 'closed' });
    }
  }
  waiting.push({ story: openStory(() => true), at: now - 12 * MINUTE, course: 'open', online: true });
  const everyday: CallPlan[] = [];
  while (everyday.length + waiting.length + flagged.length < CALLS) {
    const at = Math.floor(start + random.next() * (now - start - 35 * MINUTE));
    const hour = new Date(at + offsetOf(at, zone) * MINUTE).getUTCHours();
    if (!comesAt(scene, hour)) continue;
    const course: Course = random.happens(0.05) ? 'cut' : 'closed';
    everyday.push({ story: story(), at, course, online: course === 'closed' && random.happens(0.05) });
  }
  return [...everyday, ...flagged, ...waiting].sort((one, two) => one.at - two.at);
}
