import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/shared/escalation/evaluate';
import type { Answer } from '../../../../src/shared/protocol/answer';
import type { Rule } from '../../../../src/shared/protocol/pack';
import { factsOf, given, judged, rule, rulebookOf } from './small';

const words = { 'crime.order': ['order'], 'weapon.gun': ['gun'], 'fire.smoke': ['smoke'] };
const question = { en: 'Is he there?', es: '¿Está ahí?' };
const order = rule('ESC-301', { concept: 'crime.order' }, { strength: 'ask', level: 'E2', ask: question });
const gun = rule('ESC-300', { concept: 'weapon.gun' });
const smoke = rule('ESC-302', { concept: 'fire.smoke' }, { level: 'E1' });

function judge(rules: Rule[], text: string, answers: Readonly<Record<string, Answer>> = {}): string {
  return judged(evaluate(rulebookOf({ words, rules }), factsOf(text, { answers })));
}

describe('a rule that asks', () => {
  test.each<[string, Answer | undefined, string]>([
    ['asks while nothing is answered', undefined, 'ask ESC-301'],
    ['asks on while it is not known', { state: 'unknown' }, 'ask ESC-301'],
    ['asks on after an answer that is neither yes nor no', given('perhaps'), 'ask ESC-301'],
    ['is silent after a no', given('no'), ''],
    ['raises after a yes', given('yes'), 'ESC-301 E2 ask.ESC-301'],
  ])('%s', (_, answer, expected) => {
    expect(judge([order], 'an order', answer && { 'ask.ESC-301': answer })).toBe(expected);
  });

  test('raises after a yes though the words are gone, by the answer', () => {
    const facts = factsOf('', { answers: { 'ask.ESC-301': given('yes') } });
    const { findings } = evaluate(rulebookOf({ words, rules: [order] }), facts);
    expect(findings.map(({ because }) => because)).toEqual([
      [{ kind: 'answer', question: 'ask.ESC-301', answer: 'yes' }],
    ]);
  });

  test('does not ask without its words, nor by the answer to another question', () => {
    expect(judge([order], 'nothing')).toBe('');
    expect(judge([order], 'an order', { 'ask.ESC-300': given('no') })).toBe('ask ESC-301');
  });

  test('says its question, where the answer is kept, and by which words it asks', () => {
    const [ask] = evaluate(rulebookOf({ words, rules: [order] }), factsOf('an order')).asks;
    expect(ask).toMatchObject({ rule: 'ESC-301', question, id: 'ask.ESC-301', because: [{ words: 'order', from: 3 }] });
  });
});

describe('what is asked', () => {
  test('gives way to the banner', () => {
    expect(judge([order, gun], 'order gun')).toBe('ESC-300 E3 weapon.gun');
  });

  test('stays beside a finding without a banner', () => {
    expect(judge([order, smoke], 'order smoke')).toBe('ESC-302 E1 fire.smoke, ask ESC-301');
  });

  test('is over once answered, though no banner shows', () => {
    const mild = rule('ESC-303', { concept: 'crime.order' }, { strength: 'ask', level: 'E1', ask: question });
    expect(judge([mild], 'order', { 'ask.ESC-303': given('yes') })).toBe('ESC-303 E1 ask.ESC-303');
  });

  test('in doubt is the question of the rule for it, or whether anyone is in danger', () => {
    const bare = rule('ESC-303', { concept: 'crime.order' }, { strength: 'ask' });
    const doubt = rule('ESC-395', { concept: 'weapon.gun' }, { strength: 'ask', ask: question });
    const asked = (rules: Rule[]) => evaluate(rulebookOf({ words, rules }), factsOf('order')).asks[0]?.question;
    expect(asked([bare, doubt])).toEqual(question);
    expect(asked([bare])).toEqual({
      en: 'Is anyone in danger right now?',
      es: '¿Hay alguien en peligro en este momento?',
    });
  });
});

describe('a rule that raises', () => {
  test('is not silenced by a no', () => {
    expect(judge([gun], 'gun', { 'ask.ESC-300': given('no') })).toBe('ESC-300 E3 weapon.gun');
  });

  test('tells a yes beside its words', () => {
    const expected = 'ESC-300 E3 weapon.gun, ESC-300 E3 ask.ESC-300';
    expect(judge([gun], 'gun', { 'ask.ESC-300': given('yes') })).toBe(expected);
  });
});
