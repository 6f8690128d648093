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
import { firstState, type State } from '../../../../src/shared/escalation/reading/step';

const dead: State = { threads: [], ends: [] };
const going: State = { threads: [4], ends: [] };
const ending: State = { threads: [], ends: [1] };
const both: State = { threads: [4], ends: [1] };

test('a new automaton stands at its node, goes on and knows no way', () => {
  const root = rootAt(7);
  expect(stateOf(root, FIRST)).toEqual(firstState(7));
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
  const state = addWay(root, { state: FIRST, symbol: 3, to });
  expect(nextState(root, FIRST, 3)).toBe(state);
  expect(stateOf(root, state)).toBe(to);
  expect([leadsOn(state), endsSome(state)]).toEqual([leads, ends]);
});

test('states that are alike are one, others are not', () => {
  const root = rootAt(0);
  let symbol = 0;
  const numberOf = (to: State) => addWay(root, { state: FIRST, symbol: ++symbol, to });
  const states = [dead, going, ending, both, { threads: [4, 6], ends: [] }, { threads: [6, 4], ends: [] }];
  const numbers = states.map(numberOf);
  expect(new Set(numbers).size).toBe(states.length);
  expect(states.map(({ threads, ends }) => numberOf({ threads: [...threads], ends: [...ends] }))).toEqual(numbers);
  expect(numberOf(firstState(0))).toBe(FIRST);
});

/** Their hashes are the same. */
const TWINS: readonly [State, State] = [
  { threads: [186_177_551, 464_946_069], ends: [] },
  { threads: [100_834_417, 2_100_556_087], ends: [] },
];

test('states that only their hashes take for one are two', () => {
  const root = rootAt(0);
  const [one, other] = TWINS;
  const number = addWay(root, { state: FIRST, symbol: 1, to: one });
  const second = addWay(root, { state: FIRST, symbol: 2, to: other });
  expect(stateOf(root, number)).toBe(one);
  expect(stateOf(root, second)).toBe(other);
  expect(addWay(root, { state: FIRST, symbol: 3, to: one })).toBe(number);
});

test('what was met is forgotten when there is much of it, and met again as before', () => {
  const root = rootAt(7);
  let known = 0;
  const learnOne = () => addWay(root, { state: FIRST, symbol: ++known, to: going });
  for (let at = 1; at < 2 ** 17; at++) learnOne();
  forgetIfFull(root);
  expect(nextState(root, FIRST, 1)).not.toBe(UNKNOWN);
  learnOne();
  forgetIfFull(root);
  expect(nextState(root, FIRST, 1)).toBe(UNKNOWN);
  expect(nextState(root, FIRST, known)).toBe(UNKNOWN);
  expect(root.states).toHaveLength(2);
  expect(stateOf(root, FIRST)).toEqual(firstState(7));
  const again = addWay(root, { state: FIRST, symbol: 1, to: both });
  expect(stateOf(root, again)).toBe(both);
  expect(stateOf(root, addWay(root, { state: again, symbol: 1, to: going }))).toBe(going);
});
