import { expect, test } from 'vitest';
import {
  addWay,
  endsSome,
  FIRST,
  forgetIfFull,
  leadsOn,
  nextState,
  rootAt,
  stateOf,
  UNKNOWN,
} from '../../../../src/shared/escalation/reading/automaton';
import type { State } from '../../../../src/shared/escalation/reading/step';

const thread = { node: 4, wait: 0, gap: false, left: 0 };
const dead: State = { threads: [], ends: [], key: 'dead' };
const going: State = { threads: [thread], ends: [], key: 'going' };
const ending: State = { threads: [], ends: [{ entry: 1, ahead: 0 }], key: 'ending' };
const both: State = { threads: [thread], ends: [{ entry: 1, ahead: 0 }], key: 'both' };

test('a new automaton stands at its node, goes on and knows no way', () => {
  const root = rootAt(7);
  expect(stateOf(root, FIRST)).toMatchObject({ threads: [{ node: 7 }], ends: [] });
  expect([leadsOn(FIRST), endsSome(FIRST)]).toEqual([true, false]);
  expect(nextState(root, FIRST, 3)).toBe(UNKNOWN);
});

test.each([
  ['leads nowhere', dead, false, false],
  ['leads on', going, true, false],
  ['ends a sequence', ending, false, true],
  ['does both', both, true, true],
])('a state tells whether it %s', (_, to, leads, ends) => {
  const root = rootAt(0);
  const state = addWay(root, { from: FIRST, symbol: 3, to });
  expect(nextState(root, FIRST, 3)).toBe(state);
  expect(stateOf(root, state)).toBe(to);
  expect([leadsOn(state), endsSome(state)]).toEqual([leads, ends]);
});

test('states that are alike are one, others are not', () => {
  const root = rootAt(0);
  const first = addWay(root, { from: FIRST, symbol: 3, to: going });
  expect(addWay(root, { from: FIRST, symbol: 5, to: { ...going } })).toBe(first);
  expect(addWay(root, { from: first, symbol: 3, to: { ...dead, key: 'first' } })).toBe(FIRST);
  expect(addWay(root, { from: first, symbol: 5, to: both })).not.toBe(first);
});

test('what was met is forgotten when there is much of it, and met again as before', () => {
  const root = rootAt(7);
  let known = 0;
  const learnOne = () => addWay(root, { from: FIRST, symbol: ++known, to: going });
  for (let at = 1; at < 2 ** 15; at++) learnOne();
  forgetIfFull(root);
  expect(nextState(root, FIRST, 1)).not.toBe(UNKNOWN);
  learnOne();
  forgetIfFull(root);
  expect(nextState(root, FIRST, 1)).toBe(UNKNOWN);
  expect(nextState(root, FIRST, known)).toBe(UNKNOWN);
  expect(root.states).toHaveLength(2);
  expect(stateOf(root, FIRST).threads).toMatchObject([{ node: 7 }]);
  const again = addWay(root, { from: FIRST, symbol: 1, to: both });
  expect(stateOf(root, again)).toBe(both);
  expect(stateOf(root, addWay(root, { from: again, symbol: 1, to: going }))).toBe(going);
});
