import type { Assertion } from '../protocol/condition';
import { isMeant, type Mention, type PlacedUnit, type UnitReading } from './reader';
import { clear, enter, leave, type Run, type Sounds, sumOf, type Weighed } from './run';
import {
  cellOf,
  type Head,
  headOf,
  NO_CELL,
  openWeights,
  type Tail,
  tailOf,
  type Weights,
  weightIn,
  weightOf,
} from './weights';
import { beforeOf, featuresOf, seenWord } from './worry-features';

/**
 * A small learned judgement: how much some sentences sound like those of emergencies. It is a sum of weights of
 * words, pairs of words and pieces of words, so that a word never met or mistyped counts by its pieces, and so that
 * what it did can be shown by the words that moved it. It knows nothing of the lexicon and its rules (decision 6).
 */
export type WorryModel = {
  readonly bias: number;
  /** From this sum on, a question is put. */
  readonly ask: number;
  /** From this sum on, a danger word raises. */
  readonly alarm: number;
  /** Below this sum, a rule that would raise asks. */
  readonly calm: number;
  /** Below this sum, a rule that would ask keeps quiet. */
  readonly everyday: number;
  /** By feature (`w` and a word, `p` and a pair of words, `c` and a piece of three to five characters), printed. */
  readonly weights: string;
};

/** The concepts by which rules use it: it sounds like an emergency; so it does, and a danger is named. */
const WORRY_CONCEPT = 'learned.worry';
export const ALARM_CONCEPT = 'learned.alarm';

/** A model made ready, with what it saw in words and units met before. */
export type Worry = {
  readonly model: WorryModel;
  readonly weights: Weights;
  readonly words: Map<string, SeenWord>;
  units: WeakMap<UnitReading, UnitWorry>;
  readonly run: Run;
};

/** A word met, with its part in the names of pairs, and whether it joins one clause to the next. */
type SeenWord = Weighed & { readonly before: Head; readonly after: Tail; readonly joins: boolean };

/** What is heard in a unit: its weightiest word, and the weightiest words that name a danger. */
type UnitWorry = Sounds<SeenWord> & {
  readonly loudest: Top | undefined;
  readonly danger: Top | undefined;
  readonly alone: Alone;
};
/** The sum of a unit by itself, and of its clause that sounds most like an emergency. */
type Alone = { readonly unit: number; readonly clause: number };
type Top = { readonly from: number; readonly to: number; readonly weight: number };

/** So many units are listened to together. */
const LONGEST_RUN = 6;
/** Words met that are kept; all is forgotten when there are more, so memory stays bounded. */
const MOST_WORDS = 10_000;
/** Slots of words; only a single text of tens of thousands of new words could give one slot to two. */
const WORD_SLOTS = 2 ** 16;

export function openWorry(model: WorryModel): Worry {
  const weights = openWeights(model.weights);
  return {
    model,
    weights,
    words: new Map(),
    units: new WeakMap(),
    // Slots of pairs come first, then those of words.
    run: { counts: new Uint16Array(weights.cells.length + WORD_SLOTS), total: 0, words: 0 },
  };
}

/** Families of words that tell when, where and how calm it is, and no danger. */
const CONTEXT = ['calm.', 'time.', 'presence.', 'place.', 'person.'];

function namesDanger(mention: Mention): boolean {
  return isMeant(mention) && !CONTEXT.some((family) => mention.concept.startsWith(family));
}

/** What is heard in a story, by unit: the highest sum of any run it is in, its own sums, and learned mentions. */
export type Heard = {
  readonly sums: readonly number[];
  readonly alone: readonly Alone[];
  readonly mentions: readonly (readonly Mention[])[];
};

/** Listens to every run of units: the whole story, or each six neighbours of a longer one. */
export function listen(worry: Worry, units: readonly PlacedUnit[]): Heard {
  const { model, run } = worry;
  forgetIfFull(worry);
  const seen = units.map(({ reading }) => see(worry, reading));
  const sums = units.map(() => Number.NEGATIVE_INFINITY);
  const mentions = units.map((): Mention[] => []);
  const add = (concept: string, at: number, top: Top | undefined): void => {
    const unit = units[at];
    if (unit && top) keep(mentions[at] ?? [], concept, unit, top);
  };
  for (let last = 0; last < seen.length; last++) {
    enter(run, seen[last] as UnitWorry);
    const first = Math.max(0, last - LONGEST_RUN + 1);
    if (first > 0) leave(run, seen[first - 1] as UnitWorry);
    if (last < Math.min(LONGEST_RUN, seen.length) - 1) continue;
    const heard = model.bias + sumOf(run);
    for (let at = first; at <= last; at++) sums[at] = Math.max(sums[at] ?? heard, heard);
    if (heard < model.ask && heard < model.alarm) continue;
    const loudest = weightiest(seen, first, last, (unit) => unit.loudest);
    const danger = weightiest(seen, first, last, (unit) => unit.danger);
    if (heard >= model.ask) add(WORRY_CONCEPT, loudest, seen[loudest]?.loudest);
    if (heard >= model.alarm) add(ALARM_CONCEPT, danger, seen[danger]?.danger);
  }
  for (const unit of seen) clear(run, unit);
  return { sums, alone: seen.map(({ alone }) => alone), mentions };
}

/** A unit seen before means nothing once its words are forgotten. */
function forgetIfFull(worry: Worry): void {
  if (worry.words.size < MOST_WORDS) return;
  worry.words.clear();
  worry.units = new WeakMap();
}

type TopOf = (unit: UnitWorry) => Top | undefined;

function weightiest(units: readonly UnitWorry[], first: number, last: number, topOf: TopOf): number {
  let [best, weight] = [first, Number.NEGATIVE_INFINITY];
  for (let at = first; at <= last; at++) {
    const top = topOf(units[at] as UnitWorry);
    if (top !== undefined && top.weight > weight) [best, weight] = [at, top.weight];
  }
  return best;
}

function keep(mentions: Mention[], concept: string, unit: PlacedUnit, top: Top): void {
  const [from, to] = [unit.from + top.from, unit.from + top.to];
  if (mentions.some((known) => known.concept === concept && known.from === from)) return;
  const words = unit.reading.text.slice(top.from, top.to);
  const assertion: Assertion = 'affirmed';
  mentions.push({ concept, from, to, words, assertion, language: 'en' });
}

function see(worry: Worry, reading: UnitReading): UnitWorry {
  const known = worry.units.get(reading);
  if (known) return known;
  const words: SeenWord[] = [];
  const pairs: (Weighed | undefined)[] = [];
  for (const { word: typed } of reading.words) {
    const word = seeWord(worry, typed);
    const last = words.at(-1);
    if (last !== undefined) pairs.push(seePair(worry, last, word));
    words.push(word);
  }
  const alone = aloneOf(worry, reading, { words, pairs });
  const seen = { words, pairs, loudest: loudestOf(reading, words), danger: dangerOf(reading, words), alone };
  worry.units.set(reading, seen);
  return seen;
}

function seeWord(worry: Worry, typed: string): SeenWord {
  return worry.words.get(typed) ?? learnWord(worry, typed);
}

function learnWord(worry: Worry, typed: string): SeenWord {
  const word = seenWord(typed);
  const seen = word === typed ? weighWord(worry, word) : seeWord(worry, word);
  worry.words.set(typed, seen);
  return seen;
}

function weighWord({ weights, words }: Worry, word: string): SeenWord {
  let weight = 0;
  for (const [feature, share] of featuresOf(word)) weight += weightOf(weights, feature) * share;
  const slot = weights.cells.length + (words.size % WORD_SLOTS);
  return { slot, weight, before: headOf(beforeOf(word)), after: tailOf(word), joins: JOINS.has(word) };
}

function seePair({ weights }: Worry, { before }: SeenWord, { after }: SeenWord): Weighed | undefined {
  const slot = cellOf(weights, before, after);
  return slot === NO_CELL ? undefined : { slot, weight: weightIn(weights, slot) };
}

/** Words that join one clause to the next. */
const JOINS = new Set(
  (
    'and but so then now today also because while when which though ' +
    'y e pero ahora ahorita hoy porque mientras cuando tambien aunque'
  ).split(' '),
);
/** Fewer words are no clause to judge by. */
const FEWEST_WORDS = 4;

function aloneOf({ model, run }: Worry, { words: typed }: UnitReading, sounds: Sounds<SeenWord>): Alone {
  const sumFrom = (first: number, end: number): number => {
    enter(run, sounds, first, end);
    const sum = model.bias + sumOf(run);
    clear(run, sounds, first, end);
    return sum;
  };
  const unit = sumFrom(0, typed.length);
  let clause = unit;
  let first = 0;
  for (let end = 1; end <= typed.length; end++) {
    const isOver = end === typed.length || typed[end]?.before !== 'space' || sounds.words[end]?.joins === true;
    if (!isOver) continue;
    const isPart = end - first < typed.length;
    if (isPart && end - first >= FEWEST_WORDS) clause = Math.max(clause, sumFrom(first, end));
    first = end;
  }
  return { unit, clause };
}

function loudestOf({ words }: UnitReading, weighed: readonly Weighed[]): Top | undefined {
  let top: Top | undefined;
  for (let at = 0; at < words.length; at++) {
    const { from, to } = words[at] as UnitReading['words'][number];
    const { weight } = weighed[at] as Weighed;
    if (top === undefined || weight > top.weight) top = { from, to, weight };
  }
  return top;
}

/** The mention of a danger whose words weigh most. */
function dangerOf({ words, mentions }: UnitReading, weighed: readonly Weighed[]): Top | undefined {
  let top: Top | undefined;
  for (const mention of mentions) {
    if (!namesDanger(mention)) continue;
    const { from, to } = mention;
    let weight = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as UnitReading['words'][number];
      if (word.from >= from && word.to <= to) weight += (weighed[at] as Weighed).weight;
    }
    if (top === undefined || weight > top.weight) top = { from, to, weight };
  }
  return top;
}
