import { type Entry, HEAD, type Trie, WAY } from './trie';
import { hasSign, type Signs } from './vocabulary';

/** A sequence found: tokens `first` to `last`, both included. */
export type Match = {
  readonly concept: string;
  readonly number: number;
  readonly language: 'en' | 'es';
  readonly never: boolean;
  /** Cues and word classes, which steer the reading and are no mention. */
  readonly steers: boolean;
  readonly first: number;
  readonly last: number;
};

/** What a walk reads: the tokens' signs, which may be passed over, and where a pattern must not reach across. */
export type Line = {
  readonly signs: readonly Signs[];
  readonly skippable: readonly boolean[];
  readonly parted: readonly boolean[];
  /** Words of denial: a gap never passes over one, or "I didn't hit my head" would read as a blow. */
  readonly denying: readonly boolean[];
  /** Words of referred concepts, by first token. */
  readonly spans: readonly (readonly Match[])[];
};

/** A trie made ready to be walked. */
export type Ground = {
  readonly cells: Int32Array;
  readonly entries: Trie['entries'];
  /** Names and kinds of the concepts, by number. */
  readonly concepts: readonly { readonly id: string; readonly steers: boolean }[];
  readonly referred: Root;
  readonly root: Root;
  /** Steps taken since the trie was opened; tests hold them against the length of what was read. */
  readonly work: { steps: number };
};

/** A node where sequences begin, and its ways by sign, none being -1: it has too many to be tried one by one. */
export type Root = { readonly node: number; readonly to: Int32Array };

export function rootAt(cells: Int32Array, node: number, signs: number): Root {
  const to = new Int32Array(signs).fill(-1);
  const past = node + HEAD + 2 * cell(cells, node);
  for (let way = node + HEAD; way < past; way += 2) to[cell(cells, way)] = cell(cells, way + 1);
  return { node, to };
}

/** Steps one start position may take: work stays in proportion to the length, whatever is typed. */
const MOST_STEPS = 1500;
const MOST_SKIPS = 3;

/** All sequences of a line that begin at a root, in the order of their first tokens. */
export function walkLine(ground: Ground, root: Root, line: Line): readonly Match[] {
  const { cells } = ground;
  const walk: Walk = { ...line, ground, cells, found: [], start: 0, limit: 0 };
  for (let start = 0; start < line.signs.length; start++) {
    walk.start = start;
    walk.limit = ground.work.steps + MOST_STEPS;
    for (const sign of line.signs[start]?.list ?? []) {
      const to = cell(root.to, sign);
      if (to >= 0) enter(walk, to, start + 1, start, 0);
    }
    if (cell(cells, root.node + 1) > 0) onOthers(walk, root.node, start, start - 1);
  }
  return walk.found;
}

type Walk = Line & {
  readonly ground: Ground;
  readonly cells: Int32Array;
  readonly found: Match[];
  /** The token the sequences begin at. */
  start: number;
  limit: number;
};

/** `next` is the token to read, `last` the last one matched, `skips` how many words in a row were passed over. */
function enter(walk: Walk, node: number, next: number, last: number, skips: number): void {
  const { cells, start } = walk;
  const { work } = walk.ground;
  work.steps += 1;
  if (work.steps > walk.limit) return;
  const others = cell(cells, node + 1);
  if (others > 0) onSpot(walk, node, next, last, skips);
  let place = next;
  let passed = skips;
  while (place < walk.signs.length && !(place > start && walk.parted[place])) {
    onWords(walk, node, place);
    if (others > 0) onOthers(walk, node, place, last);
    if (place === start || passed >= MOST_SKIPS || !walk.skippable[place]) return;
    place += 1;
    passed += 1;
  }
}

/** What happens before a further word is read: sequences end, branches of a choice meet. */
function onSpot(walk: Walk, node: number, next: number, last: number, skips: number): void {
  const { cells } = walk;
  const from = node + HEAD + 2 * cell(cells, node);
  for (let way = from; way < from + 3 * cell(cells, node + 1); way += 3) {
    const kind = cell(cells, way);
    if (kind === WAY.join) enter(walk, cell(cells, way + 2), next, last, skips);
    else if (kind === WAY.end && last >= walk.start) emit(walk, cell(cells, way + 2), last);
  }
}

function emit({ ground, found, start }: Walk, index: number, last: number): void {
  const { concept: number, language, never } = ground.entries[index] as Entry;
  const concept = ground.concepts[number];
  if (concept) found.push({ concept: concept.id, number, language, never, steers: concept.steers, first: start, last });
}

function onWords(walk: Walk, node: number, place: number): void {
  const { cells } = walk;
  const { bits } = walk.signs[place] as Signs;
  const past = node + HEAD + 2 * cell(cells, node);
  for (let way = node + HEAD; way < past; way += 2) {
    if (hasSign(bits, cell(cells, way))) enter(walk, cell(cells, way + 1), place + 1, place, 0);
  }
}

function onOthers(walk: Walk, node: number, place: number, last: number): void {
  const { cells } = walk;
  const from = node + HEAD + 2 * cell(cells, node);
  for (let way = from; way < from + 3 * cell(cells, node + 1); way += 3) {
    const kind = cell(cells, way);
    if (kind === WAY.concept) onConcept(walk, way, place);
    else if (kind === WAY.gap) onGap(walk, way, place, last);
  }
}

function onConcept(walk: Walk, way: number, place: number): void {
  const { cells } = walk;
  for (const span of walk.spans[place] ?? []) {
    if (span.number === cell(cells, way + 1)) enter(walk, cell(cells, way + 2), span.last + 1, span.last, 0);
  }
}

/** Passes over up to so many words, none of them across a comma or a break. */
function onGap(walk: Walk, way: number, place: number, last: number): void {
  const { cells, denying, parted } = walk;
  const to = cell(cells, way + 2);
  for (let passed = 0; passed <= cell(cells, way + 1); passed++) {
    const over = place + passed - 1;
    if (passed > 0 && (denying[over] || (over > walk.start && parted[over]))) return;
    enter(walk, to, place + passed, last, MOST_SKIPS);
  }
}

/** Within the array by construction. */
function cell(cells: Int32Array, at: number): number {
  return cells[at] as number;
}
