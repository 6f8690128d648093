import { expect, it } from 'vitest';
import { stepRound, stepTo } from '../../../src/renderer/keys/step-to';

it('goes to the line a key names, and stays in the list', () => {
  expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => stepTo(key, 15, 40))).toEqual([
    16, 14, 25, 5, 0, 39,
  ]);
  expect(stepTo('PageDown', 38, 40)).toBe(39);
  expect(stepTo('ArrowUp', 0, 40)).toBe(0);
  expect(stepTo('x', 3, 40)).toBeUndefined();
});

it('begins again under a text field, and leaves Home and End to the text', () => {
  expect([stepRound('ArrowDown', 4, 5), stepRound('ArrowUp', 0, 5), stepRound('PageDown', 1, 5)]).toEqual([0, 4, 0]);
  expect(stepRound('Home', 3, 5)).toBeUndefined();
  expect(stepRound('ArrowDown', 1, 5)).toBe(2);
});
