import { describe, expect, test } from 'vitest';
import { lexingtonRulebook } from '../shared/escalation/lexington';
import { ASIDE, BUILD, notesOf } from './notes';
import { scoreNotes } from './score';

const rulebook = lexingtonRulebook();

/** Floors a little under what was measured, so that a change for the worse is seen. */
describe('figures on the notes set aside', () => {
  const score = scoreNotes(rulebook, notesOf(ASIDE));

  test('emergencies are raised', () => {
    expect(score.emergency.raised).toBeGreaterThanOrEqual(0.8);
  });

  test('emergencies are raised or asked about', () => {
    expect(score.emergency.raisedOrAsked).toBeGreaterThanOrEqual(0.88);
  });

  test('few ordinary notes are raised', () => {
    expect(score.nonEmergency.raised).toBeLessThanOrEqual(0.09);
  });

  test('few ordinary notes are raised or asked about', () => {
    expect(score.nonEmergency.raisedOrAsked).toBeLessThanOrEqual(0.2);
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
