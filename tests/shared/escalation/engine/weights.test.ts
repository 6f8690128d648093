import { expect, test } from 'vitest';
import { MOST_STEPS, openWeights, printWeights, weightOf } from '../../../../src/shared/escalation/learned/weights';

/** Features near each other, far apart, at both ends, and with the same upper part. */
const features = [0, 1, 31, 32, 33, 0xffff, 0x1_0000, 0x1_0001, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff];
const steps = new Map(features.map((feature, at) => [feature, at % 2 === 0 ? at - MOST_STEPS : MOST_STEPS - at]));
const opened = () => openWeights(printWeights(steps), 0.5);

test('every feature has its own weight', () => {
  const weights = opened();
  expect(features.map((feature) => weightOf(weights, feature))).toEqual([...steps.values()].map((one) => one / 2));
});

test.each([2, 34, 0xfffe, 0x1_0002, 0x0fff_ffff, 0x8000_0001, 0xffff_fffd])('feature %i weighs nothing', (feature) => {
  expect(weightOf(opened(), feature)).toBe(0);
});

test('is printed in characters that need no escape', () => {
  expect(printWeights(steps)).toMatch(/^[0-[\]-p]+$/);
});

test('without any weights all weighs nothing', () => {
  expect(weightOf(openWeights('', 1), 7)).toBe(0);
});

test('a weight is told from all that share a part of its number', () => {
  const crowd = Array.from({ length: 63 }, (_, at) => 0x0040_0001 + 64 * 17 * at + (at % 3));
  const own = openWeights(printWeights(new Map(crowd.map((feature, at) => [feature, at + 1]))), 1);
  expect(crowd.map((feature) => weightOf(own, feature))).toEqual(crowd.map((_, at) => at + 1));
});

test('features that could not be counted are refused', () => {
  const crowd = Array.from({ length: 64 }, (_, at) => [0x0040_0000 + at, 1] as const);
  expect(() => printWeights(new Map(crowd))).toThrow('Too many features share an upper part to be printed');
});
