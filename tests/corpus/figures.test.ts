import { describe, expect, test } from 'vitest';
import { lexingtonRulebook } from '../shared/escalation/lexington';
import { BUILD, notesOf } from './notes';
import { scoreNotes } from './score';

const rulebook = lexingtonRulebook();

/**
 * Floors a little under what was measured, so that a change for the worse is seen. `first-aside` was read once,
 * after 0.859 raised, 0.958 raised or asked, 0.085 and 0.159 of ordinary notes had been measured on it unread;
 * `second-aside` has only been counted, never read for the rules: 0.894, 1, 0.017 and 0.067 at the time of writing.
 */
describe.each([
  ['first-aside', { raised: 0.94, seen: 0.98, falselyRaised: 0.03, falselySeen: 0.12 }],
  ['second-aside', { raised: 0.85, seen: 0.97, falselyRaised: 0.04, falselySeen: 0.1 }],
] as const)('figures on %s', (name, floor) => {
  const score = scoreNotes(rulebook, notesOf([name]));

  test('emergencies are raised', () => {
    expect(score.emergency.raised).toBeGreaterThanOrEqual(floor.raised);
  });

  test('emergencies are raised or asked about', () => {
    expect(score.emergency.raisedOrAsked).toBeGreaterThanOrEqual(floor.seen);
  });

  test('few ordinary notes are raised', () => {
    expect(score.nonEmergency.raised).toBeLessThanOrEqual(floor.falselyRaised);
  });

  test('few ordinary notes are raised or asked about', () => {
    expect(score.nonEmergency.raisedOrAsked).toBeLessThanOrEqual(floor.falselySeen);
  });
});

describe('figures on the notes the rules were written with', () => {
  const score = scoreNotes(rulebook, notesOf(BUILD));

  test('emergencies are raised', () => {
    expect(score.emergency.raised).toBeGreaterThanOrEqual(0.9);
  });

  test('few ordinary notes are raised', () => {
    expect(score.nonEmergency.raised).toBeLessThanOrEqual(0.03);
  });
});
