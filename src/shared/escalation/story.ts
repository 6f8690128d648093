import { type Mention, mentionsIn, type PlacedUnit } from './reader';
import { type Worry, worryMention } from './worry';

/** A narrative as it is judged: its units in order, and which units say what. */
export type Story = {
  readonly units: readonly StoryUnit[];
  /** By concept, the units that mention it, whatever way it is meant. */
  readonly saying: ReadonlyMap<string, readonly number[]>;
};

type StoryUnit = { readonly placed: PlacedUnit; readonly mentions: readonly Mention[] };

/** What stands more units apart than this is not read as one story. */
const NEAR = 2;

export function tell(units: readonly PlacedUnit[]): Story {
  return index(units.map((placed) => ({ placed, mentions: mentionsIn([placed]) })));
}

function index(units: readonly StoryUnit[]): Story {
  const saying = new Map<string, number[]>();
  for (const [at, { mentions }] of units.entries()) {
    for (const { concept } of mentions) {
      const places = saying.get(concept);
      if (places === undefined) saying.set(concept, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  }
  return { units, saying };
}

/** What is mentioned in a unit, then in those near it. */
export function mentionsAround({ units }: Story, at: number): readonly Mention[] {
  const near = units.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const here = units[at];
  return here ? [here, ...near.filter((unit) => unit !== here)].flatMap((unit) => unit.mentions) : [];
}

/** The story with what the learned judgement hears in every run of neighbouring units. */
export function withWorry(worry: Worry, { units }: Story): Story {
  const worries = units.flatMap((_, first) => {
    const run = units.slice(first, first + NEAR + 1).map((unit) => unit.placed);
    const whole = first === 0 || run.length > NEAR;
    const mention = whole ? worryMention(worry, run) : undefined;
    return mention ? [mention] : [];
  });
  return index(
    units.map(({ placed, mentions }) => {
      const end = placed.from + placed.reading.text.length;
      const own = worries.filter(({ from }) => from >= placed.from && from < end);
      return { placed, mentions: [...mentions, ...own] };
    }),
  );
}
