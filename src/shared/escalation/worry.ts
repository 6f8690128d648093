import type { Assertion } from '../protocol/condition';
import { isMeant, type Mention, type PlacedUnit, type UnitReading } from './reader';
import learned from './worry-weights.json';

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
  /** By feature: `w` and a word, `p` and a pair of words, `c` and a piece of three to five characters. */
  readonly weights: Readonly<Record<string, number>>;
};

export const WORRY: WorryModel = learned;

/** The concepts by which rules use it: it sounds like an emergency; so it does, and a danger is named. */
const WORRY_CONCEPT = 'learned.worry';
export const ALARM_CONCEPT = 'learned.alarm';

/** A model made ready, with what it saw in words and units met before. */
export type Worry = {
  readonly model: WorryModel;
  readonly weights: ReadonlyMap<string, number>;
  readonly units: WeakMap<UnitReading, UnitWorry>;
  readonly words: Map<string, number>;
  /** How often each word and pair is in the run listened to, by its slot. */
  readonly counts: Uint16Array;
};

/** The words and pairs of a unit with their slots and weights, its weightiest words, and those that name a danger. */
type Sounds = { readonly words: readonly Weighed[]; readonly pairs: readonly Weighed[] };
type UnitWorry = Sounds & {
  readonly loudest: Top | undefined;
  readonly danger: Top | undefined;
  readonly alone: Alone;
};
/** The sum of a unit by itself, and of its clause that sounds most like an emergency. */
type Alone = { readonly unit: number; readonly clause: number };
type Weighed = { readonly slot: number; readonly weight: number };
type Top = { readonly from: number; readonly to: number; readonly weight: number };

/** So many units are listened to together. */
const LONGEST_RUN = 6;
/** Two words that fall on one slot count as one; a run has some hundred. */
const SLOTS = 0x1_0000;
/** Words met that are kept; all is forgotten when there are more, so memory stays bounded. */
const MOST_WORDS = 10_000;

export function openWorry(model: WorryModel): Worry {
  return {
    model,
    weights: new Map(Object.entries(model.weights)),
    units: new WeakMap(),
    words: new Map(),
    counts: new Uint16Array(SLOTS),
  };
}

/** What the model sees of some units, each with how much of it there is. */
export function worryFeatures(units: readonly PlacedUnit[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const lines = units.map(({ reading }) => reading.words.map(({ word }) => seenWord(word)));
  const words = new Set(lines.flat());
  for (const word of words) {
    for (const [feature, share] of featuresOf(word)) features.set(feature, (features.get(feature) ?? 0) + share);
  }
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) features.set(pairOf(line[at - 1] ?? '', line[at] ?? ''), 1);
  }
  for (const [feature, share] of features) features.set(feature, share / Math.sqrt(words.size));
  return features;
}

/** All numbers are one word. */
function seenWord(word: string): string {
  return /\d/.test(word) ? '0' : word;
}

function pairOf(one: string, other: string): string {
  return `p ${one} ${other}`;
}

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** The word itself, and its pieces, which share the weight of about one word. */
function featuresOf(word: string): readonly (readonly [feature: string, share: number])[] {
  const marked = `<${word}>`;
  const pieces = new Set<string>();
  for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size++) {
    for (let at = 0; at + size <= marked.length; at++) pieces.add(`c ${marked.slice(at, at + size)}`);
  }
  const share = 1 / Math.sqrt(Math.max(pieces.size, 1));
  return [[`w ${word}`, 1], ...[...pieces].map((piece) => [piece, share] as const)];
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
  const { model } = worry;
  const seen = units.map(({ reading }) => see(worry, reading));
  const sums = units.map(() => Number.NEGATIVE_INFINITY);
  const mentions = units.map((): Mention[] => []);
  const add = (concept: string, at: number, top: Top | undefined): void => {
    const unit = units[at];
    if (unit && top) keep(mentions[at] ?? [], concept, unit, top);
  };
  const run = openRun(worry.counts);
  for (let last = 0; last < seen.length; last++) {
    run.add(seen[last] as UnitWorry);
    const first = Math.max(0, last - LONGEST_RUN + 1);
    if (first > 0) run.remove(seen[first - 1] as UnitWorry);
    if (last < Math.min(LONGEST_RUN, seen.length) - 1) continue;
    const heard = model.bias + run.sum();
    for (let at = first; at <= last; at++) sums[at] = Math.max(sums[at] ?? heard, heard);
    if (heard < model.ask && heard < model.alarm) continue;
    const loudest = weightiest(seen, first, last, (unit) => unit.loudest);
    const danger = weightiest(seen, first, last, (unit) => unit.danger);
    if (heard >= model.ask) add(WORRY_CONCEPT, loudest, seen[loudest]?.loudest);
    if (heard >= model.alarm) add(ALARM_CONCEPT, danger, seen[danger]?.danger);
  }
  run.end(seen);
  return { sums, alone: seen.map(({ alone }) => alone), mentions };
}

/** The sum of what is in a run of units, each word and pair counted once. */
function openRun(counts: Uint16Array) {
  let total = 0;
  let words = 0;
  function enter({ slot, weight }: Weighed): boolean {
    const before = counts[slot] ?? 0;
    counts[slot] = before + 1;
    if (before === 0) total += weight;
    return before === 0;
  }
  function leave({ slot, weight }: Weighed): boolean {
    const after = (counts[slot] ?? 1) - 1;
    counts[slot] = after;
    if (after === 0) total -= weight;
    return after === 0;
  }
  return {
    add(unit: Sounds) {
      for (const word of unit.words) if (enter(word)) words += 1;
      for (const pair of unit.pairs) enter(pair);
    },
    remove(unit: Sounds) {
      for (const word of unit.words) if (leave(word)) words -= 1;
      for (const pair of unit.pairs) leave(pair);
    },
    /** The more words, the less each counts. */
    sum: () => total / Math.sqrt(Math.max(words, 1)),
    end(units: readonly Sounds[]) {
      for (const unit of units) {
        for (const { slot } of unit.words) counts[slot] = 0;
        for (const { slot } of unit.pairs) counts[slot] = 0;
      }
    },
  };
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
  const words = reading.words.map(({ word }) => weigh(worry, seenWord(word)));
  const pairs = reading.words.slice(1).map(({ word }, at) => {
    const pair = pairOf(seenWord(reading.words[at]?.word ?? ''), seenWord(word));
    return { slot: slotOf(pair), weight: worry.weights.get(pair) ?? 0 };
  });
  const alone = aloneOf(worry, reading, { words, pairs });
  const seen = { words, pairs, loudest: loudestOf(reading, words), danger: dangerOf(reading, words), alone };
  worry.units.set(reading, seen);
  return seen;
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

function aloneOf({ model, counts }: Worry, { words: typed }: UnitReading, { words, pairs }: Sounds): Alone {
  const sumOf = (first: number, end: number): number => {
    const part = { words: words.slice(first, end), pairs: pairs.slice(first, end - 1) };
    const run = openRun(counts);
    run.add(part);
    const sum = model.bias + run.sum();
    run.end([part]);
    return sum;
  };
  const starts = typed.flatMap(({ word, before }, at) =>
    at === 0 || before !== 'space' || JOINS.has(word) ? [at] : [],
  );
  const clauses = starts.map((first, at) => [first, starts[at + 1] ?? typed.length] as const);
  const sums = clauses.filter(([first, end]) => end - first >= FEWEST_WORDS).map(([first, end]) => sumOf(first, end));
  const unit = sumOf(0, typed.length);
  return { unit, clause: Math.max(unit, ...sums) };
}

function weigh(worry: Worry, word: string): Weighed {
  const slot = slotOf(word);
  const known = worry.words.get(word);
  if (known !== undefined) return { slot, weight: known };
  let weight = 0;
  for (const [feature, share] of featuresOf(word)) weight += (worry.weights.get(feature) ?? 0) * share;
  if (worry.words.size >= MOST_WORDS) worry.words.clear();
  worry.words.set(word, weight);
  return { slot, weight };
}

function slotOf(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (hash * 31 + name.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

function loudestOf({ words }: UnitReading, weighed: readonly Weighed[]): Top | undefined {
  let top: Top | undefined;
  for (const [at, { weight }] of weighed.entries()) {
    const word = words[at];
    if (word && (top === undefined || weight > top.weight)) top = { from: word.from, to: word.to, weight };
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
    for (const [at, word] of words.entries()) {
      if (word.from >= from && word.to <= to) weight += weighed[at]?.weight ?? 0;
    }
    if (top === undefined || weight > top.weight) top = { from, to, weight };
  }
  return top;
}
