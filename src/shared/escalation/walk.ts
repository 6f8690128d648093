import { addWay, endsSome, FIRST, forgetIfFull, leadsOn, nextState, type Root, stateOf, UNKNOWN } from './automaton';
import { clearPairs, isHalfFull, keepPair, newPairTable, type PairTable, pairAt } from './pair-table';
import { type Step, stepOver } from './step';
import type { Entry } from './trie';
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
  readonly entries: readonly Entry[];
  /** Names and kinds of the concepts, by number. */
  readonly concepts: readonly { readonly id: string; readonly steers: boolean }[];
  readonly referred: Root;
  readonly root: Root;
  readonly symbols: Symbols;
  /** Steps taken since the trie was opened; tests hold them against the length of what was read. */
  readonly work: { steps: number };
};

/** All sequences of a line that begin at a root, in the order of their first tokens. */
export function walkLine(ground: Ground, root: Root, line: Line): readonly Match[] {
  forgetIfFull(root);
  const { work, entries, concepts } = ground;
  const found: Match[] = [];
  const symbols = symbolsOf(ground.symbols, line);
  for (let start = 0; start < symbols.length; start++) {
    let state = FIRST;
    for (let place = start; place < symbols.length && leadsOn(state); place++) {
      const parted = place > start && line.parted[place] === true;
      const symbol = (symbols[place] as number) * 2 + (parted ? 1 : 0);
      const known = nextState(root, state, symbol);
      state = known === UNKNOWN ? learn(ground, root, { state, symbol, line, place, parted }) : known;
      work.steps += 1;
      if (!endsSome(state)) continue;
      for (const { entry, ahead } of stateOf(root, state).ends) {
        if (place + ahead < start) continue;
        const { concept: number, language, never } = entries[entry] as Entry;
        const { id, steers } = concepts[number] as Ground['concepts'][number];
        found.push({ concept: id, number, language, never, steers, first: start, last: place + ahead });
      }
    }
  }
  return found;
}

type Unknown = Step & { readonly state: number; readonly symbol: number };

/** The state that a word not read there before leads to. */
function learn(ground: Ground, root: Root, unknown: Unknown): number {
  const { state, symbol } = unknown;
  const { threads } = stateOf(root, state);
  ground.work.steps += threads.length;
  return addWay(root, { from: state, symbol, to: stepOver(ground.cells, threads, unknown) });
}

/** A number for every different thing a token can be to a walk: its signs, and the spans that begin at it. */
export type Symbols = { readonly pairs: PairTable; count: number };

const ROOM = 2 ** 14;

export function noSymbols(): Symbols {
  return { pairs: newPairTable(ROOM), count: 0 };
}

function symbolsOf(symbols: Symbols, { signs, skippable, denying, spans }: Line): readonly number[] {
  // The count goes on: a state still known must not take a new symbol for an old one.
  if (isHalfFull(symbols.pairs)) clearPairs(symbols.pairs);
  return signs.map(({ number }, at) => {
    let symbol = 2 * (4 * number + (skippable[at] ? 2 : 0) + (denying[at] ? 1 : 0)) + 2;
    for (const span of spans[at] ?? []) symbol = withSpan(symbols, symbol, WIDEST * span.number + span.last - at);
    return symbol;
  });
}

/** More tokens than any unit has. */
const WIDEST = 512;

function withSpan(symbols: Symbols, symbol: number, span: number): number {
  const known = pairAt(symbols.pairs, symbol, span);
  if (known !== 0) return known;
  symbols.count += 1;
  const fresh = 2 * symbols.count + 1;
  keepPair(symbols.pairs, symbol, span, fresh);
  return fresh;
}
