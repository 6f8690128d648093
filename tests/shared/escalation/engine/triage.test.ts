import { expect, test } from 'vitest';
import { triageLine } from '../../../../src/shared/escalation/triage';
import { gateQuestion, given, incidentType, protocol, redFlag, rule, rulebookOf } from './small';

const rulebook = rulebookOf({
  words: { 'weapon.gun': ['gun'], 'crime.order': ['order'], 'weapon.bat': ['bat'], 'time.past': ['yesterday'] },
  gate: [gateQuestion('R1')],
  types: [incidentType('theft')],
  protocols: [protocol('theft-protocol', [redFlag('F1')])],
  rules: [
    rule('ESC-300', { concept: 'weapon.gun' }),
    rule('ESC-301', { concept: 'crime.order' }, { strength: 'ask' }),
    rule('ESC-303', { all: [{ concept: 'weapon.bat' }, { not: { band: 'past' } }] }),
    rule('ESC-302', { any: [{ concept: 'weapon.gun' }, { question: 'armed', is: 'yes' }] }, { level: 'E1' }),
  ],
});

const line = (text: string, more = {}) => triageLine(rulebook, { id: 'n1', text, ...more });

test('a note that raises shows its level, its rules and its words', () => {
  expect(line('a gun')).toEqual({
    id: 'n1',
    level: 'E3',
    raised: true,
    ask: false,
    rules: ['ESC-300'],
    because: [{ rule: 'ESC-300', from: 2, to: 5, words: 'gun', assertion: 'affirmed' }],
  });
});

test('a note that is asked about shows by which words', () => {
  const because = [{ rule: 'ESC-301', from: 0, to: 5, words: 'order', assertion: 'affirmed' }];
  expect(line('order')).toEqual({ id: 'n1', level: 'E0', raised: false, ask: true, rules: ['ESC-301'], because });
});

test('a note that says nothing shows nothing', () => {
  expect(line('um')).toEqual({ id: 'n1', level: 'E0', raised: false, ask: false, rules: [], because: [] });
});

test('answers and type count, and are no words', () => {
  expect(line('', { answers: { R1: given('yes') } })).toMatchObject({ level: 'E3', rules: ['ESC-R1'], because: [] });
  const flagged = { answers: { F1: given('yes') }, incidentType: 'theft' };
  expect(line('', flagged)).toMatchObject({ level: 'E2', rules: ['ESC-F1'] });
});

test('the time is what the words say', () => {
  expect(line('bat').rules).toEqual(['ESC-303']);
  expect(line('bat yesterday').rules).toEqual([]);
});

test('a rule that holds twice is named once', () => {
  const answers = { 'ask.ESC-300': given('yes') };
  expect(line('gun', { answers }).rules).toEqual(['ESC-300']);
});
