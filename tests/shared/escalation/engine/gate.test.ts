import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/shared/escalation/evaluate';
import type { Answer } from '../../../../src/shared/protocol/answer';
import { factsOf, gateQuestion, given, judged, rulebookOf } from './small';

const rulebook = rulebookOf({
  gate: [
    gateQuestion('R1', { level: 'E3' }),
    gateQuestion('R2', { level: 'E1' }),
    gateQuestion('R9', { unknownRaises: false }),
  ],
});

test.each<[string, Answer | undefined, string]>([
  ['a yes raises', given('yes'), 'ESC-R1 E3 R1'],
  ['still not known is urgent', { state: 'unknown' }, 'ESC-R1 E2 R1'],
  ['a no raises nothing', given('no'), ''],
  ['refused raises nothing', { state: 'refused' }, ''],
  ['not asked raises nothing', { state: 'not-asked' }, ''],
  ['no answer raises nothing', undefined, ''],
])('%s', (_, answer, expected) => {
  const answers: Readonly<Record<string, Answer>> = answer === undefined ? {} : { R1: answer };
  expect(judged(evaluate(rulebook, factsOf('', { answers })))).toBe(expected);
});

test('a yes raises at the level of its question', () => {
  expect(judged(evaluate(rulebook, factsOf('', { answers: { R2: given('yes') } })))).toBe('ESC-R2 E1 R2');
});

test('not known raises only where the question says so; a yes always does', () => {
  expect(judged(evaluate(rulebook, factsOf('', { answers: { R9: { state: 'unknown' } } })))).toBe('');
  expect(judged(evaluate(rulebook, factsOf('', { answers: { R9: given('yes') } })))).toBe('ESC-R9 E3 R9');
});

describe('not known of a call', () => {
  test.each([
    ['past', 'E1'],
    ['just', 'E2'],
    ['now', 'E2'],
    ['unknown', 'E2'],
  ] as const)('with band %s is %s', (band, level) => {
    expect(evaluate(rulebook, factsOf('', { band, answers: { R1: { state: 'unknown' } } })).level).toBe(level);
  });
});

test('a finding says what was asked, what was answered, and what to say', () => {
  const { findings } = evaluate(rulebook, factsOf('', { answers: { R1: given('yes'), R2: { state: 'unknown' } } }));
  expect(findings).toEqual([
    expect.objectContaining({
      title: 'Gate R1',
      version: 1,
      say: { en: 'Stay on the line.', es: 'No cuelgue.' },
      because: [{ kind: 'answer', question: 'R1', answer: 'yes' }],
    }),
    expect.objectContaining({
      title: 'Gate R2',
      because: [{ kind: 'answer', question: 'R2', answer: 'unknown' }],
    }),
  ]);
});
