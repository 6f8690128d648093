import type { Assertion } from '../protocol/condition';
import { isMeant, type Mention, type PlacedUnit, type UnitReading } from './reader';
import { clear, enter, type Line, leave, type Run, type Sounds, soundsOf, sumOf, type Weighed } from './run';
import { NO_PLACE, openWeights, placeOf, type Weights, weightOf } from './weights';
import { numberOf, pairFeature, piecesOf, REACH, seenWord, shareOf, spread, wordFeature } from './worry-features';

/**
 * A small learned judgement: how much some sentences sound like those of emergencies. It is a sum of weights of
 * words, pairs of words and pieces of words, so that a word never met or mistyped counts by its pieces, and so that
 * what it did can be shown by the words that moved it. It knows nothing of the lexicon and its rules (decision 6).
 */
export type WorryModel = {
  readonly bias: number;
  /** Fewer words weigh less: notes of a few words have thresholds of their own. */
  readonly short: Thresholds;
  readonly long: Thresholds;
  /** Weights by feature in steps, printed (weights.ts), and the size of a step. */
  readonly weights: string;
  readonly step: number;
};

/** From a sum of `ask` on a question is put, from `alarm` on a danger raises. */
export type Thresholds = { readonly ask: number; readonly alarm: number };

/** What a rule that holds adds to the sum, in the same scale. */
export const RULE_HOLDS = 0.19;
/** How much of the clause that sounds most like an emergency is added to the sum. */
const LOUDEST_CLAUSE = 0.3;
/** A sentence by itself says less than the whole story; so much is taken off, that no long story drowns it. */
const ALONE = 0.3;

/** The concepts by which rules use it: it sounds like an emergency; so it does, and a danger is named. */
const WORRY_CONCEPT = 'learned.worry';
export const ALARM_CONCEPT = 'learned.alarm';

/** A model made ready, with what it saw in words and units met before. */
export type Worry = {
  readonly model: WorryModel;
  readonly weights: Weights;
  readonly words: Map<string, SeenWord>;
  /** Another one each time the words are forgotten: what was heard in a unit before then means nothing. */
  era: object;
  readonly run: Run;
};

/** A word met, by its number alone and as the second of a pair, and whether it joins one clause to the next. */
type SeenWord = Weighed & { readonly number: number; readonly spread: number; readonly joins: boolean };

/** What is heard in a unit: its weightiest word, and the weightiest words that name a danger. */
export type UnitWorry = {
  readonly era: object;
  readonly sounds: Sounds;
  readonly loudest: Top | undefined;
  readonly danger: Top | undefined;
  /** Its sum by itself, and that of its clause that sounds most like an emergency. */
  readonly sum: number;
  readonly clause: number;
};
type Top = { readonly from: number; readonly to: number; readonly weight: number };

/** So many units are listened to together. */
const LONGEST_RUN = 6;
/** Words met that are kept; all is forgotten when there are more, so memory stays bounded. */
const MOST_WORDS = 10_000;
/** Slots of words; only a single text of tens of thousands of new words could give one slot to two. */
const WORD_SLOTS = 2 ** 16;

export function openWorry(model: WorryModel): Worry {
  const weights = openWeights(model.weights, model.step);
  return {
    model,
    weights,
    words: new Map(),
    era: {},
    // Slots of pairs come first, then those of words.
    run: { weights, counts: new Uint16Array(weights.count + WORD_SLOTS), total: 0, words: 0 },
  };
}

/** Families of words that tell when, where and how calm it is, and no danger. */
const CONTEXT = ['calm.', 'time.', 'presence.', 'place.', 'person.'];

function namesDanger(mention: Mention): boolean {
  return isMeant(mention) && !CONTEXT.some((family) => mention.concept.startsWith(family));
}

/** What is heard in a story, by unit: the highest sum of any run it is in, and learned mentions. */
export type Heard = {
  readonly sums: readonly number[];
  readonly mentions: readonly (readonly Mention[])[];
};

/** Listens to every run of units: the whole story, or each six neighbours of a longer one. */
export function listen(worry: Worry, units: readonly PlacedUnit[], { ask, alarm }: Thresholds): Heard {
  const { model, run } = worry;
  forgetIfFull(worry);
  const seen = units.map(({ reading }) => see(worry, reading));
  const sums = units.map(() => Number.NEGATIVE_INFINITY);
  const mentions = units.map((): Mention[] => []);
  const add = (concept: string, at: number, top: Top | undefined): void => {
    const unit = units[at];
    if (unit && top) keep(mentions[at] ?? [], concept, unit, top);
  };
  const hear = (heard: number, first: number, last: number): void => {
    for (let at = first; at <= last; at++) sums[at] = Math.max(sums[at] ?? heard, heard);
    if (heard < ask) return;
    const loudest = weightiest(seen, first, last, (unit) => unit.loudest);
    add(WORRY_CONCEPT, loudest, seen[loudest]?.loudest);
    if (heard < alarm) return;
    const danger = weightiest(seen, first, last, (unit) => unit.danger);
    add(ALARM_CONCEPT, danger, seen[danger]?.danger);
  };
  for (let last = 0; last < seen.length; last++) {
    const unit = seen[last] as UnitWorry;
    hear(unit.sum + LOUDEST_CLAUSE * unit.clause - ALONE, last, last);
    enter(run, unit.sounds);
    const first = Math.max(0, last - LONGEST_RUN + 1);
    if (first > 0) leave(run, (seen[first - 1] as UnitWorry).sounds);
    if (last < Math.min(LONGEST_RUN, seen.length) - 1) continue;
    hear(model.bias + sumOf(run) + LOUDEST_CLAUSE * loudestClause(seen, first, last), first, last);
  }
  for (const { sounds } of seen) clear(run, sounds);
  return { sums, mentions };
}

function loudestClause(units: readonly UnitWorry[], first: number, last: number): number {
  let loudest = Number.NEGATIVE_INFINITY;
  for (let at = first; at <= last; at++) loudest = Math.max(loudest, (units[at] as UnitWorry).clause);
  return loudest;
}

function forgetIfFull(worry: Worry): void {
  if (worry.words.size < MOST_WORDS) return;
  worry.words.clear();
  worry.era = {};
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
  if (reading.heard?.era === worry.era) return reading.heard;
  const words = reading.words.map(({ word }) => seeWord(worry, word));
  const line = { words, pairs: pairsOf(worry, words) };
  const sounds = soundsOf(worry.run, line);
  const sum = sumAlone(worry, sounds);
  const clause = clauseOf(worry, reading, { ...line, sum });
  const [loudest, danger] = [loudestOf(reading, words), dangerOf(reading, words)];
  reading.heard = { era: worry.era, sounds, sum, clause, loudest, danger };
  return reading.heard;
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
  const number = numberOf(word);
  const pieces = piecesOf(word);
  let inPieces = 0;
  for (const piece of pieces) inPieces += weightOf(weights, piece);
  const weight = weightOf(weights, wordFeature(number)) + inPieces * shareOf(pieces);
  const slot = weights.count + (words.size % WORD_SLOTS);
  return { slot, weight, number, spread: spread(number), joins: JOINS.has(word) };
}

function pairsOf({ weights }: Worry, words: readonly SeenWord[]): readonly number[] {
  const pairs = new Array<number>(REACH * words.length).fill(NO_PLACE);
  for (let at = 0; at < words.length; at++) {
    const { number } = words[at] as SeenWord;
    for (let step = 0; step < Math.min(REACH, words.length - at - 1); step++) {
      const other = words[at + step + 1] as SeenWord;
      pairs[REACH * at + step] = placeOf(weights, pairFeature(step, number, other.spread));
    }
  }
  return pairs;
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

function sumAlone({ model }: Worry, { weights, words }: Sounds): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return model.bias + sumOf({ total, words });
}

type Whole = Line & { readonly words: readonly SeenWord[]; readonly sum: number };

/** The highest sum of a clause of a unit, or of the unit itself. */
function clauseOf(worry: Worry, { words: typed }: UnitReading, whole: Whole): number {
  let loudest = whole.sum;
  let first = 0;
  for (let end = 1; end <= typed.length; end++) {
    const isOver = end === typed.length || typed[end]?.before !== 'space' || whole.words[end]?.joins === true;
    if (!isOver) continue;
    const isPart = end - first < typed.length;
    if (isPart && end - first >= FEWEST_WORDS) {
      loudest = Math.max(loudest, sumAlone(worry, soundsOf(worry.run, whole, first, end)));
    }
    first = end;
  }
  return loudest;
}

/** Fewer characters tell a person nothing: "f" of "3 yo f". Nor do these words by themselves. */
const TELLING = 3;
const TELLS_NOTHING = new Set(
  (
    'ago min mins minute minutes sec secs second seconds hour hours hrs now just today yesterday tonight ' +
    'the and but for from with that this there they them their his her him she you your our its has had have ' +
    'was were are who what when where then than not did does got get about into ' +
    'hoy hace hora horas minuto minutos que los las una del por para con pero como esta este'
  ).split(' '),
);

/** The weightiest word, one that tells something where there is one; what tells nothing still counts by its weight. */
function loudestOf({ words }: UnitReading, weighed: readonly Weighed[]): Top | undefined {
  let top: (Top & { readonly tells: number }) | undefined;
  let loud = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < words.length; at++) {
    const { word, from, to } = words[at] as UnitReading['words'][number];
    const { weight } = weighed[at] as Weighed;
    const tells = word.length < TELLING ? 0 : TELLS_NOTHING.has(word) ? 1 : 2;
    if (tells > 0) loud = Math.max(loud, weight);
    const isBetter = top === undefined || (tells === top.tells ? weight > top.weight : tells > top.tells);
    if (isBetter) top = { from, to, weight, tells };
  }
  return top && { from: top.from, to: top.to, weight: top.tells > 0 ? loud : top.weight };
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
