import { describe, expect, it } from 'vitest';
import { activeAnswers, isActive, resolve } from '../../../src/shared/protocol/active';
import type { Answers } from '../../../src/shared/protocol/answer';
import type { Question } from '../../../src/shared/protocol/pack';
import { scriptFor } from '../../../src/shared/protocol/script';
import { given, protocol, question, smallPack } from './small-pack';

const now = { band: 'now', type: 'theft' } as const;

function scriptWith(...questions: Question[]) {
  return scriptFor(smallPack({ protocols: [protocol('theft', 'T1', { questions })] }), 'theft');
}

describe('hidden answers', () => {
  const script = scriptWith(
    question('has-car', 'yes-no'),
    question('plate', 'text', { visible: { question: 'has-car', is: 'yes' } }),
    question('plate-state', 'text', { visible: { question: 'plate', answered: true } }),
  );
  const answers: Answers = { 'has-car': given('yes'), plate: given('ABC 123'), 'plate-state': given('KY') };

  it('are left out while their question is hidden, and come back with it', () => {
    const without = { ...answers, 'has-car': given('no') };
    expect(activeAnswers(script, without, now)).toEqual({ 'has-car': given('no') });
    expect(activeAnswers(script, { ...without, 'has-car': given('yes') }, now)).toEqual(answers);
  });

  it('count as not answered in the condition of another question', () => {
    const { active } = resolve(script, { ...answers, 'has-car': given('no') }, now);
    expect(active.has('plate-state')).toBe(false);
  });

  it('are those of another type too, while the gate always counts', () => {
    const mixed = { ...answers, 'noise-what': given('a drum'), R3: given('no') };
    expect(activeAnswers(script, mixed, now)).toEqual({ ...answers, R3: given('no') });
  });
});

describe('the order in which questions are decided', () => {
  it('follows what conditions name, not where questions stand', () => {
    const script = scriptWith(
      question('c', 'text', { visible: { question: 'b', answered: true } }),
      question('b', 'text', { visible: { question: 'a', is: 'yes' } }),
      question('a', 'yes-no'),
    );
    const answers = { a: given('no'), b: given('x'), c: given('y') };
    expect(activeAnswers(script, answers, now)).toEqual({ a: given('no') });
  });

  it('ends on a ring, whose questions wait for each other', () => {
    const script = scriptWith(
      question('a', 'yes-no', { visible: { question: 'b', answered: true } }),
      question('b', 'yes-no', { visible: { question: 'a', answered: true } }),
    );
    expect(activeAnswers(script, { a: given('yes'), b: given('yes') }, now)).toEqual({});
  });
});

it('a question is shown by band, type and gate as well as by answers', () => {
  const item = (visible: Question['visible']) => ({
    id: 'q',
    section: 'type' as const,
    question: question('q', 'text', visible === undefined ? {} : { visible }),
  });
  const known = { ...now, answers: { R1: given('yes') } };
  expect(isActive(item(undefined), known)).toBe(true);
  expect(isActive(item({ band: ['now', 'just'] }), known)).toBe(true);
  expect(isActive(item({ type: 'noise' }), known)).toBe(false);
  expect(isActive(item({ gate: 'R1', is: 'yes' }), known)).toBe(true);
});
