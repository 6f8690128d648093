import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../../src/shared/escalation/contradictions';
import { evaluate } from '../../../../src/shared/escalation/evaluate';
import type { Facts } from '../../../../src/shared/escalation/rulebook';
import type { Answer } from '../../../../src/shared/protocol/answer';
import { factsOf, given, rulebookOf } from './small';

const rulebook = rulebookOf({
  words: {
    'time.now': ['now'],
    'time.nowhere': ['nowhere'],
    'presence.here': ['still here'],
    'med.bleeding': ['bleeding'],
    'injury.cut': ['cut'],
    'weapon.gun': ['gun'],
    'fire.smoke': ['smoke'],
    'hazard.gas': ['gas'],
    'intruder.inside': ['inside'],
    'suicide.plan': ['kill myself'],
    'cue.negated': ['no'],
    'cue.uncertain': ['maybe'],
    'cue.past': ['ago'],
  },
});

function against(text: string, more: Partial<Facts>): readonly string[] {
  const facts = factsOf(text, more);
  return contradictions(evaluate(rulebook, facts), facts).map(({ id, sentence }) => `${id}: ${sentence}`);
}

describe('a gate question answered no', () => {
  test.each([
    ['R1', 'is bleeding', 'r1-no-but-said: You marked hurt: no; the caller says "bleeding".'],
    ['R1', 'a cut', 'r1-no-but-said: You marked hurt: no; the caller says "cut".'],
    ['R3', 'a gun', 'r3-no-but-said: You marked weapon: no; the caller says "gun".'],
    ['R5', 'smoke', 'r5-no-but-said: You marked fire or hazard: no; the caller says "smoke".'],
    ['R5', 'gas', 'r5-no-but-said: You marked fire or hazard: no; the caller says "gas".'],
    ['R6', 'inside', 'r6-no-but-said: You marked break-in: no; the caller says "inside".'],
    ['R8', 'kill myself', 'r8-no-but-said: You marked suicide or overdose: no; the caller says "kill myself".'],
  ])('%s is contradicted by: %s', (question, text, expected) => {
    expect(against(text, { answers: { [question]: given('no') } })).toEqual([expected]);
  });

  test.each<[string, string, Answer | undefined]>([
    ['another danger', 'smoke', given('no')],
    ['a danger denied', 'no gun', given('no')],
    ['a danger of the past', 'gun ago', given('no')],
    ['words where the answer is yes', 'gun', given('yes')],
    ['words where it is not known', 'gun', { state: 'unknown' }],
    ['words where nothing was answered', 'gun', undefined],
  ])('is not contradicted by %s', (_, text, answer) => {
    expect(against(text, { answers: answer === undefined ? {} : { R3: answer } })).toEqual([]);
  });

  test('is contradicted by a danger that may be, and once', () => {
    const told = ['r3-no-but-said: You marked weapon: no; the caller says "gun".'];
    expect(against('maybe gun. Gun. Gun', { answers: { R3: given('no') } })).toEqual(told);
  });
});

describe('a call marked past', () => {
  test.each(['now', 'still here'])('is contradicted by: %s', (text) => {
    expect(against(text, { band: 'past' })).toEqual([`past-but-present: You marked past; the caller says "${text}".`]);
  });

  test('is not contradicted by other words', () => {
    expect(against('nowhere, gun', { band: 'past' })).toEqual([]);
  });

  test('is the only one so contradicted', () => {
    expect(against('now, still here', { band: 'just' })).toEqual([]);
  });
});

test('every answer contradicted is told', () => {
  const told = against('bleeding now', { band: 'past', answers: { R1: given('no') } });
  expect(told.map((one) => one.split(':')[0])).toEqual(['past-but-present', 'r1-no-but-said']);
});
