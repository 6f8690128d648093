import { describe, expect, it } from 'vitest';
import { Condition } from '../../../src/shared/protocol/condition';
import { holds, type Known } from '../../../src/shared/protocol/holds';
import { given, notAsked, refused, unknown } from './small-pack';

const known: Known = {
  answers: {
    car: given('red'),
    seen: given(['gun', 'mask']),
    count: given(3),
    name: refused,
    plate: unknown,
    dog: notAsked,
    R1: given('no'),
    R2: unknown,
  },
  band: 'just',
  type: 'theft',
  concept: (id, assertions) => id === 'weapon' && assertions.includes('uncertain'),
};

describe('a condition holds', () => {
  const held: Condition[] = [
    { question: 'car', is: 'red' },
    { question: 'car', in: ['blue', 'red'] },
    { question: 'seen', is: 'mask' },
    { question: 'seen', in: ['knife', 'gun'] },
    { question: 'count', atLeast: 3 },
    { question: 'name', is: 'refused' },
    { question: 'plate', is: 'unknown' },
    { question: 'dog', answered: true },
    { question: 'cat', answered: false },
    { band: 'just' },
    { band: ['now', 'just'] },
    { type: 'theft' },
    { type: ['noise', 'theft'] },
    { gate: 'R1', is: 'no' },
    { gate: 'R2', is: 'unknown' },
    { concept: 'weapon' },
    { concept: 'weapon', assertion: ['past', 'uncertain'] },
    { all: [{ band: 'just' }, { type: 'theft' }] },
    { any: [{ band: 'now' }, { type: 'theft' }] },
    { not: { band: 'now' } },
  ];

  it.each(held)('%j', (condition) => {
    expect(Condition.parse(condition)).toEqual(condition);
    expect(holds(condition, known)).toBe(true);
    expect(holds({ not: condition }, known)).toBe(false);
  });
});

describe('a condition fails', () => {
  const failed: Condition[] = [
    { question: 'car', is: 'blue' },
    { question: 'cat', is: 'red' },
    { question: 'plate', in: ['red', 'blue'] },
    { question: 'count', atLeast: 4 },
    { question: 'car', atLeast: 1 },
    { band: 'past' },
    { type: 'noise' },
    { gate: 'R3', is: 'unknown' },
    { concept: 'fire' },
    { concept: 'weapon', assertion: 'affirmed' },
    { all: [{ band: 'just' }, { type: 'noise' }] },
    { any: [{ band: 'now' }, { type: 'noise' }] },
  ];

  it.each(failed)('%j', (condition) => {
    expect(holds(condition, known)).toBe(false);
  });

  it('on a type before one is chosen, and on words where no text is read', () => {
    const bare: Known = { answers: {}, band: 'unknown', type: undefined };
    expect(holds({ type: 'theft' }, bare)).toBe(false);
    expect(holds({ concept: 'weapon' }, bare)).toBe(false);
  });
});
