import { type Mention, mentionsOf, type PlacedUnit } from './reader';
import { ALARM_CONCEPT, listen, RULE_HOLDS, type Worry } from './worry';

/** A narrative as it is judged: its units in order, and which units say what. */
export type Story = {
  readonly units: readonly StoryUnit[];
  /** By concept, the units that mention it, whatever way it is meant. */
  readonly saying: ReadonlyMap<string, readonly number[]>;
  /** By unit, what was asked for already. */
  readonly around: Around[];
};

/** Mentions by concept. */
export type Around = ReadonlyMap<string, readonly Mention[]>;

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

/**
 * In a note of fewer words rules do as they are written: "house on fire" is a whole emergency. So they do in a sentence of
 * fewer words where they are sure or it says that it happens now. From a few words on the learned judgement may ask by
 * itself.
 */
export const FEWEST_FOR_RULES = 9;
export const FEWEST_TO_ASK = 5;

/** What stands more units apart than this is not read as one story. */
const NEAR = 2;

export function tell(worry: Worry, placed: readonly PlacedUnit[], typing = false): Story {
  const heard = listen(worry, placed);
  const words = placed.reduce((count, { reading }) => count + reading.words.length, 0);
  const isLong = words >= FEWEST_FOR_RULES;
  const units = placed.map((unit, at): StoryUnit => {
    const learned = (heard.mentions[at] ?? []).filter(({ concept }) => mayCount(concept, words, typing));
    return {
      read: mentionsOf(unit),
      learned,
      isShort: unit.reading.words.length < FEWEST_FOR_RULES,
      sounds: isLong || typing ? soundOf(worry, heard.sums[at] ?? 0) : 'alarming',
    };
  });
  return { units, saying: unitsByConcept(units), around: [] };
}

/** Half a sentence may sound like anything: what a short one sounds like, and what raises, waits for a pause. */
function mayCount(concept: string, words: number, typing: boolean): boolean {
  const raises = concept === ALARM_CONCEPT;
  const waits = raises || words < FEWEST_FOR_RULES;
  return words >= (raises ? FEWEST_FOR_RULES : FEWEST_TO_ASK) && !(typing && waits);
}

function soundOf({ model }: Worry, sum: number): Sound {
  if (sum + RULE_HOLDS >= model.alarm) return 'alarming';
  return sum + RULE_HOLDS >= model.ask ? 'ordinary' : 'everyday';
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

/** What is said in a unit, then in those near it. */
export function around(story: Story, at: number): Around {
  story.around[at] ??= gather(story, at);
  return story.around[at];
}

function gather({ units }: Story, at: number): Around {
  const said = new Map<string, Mention[]>();
  const before = units.slice(Math.max(0, at - NEAR), at);
  const after = units.slice(at + 1, at + 1 + NEAR);
  for (const { read, learned } of [...units.slice(at, at + 1), ...before, ...after]) {
    for (const mention of [...read, ...learned]) {
      const known = said.get(mention.concept);
      if (known === undefined) said.set(mention.concept, [mention]);
      else known.push(mention);
    }
  }
  return said;
}
