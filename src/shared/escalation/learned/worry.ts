import type { Assertion } from '../../protocol/condition';
import type { Mention, PlacedUnit } from '../reading/reader';
import { hearUnit, type Top, type UnitWorry } from './hear-unit';
import { forgetIfFull, type Met, openMet } from './met';
import { enter, leave, type Run, sumOf } from './run';

/**
 * A small learned judgement: how much some sentences sound like those of emergencies. It is a sum of weights of
 * words, pairs of words and pieces of words, so that a word never met or mistyped counts by its pieces, and so that
 * what it did can be shown by the words that moved it. Of the lexicon it knows the names of places alone, of rules nothing (decision 6).
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

/** From a sum of `ask` on a question is put, from `alarm` on a danger raises; a rule that holds adds `rule` to the sum. */
export type Thresholds = { readonly ask: number; readonly alarm: number; readonly rule: number };

/** How much of the clause that sounds most like an emergency is added to the sum. */
const LOUDEST_CLAUSE = 0.3;
/** A sentence by itself says less than the whole story; so much is taken off, that no long story drowns it. */
const ALONE = 0.5;

/** The concepts by which rules use it: it sounds like an emergency; so it does, and a danger is named. */
const WORRY_CONCEPT = 'learned.worry';
export const ALARM_CONCEPT = 'learned.alarm';

/** A model made ready, with the words it met. */
export type Worry = { readonly model: WorryModel; readonly met: Met };

/** So many units are listened to together. */
const LONGEST_RUN = 6;

export function openWorry(model: WorryModel): Worry {
  return { model, met: openMet(model.weights, model.step) };
}

/** What is heard in a story, by unit: the highest sum of any run it is in, and learned mentions. */
export type Heard = {
  readonly sums: readonly number[];
  readonly mentions: readonly (readonly Mention[])[];
};

/** Listens to every run of units: the whole story, or each six neighbours of a longer one. */
export function listen({ model, met }: Worry, units: readonly PlacedUnit[], { ask, alarm }: Thresholds): Heard {
  forgetIfFull(met);
  const run: Run = { total: 0, words: 0 };
  const seen = units.map(({ reading }) => hearUnit(met, model.bias, reading));
  const sums = new Array<number>(units.length).fill(Number.NEGATIVE_INFINITY);
  const mentions = units.map((): Mention[] => []);
  const add = (concept: string, kind: 'loudest' | 'danger', first: number, last: number): void => {
    const at = weightiest(seen, kind, first, last);
    const top = seen[at]?.[kind];
    if (top) keep(mentions[at] ?? [], concept, units[at] as PlacedUnit, top);
  };
  const hear = (heard: number, first: number, last: number): void => {
    for (let at = first; at <= last; at++) sums[at] = Math.max(sums[at] ?? heard, heard);
    if (heard < ask) return;
    add(WORRY_CONCEPT, 'loudest', first, last);
    if (heard >= alarm) add(ALARM_CONCEPT, 'danger', first, last);
  };
  for (let last = 0; last < seen.length; last++) {
    const unit = seen[last] as UnitWorry;
    hear(unit.sum + LOUDEST_CLAUSE * unit.clause - ALONE, last, last);
    enter(met, run, unit.line);
    const first = Math.max(0, last - LONGEST_RUN + 1);
    if (first > 0) leave(met, run, (seen[first - 1] as UnitWorry).line);
    if (last < Math.min(LONGEST_RUN, seen.length) - 1) continue;
    hear(model.bias + sumOf(run) + LOUDEST_CLAUSE * loudestClause(seen, first, last), first, last);
  }
  for (const { line } of seen.slice(-LONGEST_RUN)) leave(met, run, line);
  return { sums, mentions };
}

function loudestClause(units: readonly UnitWorry[], first: number, last: number): number {
  let loudest = Number.NEGATIVE_INFINITY;
  for (let at = first; at <= last; at++) loudest = Math.max(loudest, (units[at] as UnitWorry).clause);
  return loudest;
}

function weightiest(units: readonly UnitWorry[], kind: 'loudest' | 'danger', first: number, last: number): number {
  let best = first;
  let weight = Number.NEGATIVE_INFINITY;
  for (let at = first; at <= last; at++) {
    const top = units[at]?.[kind];
    if (top === undefined || top.weight <= weight) continue;
    best = at;
    weight = top.weight;
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
