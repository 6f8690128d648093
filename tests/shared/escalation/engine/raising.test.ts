import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/shared/escalation/evaluate';
import { factKey } from '../../../../src/shared/escalation/finding';
import type { Rule } from '../../../../src/shared/protocol/pack';
import { factsOf, given, judged, rule, rulebookOf } from './small';

const words = {
  'weapon.gun': ['gun'],
  'weapon.any': ['gun', 'knife'],
  'fire.smoke': ['smoke', 'smoke filled'],
  'place.school': ['school'],
  'crime.has': ['has'],
  'cue.negated': ['no'],
  'cue.uncertain': ['maybe'],
  'cue.past': ['ago'],
};

function judge(rules: Rule[], text: string): string {
  return judged(evaluate(rulebookOf({ words, rules }), factsOf(text)));
}

const gun = rule('ESC-300', { concept: 'weapon.gun' });
const smoke = rule('ESC-301', { concept: 'fire.smoke' }, { level: 'E2' });

describe('a rule on a danger', () => {
  test.each([
    ['holds where it is said', 'a gun', 'ESC-300 E3 weapon.gun'],
    ['holds where it is said with a doubt', 'maybe a gun', 'ESC-300 E3 weapon.gun'],
    ['does not hold where it is denied', 'no gun', ''],
    ['does not hold where it is past', 'gun ago', ''],
    ['does not hold where nothing is said', '', ''],
    ['holds once, however often it is said', 'a gun. A gun', 'ESC-300 E3 weapon.gun'],
  ])('%s', (_, text, expected) => {
    expect(judge([gun], text)).toBe(expected);
  });

  test.each([
    ['one assertion', 'past', 'gun ago', 'a gun'],
    ['any of several assertions', ['negated', 'past'], 'no gun', 'a gun'],
  ] as const)('may ask for %s', (_, assertion, holds, fails) => {
    const rules = [rule('ESC-300', { concept: 'weapon.gun', assertion })];
    expect(judge(rules, holds)).toBe('ESC-300 E3 weapon.gun');
    expect(judge(rules, fails)).toBe('');
  });

  test('says what it is, what to say, and by which words of the text', () => {
    const { findings } = evaluate(rulebookOf({ words, rules: [gun] }), factsOf('All quiet. Maybe a gun'));
    const because = { kind: 'words', from: 19, to: 22, words: 'gun', assertion: 'uncertain', concept: 'weapon.gun' };
    const { say } = gun;
    const told = { rule: 'ESC-300', version: 1, title: 'ESC-300', level: 'E3', source: 'weapon.gun', say };
    expect(findings).toEqual([{ ...told, because: [because] }]);
  });
});

test('of a danger said several times the first words are shown', () => {
  const { findings } = evaluate(rulebookOf({ words, rules: [gun] }), factsOf('A gun. Um. A gun'));
  expect(findings).toMatchObject([{ because: [{ from: 2 }] }]);
});

describe('several rules', () => {
  test('each find their own danger, in their order', () => {
    expect(judge([smoke, gun], 'gun and smoke')).toBe('ESC-301 E2 fire.smoke, ESC-300 E3 weapon.gun');
  });

  test('on the same words tell one fact: the gravest', () => {
    const any = rule('ESC-302', { concept: 'weapon.any' }, { level: 'E2' });
    expect(judge([any, gun], 'a gun')).toBe('ESC-300 E3 weapon.gun');
    expect(judge([gun, any], 'a gun')).toBe('ESC-300 E3 weapon.gun');
    expect(judge([gun, any], 'a knife')).toBe('ESC-302 E2 weapon.any');
  });

  test('on the same words and equally grave tell the first', () => {
    const any = rule('ESC-302', { concept: 'weapon.any' });
    expect(judge([any, gun], 'a gun')).toBe('ESC-302 E3 weapon.any');
  });

  test('on words side by side tell two facts', () => {
    expect(judge([smoke, gun], 'gun smoke')).toBe('ESC-301 E2 fire.smoke, ESC-300 E3 weapon.gun');
    expect(judge([smoke, gun], 'smoke gun')).toBe('ESC-301 E2 fire.smoke, ESC-300 E3 weapon.gun');
  });

  test('on the same danger by different words tell one fact each', () => {
    const held = rule('ESC-303', { all: [{ concept: 'place.school' }, { concept: 'weapon.gun' }] });
    expect(judge([held, gun], 'gun at school')).toBe('ESC-303 E3 place.school, ESC-300 E3 weapon.gun');
  });
});

describe('several dangers side by side', () => {
  const has = rule('ESC-304', { concept: 'crime.has' });
  const alone = rule('ESC-305', { question: 'armed', is: 'yes' });

  test('are told apart where their words were typed as one', () => {
    const told = 'ESC-304 E3 crime.has, ESC-302 E3 weapon.any';
    const any = rule('ESC-302', { concept: 'weapon.any' });
    expect(judge([has, any], 'hasknife')).toBe(told);
    expect(judge([any, has], 'hasknife')).toBe('ESC-302 E3 weapon.any, ESC-304 E3 crime.has');
  });

  test('are told beside what the answers alone say', () => {
    const facts = factsOf('gun', { answers: { armed: given('yes') } });
    const all = (rules: Rule[]) => judged(evaluate(rulebookOf({ words, rules }), facts));
    expect(all([alone, gun])).toBe('ESC-305 E3 call, ESC-300 E3 weapon.gun');
    expect(all([gun, alone])).toBe('ESC-300 E3 weapon.gun, ESC-305 E3 call');
  });
});

describe('the level', () => {
  test.each([
    ['E0', [], false],
    ['E1', ['E1'], false],
    ['E2', ['E1', 'E2'], true],
    ['E3', ['E3', 'E2'], true],
  ] as const)('is the highest found: %s', (level, levels, raised) => {
    const concepts = ['weapon.gun', 'fire.smoke'];
    const rules = levels.map((one, at) => rule(`ESC-30${at}`, { concept: concepts[at] ?? '' }, { level: one }));
    expect(evaluate(rulebookOf({ words, rules }), factsOf('gun and smoke'))).toMatchObject({ level, raised });
  });
});

describe('a condition of several parts', () => {
  test('"any" finds each of its dangers', () => {
    const either = rule('ESC-300', { any: [{ concept: 'weapon.gun' }, { concept: 'fire.smoke' }] });
    expect(judge([either], 'smoke and gun')).toBe('ESC-300 E3 weapon.gun, ESC-300 E3 fire.smoke');
    expect(judge([either], 'smoke')).toBe('ESC-300 E3 fire.smoke');
  });

  test('"all" holds by its first part and shows every part that holds, each once', () => {
    const school = { any: [{ concept: 'fire.smoke' }, { concept: 'place.school' }] };
    const both = rule('ESC-300', { all: [{ concept: 'weapon.gun' }, school, { concept: 'weapon.gun' }] });
    const told = (text: string) => {
      const [finding] = evaluate(rulebookOf({ words, rules: [both] }), factsOf(text)).findings;
      return finding?.because.map((one) => one.kind === 'words' && one.words);
    };
    expect(told('at school with a gun')).toEqual(['gun', 'school']);
    expect(told('at school with a gun and smoke')).toEqual(['gun', 'smoke']);
    expect(judge([both], 'a gun')).toBe('');
    expect(judge([both], 'school')).toBe('');
  });

  test('the danger is the first part that names one, whatever stands before it', () => {
    const when = { all: [{ band: 'unknown' as const }, { concept: 'weapon.gun' }] };
    expect(judge([rule('ESC-300', when)], 'a gun')).toBe('ESC-300 E3 weapon.gun');
  });

  test('the danger is found wherever it stands', () => {
    const when = { all: [{ band: 'unknown' as const }, { concept: 'weapon.gun' }] };
    expect(judge([rule('ESC-300', when)], 'Um. Um. Um. Um. A gun')).toBe('ESC-300 E3 weapon.gun');
  });

  test('the danger is any of an "any" inside an "all"', () => {
    const danger = { any: [{ concept: 'weapon.gun' }, { concept: 'fire.smoke' }] };
    const when = { all: [danger, { concept: 'place.school' }] };
    const text = 'School. Um. Um. Um. Smoke. School';
    expect(judge([rule('ESC-300', when)], text)).toBe('ESC-300 E3 fire.smoke');
    expect([...rulebookOf({ words, rules: [rule('ESC-300', when)] }).dangers]).toEqual(['weapon.gun', 'fire.smoke']);
  });

  test('an "any" that may hold without words leads nowhere: what comes after it does', () => {
    const maybe = { any: [{ concept: 'weapon.gun' }, { question: 'armed', is: 'yes' }] };
    const rulebook = rulebookOf({ words, rules: [rule('ESC-300', { all: [maybe, { concept: 'place.school' }] })] });
    const facts = factsOf('School', { answers: { armed: given('yes') } });
    expect(judged(evaluate(rulebook, facts))).toBe('ESC-300 E3 place.school');
    const bare = rulebookOf({ words, rules: [rule('ESC-300', { all: [maybe, { band: 'unknown' }] })] });
    expect(judged(evaluate(bare, facts))).toBe('ESC-300 E3 call');
    const none = rulebookOf({ words, rules: [rule('ESC-300', { all: [{ band: 'unknown' }, { band: 'unknown' }] })] });
    expect(judged(evaluate(none, facts))).toBe('ESC-300 E3 call');
  });

  test('without words, it holds by the answers alone and is about the call', () => {
    const alone = rulebookOf({ rules: [rule('ESC-300', { question: 'armed', is: 'yes' })] });
    expect(judged(evaluate(alone, factsOf('', { answers: { armed: given('yes') } })))).toBe('ESC-300 E3 call');
    expect(judged(evaluate(alone, factsOf('hello', { answers: { armed: given('yes') } })))).toBe('ESC-300 E3 call');
    expect(judged(evaluate(alone, factsOf('')))).toBe('');
  });

  test('beside a way with words, it holds by the answers alone', () => {
    const when = { any: [{ concept: 'weapon.gun' }, { question: 'armed', is: 'yes' }] };
    const rulebook = rulebookOf({ words, rules: [rule('ESC-300', when)] });
    const facts = factsOf('school', { answers: { armed: given('yes') } });
    expect(judged(evaluate(rulebook, facts))).toBe('ESC-300 E3 call');
  });

  test('may depend on the type of the call', () => {
    const rulebook = rulebookOf({
      words,
      rules: [rule('ESC-300', { all: [{ concept: 'weapon.gun' }, { type: 'theft' }] })],
    });
    expect(judged(evaluate(rulebook, factsOf('gun', { type: 'theft' })))).toBe('ESC-300 E3 weapon.gun');
    expect(judged(evaluate(rulebook, factsOf('gun', { type: 'noise' })))).toBe('');
  });
});

test('two findings are the same fact where rule and danger are the same', () => {
  const [finding] = evaluate(rulebookOf({ words, rules: [gun] }), factsOf('gun')).findings;
  expect(finding && factKey(finding)).toBe('ESC-300|weapon.gun');
});
