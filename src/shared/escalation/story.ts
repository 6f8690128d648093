import { type Mention, mentionsOf, type PlacedUnit } from './reader';
import { ALARM_CONCEPT, type Heard, listen, type Worry } from './worry';

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

/** How all around a unit sounds to the learned judgement: as it may, ordinary, or as what is said every day. */
export type Sound = 'open' | 'ordinary' | 'everyday';

export type StoryUnit = {
  /** What the lexicon finds. */
  readonly read: readonly Mention[];
  /** What the learned judgement hears. */
  readonly learned: readonly Mention[];
  readonly sounds: Sound;
};

/**
 * A note of fewer words is too short for the learned judgement: "house on fire" is a whole emergency, and half a
 * sentence may sound like anything while it is being typed.
 */
const FEWEST_WORDS = 9;

/** What stands more units apart than this is not read as one story. */
const NEAR = 2;

export function tell(worry: Worry, placed: readonly PlacedUnit[], typing = false): Story {
  const heard = listen(worry, placed);
  const isLong = placed.reduce((count, { reading }) => count + reading.words.length, 0) >= FEWEST_WORDS;
  const units = placed.map((unit, at): StoryUnit => {
    const all = isLong ? (heard.mentions[at] ?? []) : [];
    const learned = typing ? all.filter(({ concept }) => concept !== ALARM_CONCEPT) : all;
    return { read: mentionsOf(unit), learned, sounds: isLong ? soundOf(worry, heard, at) : 'open' };
  });
  return { units, saying: unitsByConcept(units), around: [] };
}

/**
 * A sentence that by itself sounds like an emergency is one, however long and ordinary the story around it; and what
 * one clause of it may mean is never taken for what is said every day.
 */
function soundOf({ model }: Worry, { sums, alone }: Heard, at: number): Sound {
  const sum = sums[at] ?? 0;
  const { unit, clause } = alone[at] ?? { unit: 0, clause: 0 };
  if (unit >= model.alarm) return 'open';
  if (Math.max(sum, clause) < model.everyday) return 'everyday';
  return sum < model.calm ? 'ordinary' : 'open';
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
  const add = (unit: StoryUnit | undefined): void => {
    for (const list of [unit?.read ?? [], unit?.learned ?? []]) {
      for (const mention of list) {
        const known = said.get(mention.concept);
        if (known === undefined) said.set(mention.concept, [mention]);
        else known.push(mention);
      }
    }
  };
  add(units[at]);
  for (let near = at - NEAR; near <= at + NEAR; near++) if (near !== at) add(units[near]);
  return said;
}
