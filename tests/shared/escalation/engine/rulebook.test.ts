import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/shared/escalation/evaluate';
import { compileLexicons, openRulebook, withTypes } from '../../../../src/shared/escalation/rulebook';
import { suggestTypes } from '../../../../src/shared/escalation/suggest-types';
import { conceptsOf, factsOf, gateQuestion, given, incidentType, judged, protocol, redFlag, rule } from './small';

const pack = {
  concepts: conceptsOf({ 'weapon.gun': ['gun'], 'place.school': ['school'] }),
  rules: [rule('ESC-300', { all: [{ concept: 'weapon.gun' }, { concept: 'place.school' }] })],
  gate: [gateQuestion('R1')],
  incidentTypes: [incidentType('theft', ['stolen'])],
  protocols: [protocol('theft-protocol', [redFlag('F1')]), protocol('noise-protocol', [])],
};

test('a rulebook opened with lexicons compiled before judges as one that compiles its own', () => {
  const answers = { R1: given('yes'), F1: given('yes') };
  const facts = factsOf('gun at school', { type: 'theft', answers });
  for (const rulebook of [openRulebook(pack), openRulebook(pack, compileLexicons(pack))]) {
    expect(judged(evaluate(rulebook, facts))).toBe('ESC-R1 E3 R1, ESC-F1 E2 F1, ESC-300 E3 weapon.gun');
    expect(suggestTypes(rulebook, 'stolen').map(({ type }) => type)).toEqual(['theft']);
  }
});

test('its dangers are what its rules are about, not what they ask for besides', () => {
  expect([...openRulebook(pack).dangers]).toEqual(['weapon.gun']);
});

test('other incident types are suggested by their own words, and the rules stay', () => {
  const types = [incidentType('noise', ['music'])];
  const rulebook = withTypes(openRulebook(pack), types, compileLexicons({ ...pack, incidentTypes: types }).types);
  expect(suggestTypes(rulebook, 'stolen music').map(({ type }) => type)).toEqual(['noise']);
  expect(judged(evaluate(rulebook, factsOf('gun at school')))).toBe('ESC-300 E3 weapon.gun');
});
