import { describe, expect, test } from 'vitest';
import { lexingtonRulebook } from '../shared/escalation/lexington';
import { ASIDE, BUILD, notesOf } from './notes';
import { scoreNotes } from './score';

const rulebook = lexingtonRulebook();

/**
 * Limits a little on the bad side of what was measured, so that a change for the worse is seen. The notes set aside
 * were counted and never read for the rules (`first-aside` was read once, long ago, and is left out). Measured: 0.894
 * raised, 0.970 raised or asked, 0.040 and 0.135 of ordinary notes; the goals are 0.9, 0.99, 0.03 and 0.12.
 */
describe.each([
  ['notes set aside', ASIDE.filter((name) => name !== 'first-aside'), [0.88, 0.96, 0.05, 0.15]],
  ['notes the rules were written with', BUILD, [0.965, 0.99, 0.02, 0.06]],
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
