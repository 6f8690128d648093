import { describe, expect, it } from 'vitest';
import { longestPaths } from '../../../src/shared/protocol/check/longest-path';
import { optionsOf, protocol, question, smallPack } from './small-pack';

const kind = question('kind', 'choice', { options: optionsOf('car', 'bike', 'bag') });

describe('the longest path', () => {
  it('counts spine, type and safety questions that one call can be asked', () => {
    expect(longestPaths(smallPack())).toEqual([
      { protocol: 'theft', number: 'T1', own: 1, longest: 8, exact: true },
      { protocol: 'noise', number: 'T3', own: 1, longest: 8, exact: true },
    ]);
  });

  it('does not add up questions that exclude each other', () => {
    const questions = [
      kind,
      question('plate', 'text', { visible: { question: 'kind', is: 'car' } }),
      question('colour', 'text', { visible: { question: 'plate', answered: true } }),
      question('frame', 'text', { visible: { question: 'kind', is: 'bike' } }),
      question('near', 'text', { visible: { band: ['now', 'just'] } }),
    ];
    const pack = smallPack({ protocols: [protocol('theft', 'T1', { questions }), protocol('noise', 'T3')] });
    expect(longestPaths(pack)[0]).toEqual({ protocol: 'theft', number: 'T1', own: 5, longest: 11, exact: true });
  });

  it('counts every question, and says so, when there are too many cases', () => {
    const seen = question('seen', 'many', {
      options: optionsOf(...Array.from({ length: 18 }, (_, index) => `o${index}`)),
    });
    const shown = Array.from({ length: 18 }, (_, index) =>
      question(`q${index}`, 'text', { visible: { question: 'seen', is: `o${index}` } }),
    );
    const pack = smallPack({
      protocols: [protocol('theft', 'T1', { questions: [seen, ...shown] }), protocol('noise', 'T3')],
    });
    expect(longestPaths(pack)[0]).toMatchObject({ longest: 26, exact: false });
  });
});
