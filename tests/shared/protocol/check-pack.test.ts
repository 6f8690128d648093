import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/shared/protocol/check/check-pack';
import type { Condition } from '../../../src/shared/protocol/condition';
import { Pack, type Question } from '../../../src/shared/protocol/pack';
import { BROKEN_PACKS } from './broken-packs';
import { protocol, question, redFlag, smallPack } from './small-pack';

describe('a sound pack', () => {
  it('has no defect', () => {
    expect(() => Pack.parse(smallPack())).not.toThrow();
    expect(checkPack(smallPack())).toEqual([]);
  });

  it('may have a last route that takes every call', () => {
    const when = { band: ['now', 'just', 'past', 'unknown'] as const };
    expect(checkPack(smallPack({ routing: [{ id: 'rest', when, channel: 'officer', note: 'All.' }] }))).toEqual([]);
  });

  it('may have a rule over more words than could be tried one by one', () => {
    const many = Array.from({ length: 40 }, (_, index) => `word-${index}`);
    const pack = smallPack({
      concepts: many.map((id) => ({ id, label: id, en: [id], es: [id] })),
      rules: smallPack().rules.map((rule) => ({
        ...rule,
        when: { all: [{ any: many.map((concept) => ({ concept })) }, { not: { band: 'past' } }] },
      })),
    });
    expect(checkPack(pack)).toEqual([]);
  });

  it('may have a red flag whose question is hidden by what was answered', () => {
    const questions = [
      question('car', 'yes-no'),
      question('inside', 'yes-no', { visible: { not: { question: 'car', is: 'no' } } }),
    ];
    const redFlags = [redFlag('ESC-1011', { raisedBy: { question: 'inside', is: 'yes' } })];
    const protocols = [protocol('theft', 'T1', { questions, redFlags }), protocol('noise', 'T3')];
    expect(checkPack(smallPack({ protocols }))).toEqual([]);
  });
});

function withFlag(raisedBy: Condition, ...questions: Question[]): Pack {
  const redFlags = [redFlag('ESC-1011', { raisedBy })];
  return smallPack({ protocols: [protocol('theft', 'T1', { questions, redFlags }), protocol('noise', 'T3')] });
}

describe('a red flag that no complete close can skip', () => {
  const near = (visible: Condition) => question('near', 'yes-no', { visible });

  it('may hang on the gate: a complete close has yes or no there', () => {
    expect(checkPack(withFlag({ question: 'near', is: 'yes' }, near({ gate: 'R3', is: 'yes' })))).toEqual([]);
  });

  it('may be shown for an unknown answer or time by name', () => {
    expect(checkPack(withFlag({ question: 'near', is: 'yes' }, near({ band: ['now', 'just', 'unknown'] })))).toEqual(
      [],
    );
    const car = question('car', 'yes-no');
    expect(
      checkPack(
        withFlag({ question: 'near', is: 'yes' }, car, near({ question: 'car', in: ['yes', 'unknown', 'refused'] })),
      ),
    ).toEqual([]);
  });

  it('may leave a question out where another answer has decided already', () => {
    const raisedBy = {
      all: [
        { question: 'car', is: 'yes' },
        { question: 'near', is: 'yes' },
      ],
    };
    expect(checkPack(withFlag(raisedBy, question('car', 'yes-no'), near({ question: 'car', is: 'yes' })))).toEqual([]);
  });
});

describe('a pack with one thing wrong', () => {
  it.each(BROKEN_PACKS)('$code: $what', ({ pack, code, file, sentence }) => {
    expect(checkPack(pack).map(({ path: _, ...rest }) => rest)).toEqual([{ code, file, sentence }]);
  });
});
