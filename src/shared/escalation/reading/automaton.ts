import { clearPairs, isHalfFull, keepPair, newPairTable, type PairTable, pairAt } from './pair-table';
import { firstState, type State } from './step';

/**
 * A node where sequences begin, with the states reached from it so far and what leads from one to another. Walking the
 * same words again is then one look at a table for each, as in a lazily built automaton of a regular expression.
 */
export type Root = {
  readonly node: number;
  readonly states: State[];
  readonly numbers: Map<string, number>;
  /** By a state and the symbol of a token, the state it leads to. */
  readonly ways: PairTable;
};

/** Ways there is room for; when half of it is used all is forgotten, so memory stays bounded. */
const ROOM = 2 ** 16;

/** A state is told by its number and two bits: whether it leads on, and whether a sequence ends. */
export const FIRST = (1 << 2) | 1;
export const UNKNOWN = 0;

export function rootAt(node: number): Root {
  const root: Root = { node, states: [], numbers: new Map(), ways: newPairTable(ROOM) };
  begin(root);
  return root;
}

function begin({ node, states, numbers }: Root): void {
  const first = firstState(node);
  // Number 0 is left out: it means that a state is not known.
  states.push(first, first);
  numbers.set(first.key, FIRST);
}

export function leadsOn(state: number): boolean {
  return (state & 1) !== 0;
}

export function endsSome(state: number): boolean {
  return (state & 2) !== 0;
}

export function stateOf({ states }: Root, state: number): State {
  return states[state >> 2] as State;
}

export function nextState({ ways }: Root, state: number, symbol: number): number {
  return pairAt(ways, state, symbol);
}

/** Keeps where a symbol leads from a state. */
export function addWay(root: Root, { from, symbol, to }: { from: number; symbol: number; to: State }): number {
  const number = numberOf(root, to);
  keepPair(root.ways, from, symbol, number);
  return number;
}

function numberOf({ states, numbers }: Root, state: State): number {
  const known = numbers.get(state.key);
  if (known !== undefined) return known;
  const number = (states.length << 2) | (state.ends.length > 0 ? 2 : 0) | (state.threads.length > 0 ? 1 : 0);
  states.push(state);
  numbers.set(state.key, number);
  return number;
}

/** To be called between two walks: a state met before means nothing afterwards. */
export function forgetIfFull(root: Root): void {
  if (!isHalfFull(root.ways)) return;
  root.states.length = 0;
  root.numbers.clear();
  clearPairs(root.ways);
  begin(root);
}
