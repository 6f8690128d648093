import { describe, expect, test } from 'vitest';
import { lexingtonRulebook } from '../shared/escalation/lexington';
import { ASIDE, BUILD, DETAIL, notesOf, SHORT, TRAPS } from './notes';
import { isShort, scoreNotes } from './score';

const rulebook = lexingtonRulebook();

const aside = notesOf(ASIDE);

/**
 * The goals on the notes set aside, of which nothing was made and none was read; they were counted at 0.935 raised, 0.992
 * raised or asked about, and 0.017 and 0.098 of the ordinary notes. Of those under nine words 0.923, 0.985, 0.023 and
 * 0.086; of others as short 0.935, 0.988, 0.008 and 0.064. Those told in calm words are harder than any line: 0.924, 0.992,
 * 0.020 and 0.113. So are those full of detail, a third of them full of danger words that mean none: 0.909, 0.991, 0.034
 * and 0.199.
 */
describe.each([
  ['notes set aside', aside, [0.9, 0.99, 0.03, 0.12]],
  ['short ones of them', aside.filter(isShort), [0.9, 0.97, 0.03, 0.12]],
  ['notes of a few words', notesOf(SHORT), [0.9, 0.98, 0.03, 0.1]],
  ['notes full of detail', notesOf(DETAIL), [0.9, 0.985, 0.04, 0.21]],
  ['emergencies told in calm words', notesOf(TRAPS), [0.9, 0.98, 0.03, 0.14]],
  ['notes the rules were written with', notesOf(BUILD), [0.935, 0.99, 0.01, 0.1]],
] as const)('figures on the %s', (_, notes, [raised, seen, falselyRaised, falselySeen]) => {
  const score = scoreNotes(rulebook, notes);

  test('emergencies are raised', () => {
    expect(score.emergency.raised).toBeGreaterThanOrEqual(raised);
  });

  test('emergencies are raised or asked about', () => {
    expect(score.emergency.raisedOrAsked).toBeGreaterThanOrEqual(seen);
  });

  test('few ordinary notes are raised', () => {
    expect(score.nonEmergency.raised).toBeLessThanOrEqual(falselyRaised);
  });

  test('few ordinary notes are raised or asked about', () => {
    expect(score.nonEmergency.raisedOrAsked).toBeLessThanOrEqual(falselySeen);
  });
});
