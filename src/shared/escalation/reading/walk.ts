import { addWay, endsSome, FIRST, forgetIfFull, leadsOn, nextState, type Root, stateOf, UNKNOWN } from './automaton';
import type { Signs, WordSigns } from './dictionary';
import type { Line, Match, Meaning } from './line';
import { clearPairs, isHalfFull, keepPair, newPairTable, type PairTable, pairAt } from './pair-table';
import { type Step, stepOver } from './step';
import type { Token } from './token';

/** A trie made ready to be walked. */
export type Ground = {
  readonly cells: Int32Array;
  readonly meanings: readonly Meaning[];
  readonly referred: Root;
  readonly root: Root;
  readonly symbols: Symbols;
  /** Steps taken since the trie was opened; tests hold them against the length of what was read. */
  readonly work: { steps: number };
};

/** Adds to `found` all sequences of a line that begin at a root, in the order of their first tokens. */
export function walkLine(ground: Ground, root: Root, line: Line, found: Match[]): void {
  forgetIfFull(root);
  const { work, meanings } = ground;
  const { symbols } = line;
  for (let start = 0; start < symbols.length; start++) {
    let state = FIRST;
    for (let place = start; place < symbols.length && leadsOn(state); place++) {
      const symbol = place === start ? unparted(symbols[place] as number) : (symbols[place] as number);
      const known = nextState(root, state, symbol);
      state = known === UNKNOWN ? learn(ground, root, { state, symbol, line, place, parted: isParted(symbol) }) : known;
      work.steps += 1;
      if (!endsSome(state)) continue;
      for (const { entry, ahead } of stateOf(root, state).ends) {
        found.push({ meaning: meanings[entry] as Meaning, first: start, last: place + ahead });
      }
    }
  }
}

type Unknown = Step & { readonly state: number; readonly symbol: number };

/** The state that a word not read there before leads to. */
function learn(ground: Ground, root: Root, unknown: Unknown): number {
  const { state, symbol } = unknown;
  const { threads } = stateOf(root, state);
  ground.work.steps += threads.length;
  return addWay(root, { from: state, symbol, to: stepOver(ground.cells, threads, unknown) });
}

/**
 * A number for every different thing a token can be to a walk: its signs, the spans that begin at it, and, in the last
 * bit, whether a mark parts it from what stands before.
 */
export type Symbols = { readonly pairs: PairTable; count: number };

const ROOM = 2 ** 14;

export function noSymbols(): Symbols {
  return { pairs: newPairTable(ROOM), count: 0 };
}

export function symbolOf({ number }: Signs, { denies }: WordSigns, token: Token): number {
  const symbol = 2 * (4 * number + (denies ? 1 : 0)) + 2;
  return 2 * symbol + (token.before === 'space' ? 0 : 1);
}

export function skip({ symbols, skippable }: Line, place: number): void {
  if (skippable[place] === true) return;
  skippable[place] = true;
  symbols[place] = (symbols[place] as number) + 8;
}

/** To be called once all words to be skipped are known. */
export function refer(symbols: Symbols, line: Line): void {
  // The count goes on: a state still known must not take a new symbol for an old one.
  if (isHalfFull(symbols.pairs)) clearPairs(symbols.pairs);
  for (const { meaning, first, last } of line.spans) {
    const plain = line.symbols[first] as number;
    const symbol = withSpan(symbols, plain >> 1, WIDEST * meaning.number + last - first);
    line.symbols[first] = 2 * symbol + (plain & 1);
  }
}

function isParted(symbol: number): boolean {
  return (symbol & 1) !== 0;
}

/** The mark before the first word of a sequence is no matter. */
function unparted(symbol: number): number {
  return symbol & ~1;
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
