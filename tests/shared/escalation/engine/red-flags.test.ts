import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/shared/escalation/evaluate';
import type { Answer, Answers, AnswerValue } from '../../../../src/shared/protocol/answer';
import type { Band, Condition } from '../../../../src/shared/protocol/condition';
import { factsOf, given, incidentType, judged, protocol, redFlag, rulebookOf } from './small';

function callOf(raisedBy: Condition | undefined, answers: Answers, more: { type?: string; band?: Band } = {}) {
  const flag = redFlag('F1', { raisedBy });
  const types = [incidentType('theft'), incidentType('noise')];
  const protocols = [protocol('theft-protocol', [flag]), protocol('noise-protocol', [redFlag('F2')])];
  return evaluate(rulebookOf({ types, protocols }), factsOf('', { answers, type: 'theft', ...more }));
}

const near: Condition = { question: 'near', is: 'yes' };
const armed: Condition = { question: 'armed', is: 'yes' };
const yes = given('yes');

describe('a red flag of the type chosen', () => {
  test.each<[string, Condition | undefined, Answers, string]>([
    ['is raised by a yes to its own question', undefined, { F1: yes }, 'ESC-F1 E2 F1'],
    ['is raised by a yes to its own question beside a condition', near, { F1: yes }, 'ESC-F1 E2 F1'],
    ['is raised by its condition', near, { near: yes }, 'ESC-F1 E2 F1'],
    [
      'is raised by its condition where its own question was answered no',
      near,
      { F1: given('no'), near: yes },
      'ESC-F1 E2 F1',
    ],
    ['is not raised by a no', undefined, { F1: given('no') }, ''],
    ['is not raised by "not known"', undefined, { F1: { state: 'unknown' } }, ''],
    ['is not raised by a condition that does not hold', near, { near: given('no') }, ''],
    ['is not raised without an answer', near, {}, ''],
    ['is not raised by the question of another type', undefined, { F2: yes }, ''],
  ])('%s', (_, condition, answers, expected) => {
    expect(judged(callOf(condition, answers))).toBe(expected);
  });

  test('is not looked at without a type, or with another', () => {
    expect(judged(callOf(undefined, { F1: yes }, { type: 'noise' }))).toBe('');
    expect(judged(callOf(undefined, { F1: yes }, { type: 'lost' }))).toBe('');
  });

  test('may depend on the time and the type', () => {
    const now: Condition = { all: [near, { band: 'now' }, { type: 'theft' }] };
    expect(judged(callOf(now, { near: yes }, { band: 'now' }))).toBe('ESC-F1 E2 F1');
    expect(judged(callOf(now, { near: yes }, { band: 'past' }))).toBe('');
  });
});

describe('a flag rests on', () => {
  const noGate: Condition = { gate: 'R3', is: 'yes' };
  test.each<[string, Condition | undefined, Answers, readonly string[]]>([
    ['its own question first', near, { F1: yes, near: yes }, ['F1: yes']],
    ['the question of its condition', near, { near: yes }, ['near: yes']],
    ['every question of an "all"', { all: [near, armed] }, { near: yes, armed: yes }, ['near: yes', 'armed: yes']],
    ['every question of an "any"', { any: [near, armed] }, { armed: yes }, ['near: not asked', 'armed: yes']],
    ['a question of the gate', noGate, { R3: yes }, ['R3: yes']],
    ['no question where the time alone decides', { band: 'unknown' }, {}, []],
  ])('%s', (_, condition, answers, expected) => {
    const [finding] = callOf(condition, answers).findings;
    expect(finding).toMatchObject({ title: 'Flag F1', version: 1 });
    expect(finding?.because.map((one) => one.kind === 'answer' && `${one.question}: ${one.answer}`)).toEqual(expected);
  });
});

describe('an answer is told as', () => {
  const answered: Condition = { question: 'q', answered: true };
  const place: AnswerValue = { raw: 'Main St', verified: true };
  test.each<[string, Answer, string]>([
    ['its choice', given('north'), 'north'],
    ['its number', given(3), '3'],
    ['all its choices', given(['gun', 'knife']), 'gun, knife'],
    ['given, where it is no word', given(place), 'given'],
    ['given, where it is a list of no words', given([{ basis: 'said', role: 'driver' }]), 'given'],
    ['given, where it is an empty list', given([]), 'given'],
    ['unknown', { state: 'unknown' }, 'unknown'],
    ['refused', { state: 'refused' }, 'refused'],
  ])('%s', (_, answer, expected) => {
    const [finding] = callOf(answered, { q: answer }).findings;
    expect(finding?.because).toEqual([{ kind: 'answer', question: 'q', answer: expected }]);
  });
});
