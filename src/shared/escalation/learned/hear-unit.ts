import { isMeant, type UnitReading } from '../reading/reader';
import { type Met, type MetWord, meetWord } from './met';
import { type Line, lineOf, sumWithin } from './run';

/** What is heard in a unit by itself. */
export type UnitWorry = {
  readonly era: object;
  readonly line: Line;
  /** Its weightiest word, and the weightiest words that name a danger. */
  readonly loudest: Top | undefined;
  readonly danger: Top | undefined;
  /** Its sum by itself, and that of its clause that sounds most like an emergency. */
  readonly sum: number;
  readonly clause: number;
};

/** Words of a unit, by their places in it. */
export type Top = { readonly from: number; readonly to: number; readonly weight: number };

/** Listens to a unit, or gives what was heard in it before. `bias` is what every text is taken for. */
export function hearUnit(met: Met, bias: number, reading: UnitReading): UnitWorry {
  const known = reading.heard as UnitWorry | undefined;
  if (known?.era === met.era) return known;
  const words = reading.words.map(({ word }) => meetWord(met, word));
  const line = lineOf(met, words);
  const sum = sumWithin(met, line);
  const heard: UnitWorry = {
    era: met.era,
    line,
    sum: bias + sum,
    clause: bias + loudestClause(met, words, reading.words, line, sum),
    loudest: loudestOf(met, reading, words),
    danger: dangerOf(met, reading, words),
  };
  reading.heard = heard;
  return heard;
}

/** Fewer words are no clause to judge by. */
const FEWEST_WORDS = 4;

/** The highest sum of a clause of a unit, or of the unit itself. */
function loudestClause(
  met: Met,
  words: readonly MetWord[],
  typed: UnitReading['words'],
  line: Line,
  whole: number,
): number {
  let loudest = whole;
  let first = 0;
  for (let end = 1; end <= words.length; end++) {
    const isOver = end === words.length || typed[end]?.before !== 'space' || words[end]?.joins === true;
    if (!isOver) continue;
    const isPart = end - first < words.length;
    if (isPart && end - first >= FEWEST_WORDS) loudest = Math.max(loudest, sumWithin(met, line, first, end));
    first = end;
  }
  return loudest;
}

/** The weightiest word, one that tells something where there is one; what tells nothing still counts by its weight. */
function loudestOf({ weights }: Met, { words }: UnitReading, line: readonly MetWord[]): Top | undefined {
  let best = -1;
  let bestTells = 0;
  let bestWeight = 0;
  let loud = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < line.length; at++) {
    const { slot, tells } = line[at] as MetWord;
    const weight = weights[slot] as number;
    if (tells > 0) loud = Math.max(loud, weight);
    const isBetter = best < 0 || (tells === bestTells ? weight > bestWeight : tells > bestTells);
    if (!isBetter) continue;
    best = at;
    bestTells = tells;
    bestWeight = weight;
  }
  const word = words[best];
  return word && { from: word.from, to: word.to, weight: bestTells > 0 ? loud : bestWeight };
}

/** Families of concepts that tell when, where and how calm it is, and no danger. */
const CONTEXT = new Set(['calm', 'time', 'presence', 'place', 'person']);

/**
 * The mention of a danger whose words weigh most, one that is meant where there is one, a thing that worries last. Elsewhere also one that is denied,
 * over or told of a film: what turned it may have been heard amiss ("choking on a toy"), and all around sounds otherwise.
 */
function dangerOf({ weights }: Met, { words, mentions }: UnitReading, line: readonly MetWord[]): Top | undefined {
  let top: Top | undefined;
  let topRank = 0;
  let first = 0;
  for (const mention of mentions) {
    const { from } = words[mention.first] as Typed;
    const { to } = words[mention.last] as Typed;
    // Mentions come by rising first words.
    while (first < words.length && (words[first] as Typed).from < from) first += 1;
    if (CONTEXT.has(mention.meaning.family)) continue;
    let weight = 0;
    for (let at = first; at < words.length && (words[at] as Typed).to <= to; at++) {
      weight += weights[(line[at] as MetWord).slot] as number;
    }
    const rank = rankOf(mention);
    const isBetter = top === undefined || (rank === topRank ? weight > top.weight : rank > topRank);
    if (!isBetter) continue;
    top = { from, to, weight };
    topRank = rank;
  }
  return top;
}

/** What is meant goes first, and a danger before a thing that merely worries: a mower, a texting. */
function rankOf(mention: UnitReading['mentions'][number]): number {
  return (isMeant(mention) ? 2 : 0) + (mention.meaning.family === 'worry' ? 0 : 1);
}

type Typed = UnitReading['words'][number];
