import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/shared/escalation/evaluate';
import type { Band } from '../../../../src/shared/protocol/condition';
import { factsOf, rulebookOf } from './small';

const rulebook = rulebookOf({
  words: {
    'time.now': ['now'],
    'time.just': ['just'],
    'time.past': ['yesterday'],
    'cue.negated': ['no'],
    'cue.hypothetical': ['if'],
    'cue.uncertain': ['maybe'],
  },
});

const bandOf = (text: string, band: Band = 'unknown'): Band => evaluate(rulebook, factsOf(text, { band })).band;

test.each([
  ['nothing said is unknown', 'um', 'unknown'],
  ['now', 'now', 'now'],
  ['just', 'just', 'just'],
  ['past', 'yesterday', 'past'],
  ['perhaps counts', 'maybe yesterday', 'past'],
  ['the most pressing of several counts', 'yesterday, just', 'just'],
  ['wherever it is said', 'now. Yesterday', 'now'],
  ['what is denied does not count', 'no now. Yesterday', 'past'],
  ['what is supposed does not count', 'if now. Yesterday', 'past'],
])('%s: %s', (_, text, expected) => {
  expect(bandOf(text)).toBe(expected);
});

describe('the band answered', () => {
  test.each<[Band, string, Band]>([
    ['past', 'um', 'past'],
    ['now', 'um', 'now'],
    ['unknown', 'yesterday', 'past'],
    ['past', 'now', 'now'],
    ['past', 'just', 'just'],
    ['just', 'now', 'now'],
    ['now', 'yesterday', 'now'],
    ['just', 'yesterday', 'just'],
    ['just', 'just', 'just'],
  ])('%s, with "%s" told, is %s: the more pressing counts', (answered, text, expected) => {
    expect(bandOf(text, answered)).toBe(expected);
  });
});
