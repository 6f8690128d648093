import { type Mention, mentionsIn, type PlacedUnit } from './reader';
import { listen, type Worry } from './worry';

/** A narrative as it is judged: its units in order, and which units say what. */
export type Story = {
  readonly units: readonly StoryUnit[];
  /** By concept, the units that mention it, whatever way it is meant. */
  readonly saying: ReadonlyMap<string, readonly number[]>;
};

export type StoryUnit = {
  /** What the lexicon finds, and what the learned judgement hears. */
  readonly mentions: readonly Mention[];
  /** All around sounds ordinary to the learned judgement. */
  readonly ordinary: boolean;
};

/**
 * A note of fewer words is too short for the learned judgement: "house on fire" is a whole emergency, and half a
 * sentence may sound like anything while it is being typed.
 */
const FEWEST_WORDS = 9;

/** What stands more units apart than this is not read as one story. */
const NEAR = 2;

export function tell(worry: Worry, placed: readonly PlacedUnit[]): Story {
  const heard = listen(worry, placed);
  const words = placed.reduce((count, { reading }) => count + reading.words.length, 0);
  const isOrdinary = (at: number): boolean => words >= FEWEST_WORDS && (heard.sums[at] ?? 0) < worry.model.calm;
  const units = placed.map((unit, at): StoryUnit => {
    const end = unit.from + unit.reading.text.length;
    const learned = words < FEWEST_WORDS ? [] : heard.mentions.filter(({ from }) => from >= unit.from && from < end);
    return { mentions: [...mentionsIn([unit]), ...learned], ordinary: isOrdinary(at) };
  });
  return { units, saying: unitsByConcept(units) };
}

function unitsByConcept(units: readonly StoryUnit[]): Story['saying'] {
  const saying = new Map<string, number[]>();
  for (const [at, { mentions }] of units.entries()) {
    for (const { concept } of mentions) {
      const places = saying.get(concept);
      if (places === undefined) saying.set(concept, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  }
  return saying;
}

/** What is mentioned in a unit, then in those near it. */
export function mentionsAround({ units }: Story, at: number): readonly Mention[] {
  const near = units.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const here = units[at];
  return here ? [here, ...near.filter((unit) => unit !== here)].flatMap((unit) => unit.mentions) : [];
}
