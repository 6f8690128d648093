import type { Signs } from './dictionary';
import type { Match } from './line';
import { firstAtLeast } from './rising';
import { HEAD, WAY } from './trie';

/** Where a walk stands: all sequences it may still be in, and those that end with the token read last. */
export type State = { readonly threads: readonly Thread[]; readonly ends: readonly End[] };

/**
 * One sequence being followed, packed into a number: the node whose words may come next; how many tokens to let pass
 * first, which belong to words of a concept; whether it is within a gap, where any word may be passed over but a denial,
 * elsewhere only a skippable one; and how many more words may be passed over.
 */
export type Thread = number;

/** An entry that ends with the token read last, or so many after it where it ends with words of a concept; packed too. */
export type End = number;

const LEFT = 8;
const GAP = LEFT;
const WAIT = 2 * GAP;
/** More tokens than words of a concept take. */
const MOST_AHEAD = 64;
const NODE = MOST_AHEAD * WAIT;

export function endOf(end: End): { readonly entry: number; readonly ahead: number } {
  return { entry: Math.trunc(end / MOST_AHEAD), ahead: end % MOST_AHEAD };
}

/** A token as a walk reads it. */
export type Step = {
  readonly signs: Signs;
  /** A gap does not pass over it. */
  readonly denies: boolean;
  readonly skippable: boolean;
  /** A mark parts it from what was read before. */
  readonly parted: boolean;
  /** Words of referred concepts that begin with it. */
  readonly begun: readonly Match[];
};

const MOST_SKIPS = 3;

export function firstState(node: number): State {
  return { threads: [node * NODE], ends: [] };
}

/** What comes of all threads when they read a token. */
export function stepOver(cells: Int32Array, { threads }: State, step: Step): State {
  const reading: Reading = { ...step, cells, threads: [], ends: [] };
  for (const thread of threads) {
    const rest = thread % NODE;
    if (rest >= WAIT) keep(reading.threads, thread - WAIT);
    else if (!step.parted) advance(reading, (thread - rest) / NODE, rest >= GAP, rest % LEFT);
  }
  return { threads: reading.threads, ends: reading.ends };
}

type Reading = Step & {
  readonly cells: Int32Array;
  readonly threads: Thread[];
  readonly ends: End[];
};

/** Each once; they are few. */
function keep(list: number[], one: number): void {
  if (!list.includes(one)) list.push(one);
}

/**
 * Reads the token as the thread's next word, and passes it over where that is allowed. A node that was reached through
 * a gap has not been arrived at: its joins are met now.
 */
function advance(reading: Reading, node: number, gap: boolean, left: number): void {
  const { cells } = reading;
  onWords(reading, node);
  const others = node + HEAD + 2 * cell(cells, node);
  for (let way = others; way < others + 3 * cell(cells, node + 1); way += 3) {
    const [kind, label, to] = [cell(cells, way), cell(cells, way + 1), cell(cells, way + 2)];
    if (kind === WAY.concept) overConcept(reading, label, to);
    else if (kind === WAY.gap) advance(reading, to, true, label);
    else if (gap && kind === WAY.join) advance(reading, to, gap, 0);
  }
  const passes = gap ? !reading.denies : reading.skippable;
  if (left > 0 && passes) keep(reading.threads, node * NODE + (gap ? GAP : 0) + left - 1);
}

function onWords(reading: Reading, node: number): void {
  const { cells, signs } = reading;
  const count = cell(cells, node);
  const from = node + HEAD;
  const end = from + count;
  for (const sign of signs.list) {
    for (let way = firstAtLeast(cells, sign, from, end); way < end && cell(cells, way) === sign; way++) {
      arrive(reading, cell(cells, way + count), 0);
    }
  }
}

function overConcept(reading: Reading, concept: number, to: number): void {
  for (const { meaning, first, last } of reading.begun) {
    if (meaning.number === concept && last - first < MOST_AHEAD) arrive(reading, to, last - first);
  }
}

/** At a node, `ahead` tokens after this one: sequences end, branches of a choice meet. */
function arrive(reading: Reading, node: number, ahead: number): void {
  const { cells } = reading;
  const others = node + HEAD + 2 * cell(cells, node);
  let leadsOn = cell(cells, node) > 0;
  for (let way = others; way < others + 3 * cell(cells, node + 1); way += 3) {
    const [kind, to] = [cell(cells, way), cell(cells, way + 2)];
    if (kind === WAY.join) arrive(reading, to, ahead);
    else if (kind === WAY.end) keep(reading.ends, to * MOST_AHEAD + ahead);
    else leadsOn = true;
    if (kind === WAY.gap) endBefore(reading, to, ahead);
  }
  if (leadsOn) keep(reading.threads, node * NODE + ahead * WAIT + MOST_SKIPS);
}

/** A gap may take no word, and what follows it may be missing: the sequence then ends before the gap. */
function endBefore(reading: Reading, gap: number, ahead: number): void {
  const { cells } = reading;
  const others = gap + HEAD + 2 * cell(cells, gap);
  for (let way = others; way < others + 3 * cell(cells, gap + 1); way += 3) {
    const [kind, to] = [cell(cells, way), cell(cells, way + 2)];
    if (kind === WAY.end) keep(reading.ends, to * MOST_AHEAD + ahead);
    else if (kind !== WAY.concept) endBefore(reading, to, ahead);
  }
}

/** Within the array by construction. */
function cell(cells: Int32Array, at: number): number {
  return cells[at] as number;
}
