import { expect, test } from 'vitest';
import {
  numberOf,
  pairFeature,
  piecesOf,
  shareOf,
  spread,
  wordFeature,
  wordsIn,
  worryFeatures,
} from '../../../../src/shared/escalation/learned/worry-features';
import { tokenize } from '../../../../src/shared/escalation/reading/token';
import { cutUnits } from '../../../../src/shared/escalation/reading/unit';

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

test('a feature counts once in a text; a piece by its share of each different word that has it', () => {
  const features = worryFeatures(unitsOf('Gun guns. Gun'));
  expect(features.get(wordFeature(numberOf('gun')))).toEqual({ kind: { factor: 1, fewest: 1 }, amount: 1 });
  const piece = [...piecesOf('guns')].find((one) => piecesOf('gun').has(one)) ?? 0;
  const [inGun, inGuns] = [piecesOf('gun').size, piecesOf('guns').size];
  expect([inGun, inGuns]).toEqual([3 + 2 + 1, 4 + 3 + 2]);
  expect(features.get(piece)?.amount).toBeCloseTo(1 / Math.sqrt(inGun) + 1 / Math.sqrt(inGuns), 10);
  const pair = pairFeature(0, numberOf('gun'), spread(numberOf('guns')));
  expect(features.get(pair)).toEqual({ kind: { factor: 1, fewest: 1 }, amount: 1 });
});

test('words are counted once, over all sentences', () => {
  expect(wordsIn(unitsOf('He is. He has. Is has'))).toBe(3);
  expect(wordsIn([])).toBe(0);
});

test('no pieces still share one', () => {
  expect(shareOf(new Set())).toBe(1);
  expect(shareOf(new Set([1, 2, 3, 4]))).toBe(0.5);
});

/** The learned weights of an agency are kept by these numbers: others would make them weights of other words. */
test('the numbers of features are for good', () => {
  expect(['', 'a', 'gun', 'niño'].map(numberOf)).toEqual([0, 97, -1073743652, -1893287139]);
  expect(['gun', 'emergency'].map((word) => wordFeature(numberOf(word)))).toEqual([1761226657, 2929337230]);
  const [gun, now] = [numberOf('gun'), spread(numberOf('now'))];
  expect([0, 1, 2].map((step) => pairFeature(step, gun, now))).toEqual([139581971, 1872302656, 4101521202]);
  expect([0, 1, -1, 0x1234_5678].map(spread)).toEqual([0, 1364076727, 2180083513, 3816608188]);
  expect([...piecesOf('gun')]).toEqual([2447882334, 1238756753, 3417901999, 2201751058, 2536711072, 1073308938]);
});
