import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/shared/escalation/evaluate';
import { factsOf, far, hearing, judged, rule, rulebookOf } from './small';

const rulebook = rulebookOf({
  words: {
    'weapon.gun': ['gun'],
    'weapon.knife': ['knife'],
    'weapon.bat': ['bat'],
    'weapon.pipe': ['pipe'],
    'weapon.bomb': ['bomb'],
    'time.now': ['now'],
  },
  hears: hearing(
    { dull: -10, drab: -25, bland: -50, tame: -120, scream: 13, shriek: 100 },
    { ask: 0.05, alarm: 0.15, rule: 0.19 },
    { ask: 0, alarm: 0.1, rule: 0.19 },
  ),
  rules: [
    rule('ESC-300', { concept: 'weapon.gun' }),
    rule('ESC-301', { concept: 'weapon.knife' }, { sure: true }),
    rule('ESC-303', { concept: 'weapon.bomb' }, { grave: true }),
    rule('ESC-390', { concept: 'learned.worry' }, { strength: 'ask' }),
    rule('ESC-392', { all: [{ concept: 'weapon.pipe' }, { concept: 'learned.worry' }] }),
    rule('ESC-391', { concept: 'learned.alarm' }),
  ],
});

const judge = (text: string): string => judged(evaluate(rulebook, factsOf(text)));
const GUN = 'ESC-300 E3 weapon.gun';

describe('a danger word where all around sounds ordinary', () => {
  test.each([
    ['is asked about', `dull gun ${far(7)}`, 'ask ESC-300'],
    ['is asked about where the rule is grave', `dull bomb ${far(7)}`, 'ask ESC-303'],
    ['raises where the rule is sure', `dull knife ${far(7)}`, 'ESC-301 E3 weapon.knife'],
    ['raises in a note of eight words, which needs less', `dull gun ${far(6)}`, GUN],
    ['is asked about in a note of nine words of several sentences', `dull um um gun. ${far(5)}`, 'ask ESC-300'],
    ['raises where nothing sounds ordinary', `gun ${far(8)}`, GUN],
    [
      'is asked about where only its neighbour is more than ordinary',
      `dull um um gun. Dull um. ${far(9)}`,
      'ask ESC-300',
    ],
    ['raises where it is said again far from there', `dull um um gun. ${'Um um um. '.repeat(6)}Gun`, GUN],
    ['raises by where it is said first', `Gun. ${'Um um um. '.repeat(6)}Dull gun`, GUN],
  ])('%s: %s', (_, text, expected) => {
    expect(judge(text)).toBe(expected);
  });

  test('raises by the words that are not ordinary', () => {
    const { findings } = evaluate(rulebook, factsOf(`dull um um gun. ${'Um um um. '.repeat(6)}Gun`));
    expect(findings.map(({ because }) => because)).toMatchObject([[{ from: 76, words: 'Gun' }]]);
  });

  test('is asked about by the words that are said first', () => {
    const { asks } = evaluate(rulebook, factsOf(`dull um um gun. ${far(9)}. Dull um um gun`));
    expect(asks.map(({ because }) => because)).toMatchObject([[{ from: 11 }]]);
  });
});

describe('a danger word where all around weighs nothing', () => {
  const judgeAt = (thresholds: Parameters<typeof hearing>[1], more: Parameters<typeof rule>[2] = {}): string => {
    const rules = [rule('ESC-300', { concept: 'weapon.gun' }, more)];
    const quiet = rulebookOf({ words: { 'weapon.gun': ['gun'] }, rules, hears: hearing({}, thresholds) });
    return judged(evaluate(quiet, factsOf(`gun ${far(8)}`)));
  };
  test.each([
    ['raises where that the rule holds is just enough to raise', { ask: 0, alarm: 0.2, rule: 0.2 }, GUN],
    ['is asked about where it is just enough to ask', { ask: 0.2, alarm: 1, rule: 0.2 }, 'ask ESC-300'],
    ['is left alone where it is not enough', { ask: 0.21, alarm: 1, rule: 0.2 }, ''],
  ])('%s', (_, thresholds, expected) => {
    expect(judgeAt(thresholds)).toBe(expected);
  });

  test('is asked about where it is grave and 0.4 more would be just enough to ask', () => {
    expect(judgeAt({ ask: 0.6, alarm: 1, rule: 0.2 }, { grave: true })).toBe('ask ESC-300');
    expect(judgeAt({ ask: 0.61, alarm: 1, rule: 0.2 }, { grave: true })).toBe('');
  });
});

describe('a danger word in what is said every day', () => {
  test.each([
    ['is left alone', `bland gun ${far(7)}`, ''],
    ['is left alone by a rule that only asks', `bland pipe ${far(7)}`, ''],
    ['is asked about where the rule is sure', `bland knife ${far(7)}`, 'ask ESC-301'],
    ['is asked about where the rule is grave and all around sounds mild', `bland bomb ${far(7)}`, 'ask ESC-303'],
    ['is left alone where the rule is grave and nothing sounds like an emergency', `tame bland bomb ${far(6)}`, ''],
    ['is asked about even there where the rule is sure', `tame bland knife ${far(6)}`, 'ask ESC-301'],
    ['is asked about where the rule is grave, in a short sentence', `bland bomb ${far(6)}`, 'ask ESC-303'],
    [
      'raises where the rule is sure, in a short sentence',
      `bland ${far(8)}. Um um um knife`,
      'ESC-301 E3 weapon.knife',
    ],
    ['is left alone in a note of eight words', `bland gun ${far(6)}`, ''],
    ['is asked about there where a little less would do', `drab gun ${far(6)}`, 'ask ESC-300'],
    ['raises in a note of three words', 'bland gun um', GUN],
    ['raises in a sentence of three words', `bland ${far(8)}. Um um gun`, GUN],
    ['is left alone in a sentence of four words', `bland ${far(8)}. Um um um gun`, ''],
    ['raises in a short sentence that says it is now', `bland ${far(8)}. Um um gun now`, GUN],
    ['raises in a sentence that sounds like an emergency', `bland bland ${far(8)}. Shriek gun`, GUN],
    ['raises there however long and ordinary the story', `${`bland ${far(4)}. `.repeat(9)}Shriek gun`, GUN],
  ])('%s: %s', (_, text, expected) => {
    expect(judge(text)).toBe(expected);
  });
});

describe('a note that sounds like an emergency', () => {
  test.each([
    ['is asked about', `scream ${far(8)}`, 'ask ESC-390'],
    ['is asked about in a note of five words', `scream ${far(4)}`, 'ask ESC-390'],
    ['is asked about in a note of four words', `scream ${far(3)}`, 'ask ESC-390'],
    ['is left alone in a note of three words', `scream ${far(2)}`, ''],
    ['raises in a note of four words where a danger is named', `shriek bat ${far(2)}`, 'ESC-391 E3 learned.alarm'],
    ['is left alone in a note of three words also where a danger is named', `shriek bat ${far(1)}`, ''],
    ['is left alone where nothing sounds so', far(9), ''],
    ['raises where a danger is named too', `shriek bat ${far(7)}`, 'ESC-391 E3 learned.alarm'],
    ['is asked about where no danger is named', `shriek ${far(8)}`, 'ask ESC-390'],
    ['is told once where a rule raises on the same words', `shriek gun ${far(8)}`, GUN],
  ])('%s: %s', (_, text, expected) => {
    expect(judge(text)).toBe(expected);
  });

  const ASK = 'ask ESC-390';
  const ALARM = 'ESC-391 E3 learned.alarm';
  test.each([
    ['from nine words on at a pause', `shriek bat ${far(7)}`, ASK, ALARM, ALARM],
    ['of eight words when it is left, and is asked about at a pause', `shriek bat ${far(6)}`, '', ASK, ALARM],
    ['in the middle of typing where a rule raises', `shriek gun ${far(8)}`, GUN, GUN, GUN],
  ])('raises %s: %s', (_, text, ...expected) => {
    const paces = ['typing', 'pausing', 'done'] as const;
    expect(paces.map((pace) => judged(evaluate(rulebook, factsOf(text, { pace }))))).toEqual(expected);
  });

  test.each([
    ['is left alone until a pause in what is said every day', `drab gun ${far(6)}`, '', 'ask ESC-300'],
    ['is asked about until a pause where all around sounds ordinary', `dull gun ${far(6)}`, 'ask ESC-300', GUN],
    ['does not wait where nothing sounds ordinary', `gun ${far(7)}`, GUN, GUN],
    ['is left alone until a pause in a sentence of three words', 'bland gun um', '', GUN],
    ['does not wait where it is now', `bland gun now ${far(5)}`, GUN, GUN],
  ])('a danger in the first eight words %s', (_, text, typed, paused) => {
    expect(judged(evaluate(rulebook, factsOf(text, { pace: 'typing' })))).toBe(typed);
    expect(judge(text)).toBe(paused);
  });

  test('is not read in the word being typed: it may become another', () => {
    const typed = (text: string) => judged(evaluate(rulebook, factsOf(text, { pace: 'typing' })));
    expect(['a gun', 'a gunn', 'a gun ', 'a gun,', 'gun'].map(typed)).toEqual(['', '', GUN, GUN, '']);
    expect(judged(evaluate(rulebook, factsOf('a gun', { pace: 'pausing' })))).toBe(GUN);
  });

  test('of a few words is asked about at a pause only', () => {
    expect(judged(evaluate(rulebook, factsOf(`scream ${far(7)}`, { pace: 'typing' })))).toBe('');
    expect(judged(evaluate(rulebook, factsOf(`scream ${far(8)}`, { pace: 'typing' })))).toBe('ask ESC-390');
  });

  const LOUD = `scream ${far(8)}`;
  test.each([
    ['two sentences before', `pipe\num\n${LOUD}`, 'ESC-392 E3 weapon.pipe'],
    ['two sentences after', `${LOUD}\num\npipe`, 'ESC-392 E3 weapon.pipe'],
    ['not three sentences before', `pipe\num\num\n${LOUD}`, 'ask ESC-390'],
    ['not three sentences after', `${LOUD}\num\num\npipe`, 'ask ESC-390'],
  ])('counts for a rule on a danger near it: %s', (_, text, expected) => {
    expect(judge(text)).toBe(expected);
  });

  test('shows the words that sound so', () => {
    const [ask] = evaluate(rulebook, factsOf(`${far(9)}. A scream`)).asks;
    expect(ask?.because).toMatchObject([{ words: 'scream', from: 31, to: 37, assertion: 'affirmed' }]);
  });
});
