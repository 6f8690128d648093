import { expect, test } from 'vitest';
import {
  cellOf,
  headOf,
  NO_CELL,
  openWeights,
  tailOf,
  weightIn,
  weightOf,
} from '../../../src/shared/escalation/weights';

/** Names of which many begin or end alike. */
const named = Array.from({ length: 500 }, (_, at) => [`p w${at % 20} w${at}`, at - 250] as const);
const weights = openWeights(named.map(([name, hundredths]) => `${name}=${hundredths}\n`).join(''));

test('every name has its own weight', () => {
  expect(named.map(([name]) => weightOf(weights, name))).toEqual(named.map(([, hundredths]) => hundredths / 100));
});

test('a name is found by its two parts', () => {
  const cell = cellOf(weights, headOf('p w7 '), tailOf('w487'));
  expect(cell).not.toBe(NO_CELL);
  expect(weightIn(weights, cell)).toBe(2.37);
});

test.each(['p w7 w48', 'p w7 w4870', 'w7 w487', 'p w8 w487', '', '='])('"%s" weighs nothing', (name) => {
  expect(weightOf(weights, name)).toBe(0);
});

test('without any weights all weighs nothing', () => {
  expect(weightOf(openWeights(''), 'w a')).toBe(0);
});
