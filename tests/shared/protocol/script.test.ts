import { describe, expect, it } from 'vitest';
import { scriptFor } from '../../../src/shared/protocol/script';
import { protocol, question, redFlag, said, smallPack } from './small-pack';

describe('the script of a call', () => {
  const pack = smallPack({
    protocols: [
      protocol('theft', 'T1', {
        redFlags: [
          redFlag('ESC-1011', { ask: said('Is he there?') }),
          redFlag('ESC-1012', { raisedBy: { question: 'theft-what', answered: false } }),
        ],
      }),
      protocol('noise', 'T3'),
    ],
  });

  it('asks the spine, then the type, then the safety questions that have words of their own', () => {
    const { items } = scriptFor(pack, 'theft');
    expect(items.map((item) => `${item.section} ${item.id}`)).toEqual([
      'spine place',
      'spine callback',
      'spine time-band',
      'spine when',
      'spine caller-name',
      'spine evidence',
      'type theft-what',
      'safety esc-1011',
    ]);
    expect(items.at(-1)).toMatchObject({ question: { kind: 'yes-no', required: true }, flag: { rule: 'ESC-1011' } });
  });

  it.each([
    ['its own reason', { why: 'He may come back.' }, 'He may come back.'],
    ['no reason, rather than its label once more', {}, ''],
  ])('asks a safety question with %s', (_what, written, why) => {
    const flag = redFlag('ESC-1011', { ask: said('Is he there?'), ...written });
    const { items } = scriptFor(smallPack({ protocols: [protocol('theft', 'T1', { redFlags: [flag] })] }), 'theft');
    expect(items.at(-1)?.question.why).toBe(why);
  });

  it('is the protocol of the incident type, whatever the name of the type', () => {
    expect(scriptFor(pack, 'burglary').items).toEqual(scriptFor(pack, 'theft').items);
  });

  it('is the spine for a call without a type and for a type this pack does not have', () => {
    expect(scriptFor(pack).items).toHaveLength(6);
    expect(scriptFor(pack, 'gone').items).toHaveLength(6);
  });

  it('is made once for a pack and type', () => {
    expect(scriptFor(pack, 'noise')).toBe(scriptFor(pack, 'noise'));
    expect(scriptFor(smallPack(), 'noise')).not.toBe(scriptFor(smallPack(), 'noise'));
  });

  it('asks a question once when spine and protocol both have it', () => {
    const twice = smallPack({ protocols: [protocol('theft', 'T1', { questions: [question('when', 'when')] })] });
    expect(scriptFor(twice, 'theft').items.filter((item) => item.id === 'when')).toHaveLength(1);
  });
});
