import { firstState, type State, type Step, stepOver } from './state';
import type { Trie } from './trie';
import type { Signs } from './vocabulary';

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
  readonly symbols: Symbols;
  /** Steps taken since the trie was opened; tests hold them against the length of what was read. */
  readonly work: { steps: number };
};

/**
 * A node where sequences begin, with the states reached from it so far. Walking the same words again is then one
 * look at a table for each word, as in a lazily built automaton of a regular expression.
 */
export type Root = { readonly node: number; readonly first: State; readonly states: Map<string, State> };

export function rootAt(node: number): Root {
  return { node, first: firstState(node), states: new Map() };
}

/** States kept from one root; all are forgotten when there are more, so memory stays bounded. */
const MOST_STATES = 20_000;

/** All sequences of a line that begin at a root, in the order of their first tokens. */
export function walkLine(ground: Ground, root: Root, line: Line): readonly Match[] {
  const { work, entries, concepts } = ground;
  const found: Match[] = [];
  const symbols = symbolsOf(ground.symbols, line);
  for (let start = 0; start < symbols.length; start++) {
    let state = root.first;
    for (let place = start; place < symbols.length && state.threads.length > 0; place++) {
      const parted = place > start && line.parted[place] === true;
      const symbol = (symbols[place] as number) * 2 + (parted ? 1 : 0);
      state = state.next.get(symbol) ?? learn(ground, root, { state, symbol, line, place, parted });
      work.steps += 1;
      for (const { entry, ahead } of state.ends) {
        if (place + ahead < start) continue;
        const { concept: number, language, never } = entries[entry] as Trie['entries'][number];
        const { id, steers } = concepts[number] as Ground['concepts'][number];
        found.push({ concept: id, number, language, never, steers, first: start, last: place + ahead });
      }
    }
  }
  return found;
}

type Unknown = Step & { readonly state: State; readonly symbol: number };

/** The state that a word not read there before leads to. */
function learn(ground: Ground, root: Root, unknown: Unknown): State {
  if (root.states.size >= MOST_STATES) forget(ground, root);
  const { state, symbol } = unknown;
  const { key, ...fresh } = stepOver(ground.cells, state.threads, unknown);
  ground.work.steps += state.threads.length;
  const known = root.states.get(key) ?? { ...fresh, next: new Map() };
  root.states.set(key, known);
  state.next.set(symbol, known);
  return known;
}

/** Numbers are never given twice: a state kept by the other root must not take a new symbol for an old one. */
function forget({ symbols }: Ground, { states, first }: Root): void {
  states.clear();
  first.next.clear();
  symbols.pairs.clear();
}

/** A number for every different thing a token can be to a walk: its signs, and the spans that begin at it. */
export type Symbols = { readonly pairs: Map<number, Map<number, number>>; count: number };

function symbolsOf(symbols: Symbols, { signs, skippable, denying, spans }: Line): readonly number[] {
  return signs.map(({ number }, at) => {
    let symbol = 2 * (4 * number + (skippable[at] ? 2 : 0) + (denying[at] ? 1 : 0));
    for (const span of spans[at] ?? []) symbol = paired(symbols, symbol, WIDEST * span.number + span.last - at);
    return symbol;
  });
}

/** More tokens than any unit has. */
const WIDEST = 512;

function paired(symbols: Symbols, symbol: number, span: number): number {
  const seconds = symbols.pairs.get(symbol) ?? new Map<number, number>();
  const known = seconds.get(span);
  if (known !== undefined) return known;
  symbols.count += 1;
  const fresh = 2 * symbols.count + 1;
  symbols.pairs.set(symbol, seconds.set(span, fresh));
  return fresh;
}
