import { addWay, endsSome, FIRST, forgetIfFull, leadsOn, nextState, type Root, stateOf, UNKNOWN } from './automaton';
import type { Signs } from './dictionary';
import type { Line, Match, Meaning } from './line';
import { clearPairs, isHalfFull, keepPair, newPairTable, type PairTable, pairAt } from './pair-table';
import { endOf, type Step, stepOver } from './step';

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
      state = known === UNKNOWN ? learn(ground, root, { state, symbol, line, place }) : known;
      work.steps += 1;
      if (!endsSome(state)) continue;
      for (const end of stateOf(root, state).ends) {
        const { entry, ahead } = endOf(end);
        found.push({ meaning: meanings[entry] as Meaning, first: start, last: place + ahead });
      }
    }
  }
}

type Unknown = { readonly state: number; readonly symbol: number; readonly line: Line; readonly place: number };

/** The state that a word not read there before leads to. */
function learn({ cells, work }: Ground, root: Root, { state, symbol, line, place }: Unknown): number {
  const from = stateOf(root, state);
  work.steps += from.threads.length;
  const to = stepOver(cells, from, {
    signs: line.signs[place] as Signs,
    begun: line.spans.filter(({ first }) => first === place),
    denies: line.tokens[place]?.word.signs?.denies === true,
    skippable: line.skippable[place] === true,
    parted: isParted(symbol),
  });
  return addWay(root, { state, symbol, to });
}

/** A number for every different thing a token can be to a walk: its signs, or those and the spans that begin at it; and its marks. */
export type Symbols = { readonly pairs: PairTable; count: number };

/** The marks of a symbol, each a bit; what is above them counts the signs, or the different signs with spans. */
const PARTED = 1;
const SPANNED = 2;
const DENIES = 4;
const SKIPPABLE = 8;
const SIGNS = 16;

const ROOM = 2 ** 14;

export function noSymbols(): Symbols {
  return { pairs: newPairTable(ROOM), count: 0 };
}

/** The symbol of a token at which no span begins. */
export function symbolOf({ signs, denies, skippable, parted }: Omit<Step, 'begun'>): number {
  return SIGNS * signs.number + (skippable ? SKIPPABLE : 0) + (denies ? DENIES : 0) + (parted ? PARTED : 0);
}

export function skip({ symbols, skippable }: Line, place: number): void {
  if (skippable[place] === true) return;
  skippable[place] = true;
  symbols[place] = (symbols[place] as number) + SKIPPABLE;
}

/** To be called once all words to be skipped are known. */
export function refer(symbols: Symbols, line: Line): void {
  // The count goes on: a state still known must not take a new symbol for an old one.
  if (isHalfFull(symbols.pairs)) clearPairs(symbols.pairs);
  for (const { meaning, first, last } of line.spans) {
    const before = line.symbols[first] as number;
    line.symbols[first] =
      withSpan(symbols, unparted(before), WIDEST * meaning.number + last - first) + (before & PARTED);
  }
}

function isParted(symbol: number): boolean {
  return (symbol & PARTED) !== 0;
}

/** The mark before the first word of a sequence is no matter. */
function unparted(symbol: number): number {
  return symbol & ~PARTED;
}

/** More tokens than any unit has. */
const WIDEST = 512;

function withSpan(symbols: Symbols, symbol: number, span: number): number {
  const known = pairAt(symbols.pairs, symbol, span);
  if (known !== 0) return known;
  symbols.count += 1;
  const fresh = SIGNS * symbols.count + SPANNED;
  keepPair(symbols.pairs, symbol, span, fresh);
  return fresh;
}
