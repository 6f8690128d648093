import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/shared/escalation/evaluate';
import { suggestTypes } from '../../../src/shared/escalation/suggest-types';
import { concepts, factsOf, lexingtonRulebook } from './lexington';

const rulebook = lexingtonRulebook();

/** Words that open many patterns, so that the walk is tried where it is busiest. */
const busy = concepts.flatMap((concept) => concept.en.slice(0, 3).flatMap((entry) => entry.split(/[^a-z]+/)));
const word = fc.constantFrom(...busy, 'no', 'a', 'the', 'he', 'not', ',', '.', '//');
const odd = fc.constantFrom(
  '\u0000',
  '\u200b',
  '\ud800',
  '\udc00',
  '\u202e',
  '\ufeff',
  'é',
  'ñ',
  '💥',
  "'",
  '’',
  '\n',
  '\t',
  '(',
  '_',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.oneof(word, odd), { maxLength: 60 }).map((words) => words.join('')),
  fc.tuple(word, fc.integer({ min: 1, max: 3000 })).map(([one, times]) => one.repeat(times).slice(0, 20_000)),
);

/** Steps of the walk for every character read: far above what ordinary notes need, far below trouble. */
const STEPS_PER_CHARACTER = 900;

test('no text makes it throw or work out of proportion', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const before = rulebook.reader.work.steps;
      const found = evaluate(rulebook, factsOf(typed));
      suggestTypes(rulebook, typed);
      const steps = rulebook.reader.work.steps - before;
      expect(steps).toBeLessThanOrEqual(STEPS_PER_CHARACTER * (typed.length + 10));
      for (const mention of found.mentions) expect(typed.slice(mention.from, mention.to)).toBe(mention.words);
    }),
    { numRuns: 5_000, seed: 1 },
  );
}, 120_000);

test('ordinary notes cost little, and one more key costs one unit', () => {
  const sentence = 'Caller says a man with a knife is outside the store and a woman is bleeding. ';
  const typed = sentence.repeat(200);
  evaluate(rulebook, factsOf(typed));
  const before = rulebook.reader.work.steps;
  evaluate(rulebook, factsOf(`${typed}x`));
  expect(rulebook.reader.work.steps - before).toBeLessThanOrEqual(STEPS_PER_CHARACTER * 2);
});
