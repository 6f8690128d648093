import { clearPairs, isHalfFull, keepPair, newPairTable, type PairTable, pairAt } from './pair-table';
import { firstState, type State } from './step';
import { mixOne, mixOther, NO_LETTERS } from './word-keys';

/**
 * A node where sequences begin, with the states reached from it so far and what leads from one to another. Walking the
 * same words again is then one look at a table for each, as in a lazily built automaton of a regular expression.
 */
export type Root = {
  readonly node: number;
  readonly states: State[];
  /** By two hashes of a state, the number of the first that has them. */
  readonly numbers: PairTable;
  /** By a state and the symbol of a token, the state it leads to. */
  readonly ways: PairTable;
};

/** Ways there is room for; when half of it is used all is forgotten, so memory stays bounded: at most 3 MB. */
const ROOM = 2 ** 18;

/** Where a symbol leads from a state. */
type Way = { readonly state: number; readonly symbol: number; readonly to: State };

/** A state is told by its number and two bits: whether it leads on, and whether a sequence ends. */
export const FIRST = (1 << 2) | 1;
export const UNKNOWN = 0;

export function rootAt(node: number): Root {
  const root: Root = { node, states: [], numbers: newPairTable(ROOM), ways: newPairTable(ROOM) };
  begin(root);
  return root;
}

function begin(root: Root): void {
  const first = firstState(root.node);
  // Number 0 is left out: it means that a state is not known.
  root.states.push(first, first);
  keepPair(root.numbers, ...hashesOf(first), FIRST);
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
export function addWay(root: Root, { state, symbol, to }: Way): number {
  const number = numberOf(root, to);
  keepPair(root.ways, state, symbol, number);
  return number;
}

function numberOf({ states, numbers }: Root, state: State): number {
  const [one, other] = hashesOf(state);
  const known = pairAt(numbers, one, other);
  if (known !== 0 && isAlike(states[known >> 2] as State, state)) return known;
  const number = (states.length << 2) | (state.ends.length > 0 ? 2 : 0) | (state.threads.length > 0 ? 1 : 0);
  states.push(state);
  if (known === 0) keepPair(numbers, one, other, number);
  return number;
}

/** The first is never 0. */
function hashesOf({ threads, ends }: State): readonly [number, number] {
  let [one, other] = [NO_LETTERS, threads.length];
  for (const list of [threads, ends]) {
    for (const number of list) {
      one = mixOne(one, number);
      other = mixOther(other, number);
    }
  }
  return [one | 1, other];
}

function isAlike(one: State, other: State): boolean {
  return isSameList(one.threads, other.threads) && isSameList(one.ends, other.ends);
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** To be called between two walks: a state met before means nothing afterwards. */
export function forgetIfFull(root: Root): void {
  if (!isHalfFull(root.ways)) return;
  root.states.length = 0;
  clearPairs(root.numbers);
  clearPairs(root.ways);
  begin(root);
}
