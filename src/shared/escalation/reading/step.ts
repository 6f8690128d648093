import type { Line, Match } from './line';
import { HEAD, WAY } from './trie';
import { hasSign } from './vocabulary';

/** Where a walk stands: all sequences it may still be in, and those that end with the token read last. */
export type State = { readonly threads: readonly Thread[]; readonly ends: readonly End[]; readonly key: string };

/** One sequence being followed: the node whose words may come next. */
export type Thread = {
  readonly node: number;
  /** Tokens to let pass first: they belong to words of a concept. */
  readonly wait: number;
  /** Within a gap any word may be passed over but a denial; elsewhere only a skippable one. */
  readonly gap: boolean;
  /** How many more words may be passed over. */
  readonly left: number;
};

/** An entry that ends with the token read last, or so many after it where it ends with words of a concept. */
export type End = { readonly entry: number; readonly ahead: number };

/** A token of a line, and whether a mark parts it from what was read before. */
export type Step = { readonly line: Line; readonly place: number; readonly parted: boolean };

const MOST_SKIPS = 3;

export function firstState(node: number): State {
  return { threads: [{ node, wait: 0, gap: false, left: 0 }], ends: [], key: 'first' };
}

/** What comes of all threads when they read a token; `key` is the same for states that are alike. */
export function stepOver(cells: Int32Array, threads: readonly Thread[], step: Step): State {
  const begun = step.line.spans.filter(({ first }) => first === step.place);
  const reading: Reading = { ...step, cells, begun, threads: new Map(), ends: new Map() };
  for (const thread of threads) {
    if (thread.wait > 0) keep(reading, { ...thread, wait: thread.wait - 1 });
    else if (!step.parted) advance(reading, thread);
  }
  const key = `${[...reading.threads.keys()]} ${[...reading.ends.keys()]}`;
  return { threads: [...reading.threads.values()], ends: [...reading.ends.values()], key };
}

type Reading = Step & {
  readonly cells: Int32Array;
  /** Words of referred concepts that begin here. */
  readonly begun: readonly Match[];
  readonly threads: Map<string, Thread>;
  readonly ends: Map<string, End>;
};

function keep(reading: Reading, thread: Thread): void {
  const { node, wait, gap, left } = thread;
  reading.threads.set(`${node}.${wait}.${gap ? 1 : 0}.${left}`, thread);
}

function end(reading: Reading, entry: number, ahead: number): void {
  reading.ends.set(`${entry}.${ahead}`, { entry, ahead });
}

/**
 * Reads the token as the thread's next word, and passes it over where that is allowed. A node that was reached through
 * a gap has not been arrived at: its joins are met now.
 */
function advance(reading: Reading, thread: Thread): void {
  const { cells, line, place } = reading;
  const { node, gap, left } = thread;
  onWords(reading, node);
  const others = node + HEAD + 2 * cell(cells, node);
  for (let way = others; way < others + 3 * cell(cells, node + 1); way += 3) {
    const [kind, label, to] = [cell(cells, way), cell(cells, way + 1), cell(cells, way + 2)];
    if (kind === WAY.concept) overConcept(reading, label, to);
    else if (kind === WAY.gap) advance(reading, { node: to, wait: 0, gap: true, left: label });
    else if (gap && kind === WAY.join) advance(reading, { node: to, wait: 0, gap, left: 0 });
  }
  const passes = gap ? !line.tokens[place]?.word.signs?.denies : line.skippable[place];
  if (left > 0 && passes) keep(reading, { ...thread, left: left - 1 });
}

/** Where a node has more ways than the word has signs, each sign is sought among them. */
function onWords(reading: Reading, node: number): void {
  const { cells, line, place } = reading;
  const { list, bits } = line.signs[place] as Line['signs'][number];
  const [count, from] = [cell(cells, node), node + HEAD];
  if (count > MANY * list.length) {
    for (const sign of list) {
      const way = from + 2 * firstAtLeast(cells, from, count, sign);
      if (way < from + 2 * count && cell(cells, way) === sign) arrive(reading, cell(cells, way + 1), 0);
    }
    return;
  }
  for (let way = from; way < from + 2 * count; way += 2) {
    if (hasSign(bits, cell(cells, way))) arrive(reading, cell(cells, way + 1), 0);
  }
}

const MANY = 16;

/** By halves: ways lie by rising signs. */
function firstAtLeast(cells: Int32Array, from: number, count: number, sign: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cell(cells, from + 2 * middle) < sign) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overConcept(reading: Reading, concept: number, to: number): void {
  for (const { meaning, first, last } of reading.begun) {
    if (meaning.number === concept) arrive(reading, to, last - first);
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
    else if (kind === WAY.end) end(reading, to, ahead);
    else leadsOn = true;
    if (kind === WAY.gap) endBefore(reading, to, ahead);
  }
  if (leadsOn) keep(reading, { node, wait: ahead, gap: false, left: MOST_SKIPS });
}

/** A gap may take no word, and what follows it may be missing: the sequence then ends before the gap. */
function endBefore(reading: Reading, gap: number, ahead: number): void {
  const { cells } = reading;
  const others = gap + HEAD + 2 * cell(cells, gap);
  for (let way = others; way < others + 3 * cell(cells, gap + 1); way += 3) {
    const [kind, to] = [cell(cells, way), cell(cells, way + 2)];
    if (kind === WAY.end) end(reading, to, ahead);
    else if (kind !== WAY.concept) endBefore(reading, to, ahead);
  }
}

/** Within the array by construction. */
function cell(cells: Int32Array, at: number): number {
  return cells[at] as number;
}
