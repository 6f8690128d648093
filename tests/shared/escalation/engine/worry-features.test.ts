import { expect, test } from 'vitest';
import { tokenize } from '../../../../src/shared/escalation/token';
import { cutUnits } from '../../../../src/shared/escalation/unit';
import { wordsIn, worryFeatures } from '../../../../src/shared/escalation/worry-features';

const unitsOf = (text: string) =>
  cutUnits(text).map(({ from, text: unit }) => ({
    from,
    reading: { text: unit, words: tokenize(unit), mentions: [] },
  }));
const kindsOf = (text: string) => {
  const factors = [...worryFeatures(unitsOf(text)).values()].map(
    ({ kind: { factor, fewest } }) => `${factor} ${fewest}`,
  );
  return Object.fromEntries([...new Set(factors)].map((one) => [one, factors.filter((other) => other === one).length]));
};

test('a sentence gives words, pairs with the next three words, and pieces of three to five characters', () => {
  // Four words and three pairs of neighbours; two pairs one apart and one two apart; the pieces of <he> <is> <not> <up>.
  expect(kindsOf('he is not up')).toEqual({ '1 1': 7, '0.6 2': 3, '1 2': 3 + 3 + 6 + 3 });
});

test('no pair goes from one sentence to the next', () => {
  expect(kindsOf('he is. not up')['0.6 2']).toBeUndefined();
});

test('all numbers are one word', () => {
  expect(worryFeatures(unitsOf('call 4471'))).toEqual(worryFeatures(unitsOf('call 22')));
  expect(wordsIn(unitsOf('call 4471 or 22'))).toBe(3);
});
