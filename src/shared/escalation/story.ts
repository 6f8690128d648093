import type { Assertion } from '../protocol/condition';
import { ALARM_CONCEPT, listen, type Thresholds, type Worry } from './learned/worry';
import { type Mention, mentionsOf, type PlacedUnit, type UnitReading } from './reading/reader';
import type { Pace } from './rulebook';

/** A narrative as it is judged: its units in order, what the lexicon finds in them, and what is said where. */
export type Story = {
  readonly units: readonly StoryUnit[];
  readonly mentions: readonly Mention[];
  /** By concept, in the order of the text, what is said of it, by the lexicon or the learned judgement, whatever way it is meant. */
  readonly saying: ReadonlyMap<string, readonly Saying[]>;
};

/** What is said in the unit at a place. */
export type Saying = { readonly at: number; readonly mention: Mention };

/**
 * How it sounds to the learned judgement that a rule holds here: alarming, ordinary, mild, where only a grave danger is
 * asked about, or as what is said every day.
 */
export type Sound = 'alarming' | 'ordinary' | 'mild' | 'everyday';

export type StoryUnit = {
  readonly sounds: Sound;
  /** It says itself that it is happening. */
  readonly isNow: boolean;
  /** Too few words to be judged by themselves. */
  readonly isShort: boolean;
};

/** In a sentence of fewer words rules do as they are written: "house on fire" is a whole emergency. */
export const FEWEST_TO_JUDGE = 4;
/** From so many words on a note or a sentence is long. */
export const FEWEST_OF_LONG = 9;

/** What stands more units apart than this is not read as one story. */
const NEAR = 2;

export function tell(worry: Worry, placed: readonly PlacedUnit[], pace: Pace = 'done'): Story {
  const words = placed.reduce((count, { reading }) => count + reading.words.length, 0);
  const isLong = words >= FEWEST_OF_LONG;
  // Half a sentence may sound like anything: until a pause it needs as much as a long note.
  const thresholds = isLong || pace === 'typing' ? worry.model.long : worry.model.short;
  const heard = listen(worry, placed, thresholds);
  const mentions: Mention[] = [];
  const saying = new Map<string, Saying[]>();
  const units = placed.map((unit, at): StoryUnit => {
    for (const mention of mentionsOf(unit)) {
      mentions.push(mention);
      say(saying, at, mention);
    }
    for (const learned of heard.mentions[at] ?? []) {
      if (mayCount(learned.concept, words, pace)) say(saying, at, learned);
    }
    const own = unit.reading.words.length;
    return {
      isNow: saysNow(unit.reading),
      isShort: own < FEWEST_OF_LONG,
      sounds: own >= FEWEST_TO_JUDGE || pace === 'typing' ? soundOf(thresholds, heard.sums[at] ?? 0) : 'alarming',
    };
  });
  return { units, mentions, saying };
}

function say(saying: Map<string, Saying[]>, at: number, mention: Mention): void {
  const known = saying.get(mention.concept);
  if (known === undefined) saying.set(mention.concept, [{ at, mention }]);
  else known.push({ at, mention });
}

/** Whether a sentence says itself that it is happening, so that its neighbours' past is not its own. */
function saysNow({ mentions }: UnitReading): boolean {
  return mentions.some(({ meaning: { concept }, assertion }) => {
    return (concept === 'time.now' || concept === 'time.ongoing') && assertion === 'affirmed';
  });
}

/** What it hears alone counts from a few words on; while somebody writes only in a long note, and to raise not before a pause. */
function mayCount(concept: string, words: number, pace: Pace): boolean {
  const raises = concept === ALARM_CONCEPT;
  if (raises && pace === 'typing') return false;
  const isBegun = pace === 'typing' || (raises && pace === 'pausing');
  return words >= (isBegun ? FEWEST_OF_LONG : FEWEST_TO_JUDGE);
}

/** What a grave danger adds to the sum, in the same scale: farther below, nothing was an emergency. */
const GRAVE = 0.4;

function soundOf({ ask, alarm, rule }: Thresholds, sum: number): Sound {
  const held = sum + rule;
  if (held >= alarm) return 'alarming';
  if (held >= ask) return 'ordinary';
  return held + GRAVE >= ask ? 'mild' : 'everyday';
}

/** What is asked of a story: whether a concept is said in one of these ways. */
export type Wanted = { readonly concept: string; readonly assertions: readonly Assertion[] };

/** Where a unit or one near it says what is wanted: in the unit itself, else where it is said first. */
export function mentionNear({ saying }: Story, unit: number, wanted: Wanted): Mention | undefined {
  let nearest: Mention | undefined;
  for (const { at, mention } of saying.get(wanted.concept) ?? []) {
    if (Math.abs(at - unit) > NEAR || !wanted.assertions.includes(mention.assertion)) continue;
    if (at === unit) return mention;
    nearest ??= mention;
  }
  return nearest;
}

/** Whether a unit says by itself what is wanted. */
export function saysItself({ saying }: Story, unit: number, { concept, assertions }: Wanted): boolean {
  return (saying.get(concept) ?? []).some(({ at, mention }) => at === unit && assertions.includes(mention.assertion));
}
