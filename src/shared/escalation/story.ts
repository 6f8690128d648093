import type { Assertion } from '../protocol/condition';
import { type Mention, mentionsOf, type PlacedUnit } from './reader';
import { ALARM_CONCEPT, listen, RULE_HOLDS, type Thresholds, type Worry } from './worry';

/** A narrative as it is judged: its units in order, and which units say what. */
export type Story = {
  readonly units: readonly StoryUnit[];
  /** By concept, the units that mention it, whatever way it is meant. */
  readonly saying: ReadonlyMap<string, readonly number[]>;
};

/** How it sounds to the learned judgement that a rule holds here: alarming, ordinary, or as what is said every day. */
export type Sound = 'alarming' | 'ordinary' | 'everyday';

export type StoryUnit = {
  /** What the lexicon finds. */
  readonly read: readonly Mention[];
  /** What the learned judgement hears. */
  readonly learned: readonly Mention[];
  readonly sounds: Sound;
  /** Too few words to be judged by themselves. */
  readonly isShort: boolean;
};

/** In a sentence of fewer words rules do as they are written: "house on fire" is a whole emergency. */
export const FEWEST_TO_JUDGE = 4;
/** From so many words on a note or a sentence is long. */
export const FEWEST_OF_LONG = 9;

/** What stands more units apart than this is not read as one story. */
const NEAR = 2;

export function tell(worry: Worry, placed: readonly PlacedUnit[], typing = false): Story {
  const words = placed.reduce((count, { reading }) => count + reading.words.length, 0);
  const isLong = words >= FEWEST_OF_LONG;
  // Half a sentence may sound like anything: until a pause it needs as much as a long note.
  const thresholds = isLong || typing ? worry.model.long : worry.model.short;
  const counts = (concept: string): boolean => mayCount(concept, words, typing);
  const heard = listen(worry, placed, thresholds);
  const units = placed.map((unit, at): StoryUnit => {
    const own = unit.reading.words.length;
    return {
      read: mentionsOf(unit),
      learned: (heard.mentions[at] ?? []).filter(({ concept }) => counts(concept)),
      isShort: own < FEWEST_OF_LONG,
      sounds: own >= FEWEST_TO_JUDGE || typing ? soundOf(thresholds, heard.sums[at] ?? 0) : 'alarming',
    };
  });
  return { units, saying: unitsByConcept(units) };
}

/** By what it learned alone it asks from a few words on, and raises in a long note; while somebody types each waits longer. */
function mayCount(concept: string, words: number, typing: boolean): boolean {
  if (concept === ALARM_CONCEPT) return words >= FEWEST_OF_LONG && !typing;
  return words >= (typing ? FEWEST_OF_LONG : FEWEST_TO_JUDGE);
}

function soundOf({ ask, alarm }: Thresholds, sum: number): Sound {
  if (sum + RULE_HOLDS >= alarm) return 'alarming';
  return sum + RULE_HOLDS >= ask ? 'ordinary' : 'everyday';
}

function unitsByConcept(units: readonly StoryUnit[]): Story['saying'] {
  const saying = new Map<string, number[]>();
  for (const [at, { read, learned }] of units.entries()) {
    for (const list of [read, learned]) {
      for (const { concept } of list) {
        const places = saying.get(concept);
        if (places === undefined) saying.set(concept, [at]);
        else if (places.at(-1) !== at) places.push(at);
      }
    }
  }
  return saying;
}

/** Where a unit or one near it mentions a concept in one of these ways: in the unit itself, else where it is said first. */
export function mentionNear(
  { units, saying }: Story,
  at: number,
  { concept, assertions }: { readonly concept: string; readonly assertions: readonly Assertion[] },
): Mention | undefined {
  let nearest: Mention | undefined;
  for (const place of saying.get(concept) ?? []) {
    if (Math.abs(place - at) > NEAR || (nearest !== undefined && place !== at)) continue;
    nearest = mentionIn(units[place] as StoryUnit, concept, assertions) ?? nearest;
  }
  return nearest;
}

/** The first mention of a concept in a unit that is meant in one of these ways. */
export function mentionIn(
  { read, learned }: StoryUnit,
  concept: string,
  assertions: readonly Assertion[],
): Mention | undefined {
  const isIt = (mention: Mention): boolean => mention.concept === concept && assertions.includes(mention.assertion);
  return read.find(isIt) ?? learned.find(isIt);
}
