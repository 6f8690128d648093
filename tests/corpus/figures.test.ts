import { describe, expect, test } from 'vitest';
import { lexingtonRulebook } from '../shared/escalation/lexington';
import { ASIDE, BUILD, notesOf } from './notes';
import { scoreNotes } from './score';

const rulebook = lexingtonRulebook();

/**
 * The goals on the notes set aside, of which nothing was made and none was read; they were counted at 0.922 raised, 0.991
 * raised or asked about, and 0.021 and 0.097 of the ordinary notes.
 */
describe.each([
  ['notes set aside', ASIDE, [0.9, 0.99, 0.03, 0.12]],
  ['notes the rules were written with', BUILD, [0.955, 0.99, 0.01, 0.04]],
] as const)('figures on the %s', (_, names, [raised, seen, falselyRaised, falselySeen]) => {
  const score = scoreNotes(rulebook, notesOf(names));

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
