import { describe, expect, test } from 'vitest';
import { listen, openWorry, type Thresholds } from '../../../../src/shared/escalation/learned/worry';
import { compileLexicon } from '../../../../src/shared/escalation/reading/lexicon';
import { openReader, read } from '../../../../src/shared/escalation/reading/reader';
import { conceptsOf, hearing, type Words } from './small';

const WORDS: Words = {
  'weapon.gun': ['gun', 'big gun'],
  'weapon.knife': ['knife'],
  'weapon.axe': ['axe'],
  'worry.lawn': ['big lawn mower'],
  'cue.negated': ['no'],
  'cue.uncertain': ['maybe'],
  'cue.past': ['ago'],
};
const WEIGHTS = {
  scream: 100,
  shriek: 110,
  gun: 50,
  knife: 50,
  axe: 90,
  big: 20,
  ax: 90,
  lawn: -100,
  mower: 300,
  bush: -50,
  minutes: 120,
};
/** What one word of weight 1 sounds like: itself, and as its own loudest clause 0.3 of it. */
const ONE = 1.3;

/** What is heard in each sentence: `worry scream 0`, the place last. */
function heard(text: string, thresholds: Partial<Thresholds> = {}, words = WORDS): readonly string[] {
  const wanted = { ask: -9, alarm: -9, rule: 0, ...thresholds };
  const worry = openWorry(hearing(WEIGHTS, wanted));
  const { mentions } = listen(worry, read(openReader(compileLexicon(conceptsOf(words))), text), wanted);
  return mentions.map((list) => {
    return list
      .map(({ concept, words: said, from }) => `${concept.slice('learned.'.length)} ${said} ${from}`)
      .join(', ');
  });
}

const quiet = { alarm: Infinity };

describe('a text that sounds like an emergency shows its weightiest word', () => {
  test.each([
    ['from the threshold on', 'scream', { ...quiet, ask: ONE }, ['worry scream 0']],
    ['and not below', 'scream', { ...quiet, ask: ONE + 0.001 }, ['']],
    ['wherever it stands', 'um scream shriek um', quiet, ['worry shriek 10']],
    ['the first of equal ones', 'um gun knife', quiet, ['worry gun 3']],
    ['one of three letters rather than one of two', 'ax shed', quiet, ['worry shed 3']],
    ['one of two where there is no other', 'um ax', quiet, ['worry ax 3']],
    ['what tells something rather than when it was', 'minutes scream', quiet, ['worry scream 8']],
    ['the least calm where all are calm', 'lawn bush lawn', quiet, ['worry bush 5']],
  ])('%s: %s', (_, text, thresholds, expected) => {
    expect(heard(text, thresholds)).toEqual(expected);
  });

  test.each([
    ['the weightiest of all its sentences', 'Um scream. Um shriek. Um um', 1, ['', 'worry shriek 14', '']],
    ['the first of equal ones', 'Um gun. Um knife', 0.3, ['worry gun 3', '']],
    ['not by a word too short to tell anything', 'Um ax big. Um gun um', 0.6, ['', 'worry gun 14']],
    [
      'once, however often it is heard',
      `Um um. Shriek um.${' Um um.'.repeat(4)}`,
      0.5,
      ['', 'worry Shriek 7', '', '', '', ''],
    ],
    [
      'in one run after another',
      `Shriek.${' Um.'.repeat(6)} Scream`,
      0.4,
      ['worry Shriek 0', '', '', '', '', '', '', 'worry Scream 32'],
    ],
  ])('%s: %s', (_, text, ask, expected) => {
    expect(heard(text, { ...quiet, ask })).toEqual(expected);
  });

  test('as it was typed', () => {
    const wanted = { ask: 0, alarm: Infinity, rule: 0 };
    const worry = openWorry(hearing(WEIGHTS, wanted));
    const { mentions } = listen(worry, read(openReader(compileLexicon([])), 'Um. A Scream'), wanted);
    expect(mentions).toEqual([
      [],
      [{ concept: 'learned.worry', from: 6, to: 12, words: 'Scream', assertion: 'affirmed', language: 'en' }],
    ]);
  });
});

describe('a text that sounds very much like an emergency shows the danger it names too', () => {
  test.each([
    [
      'from the threshold on',
      'scream gun',
      { alarm: 1.5 / Math.SQRT2 + 0.3 * (1.5 / Math.SQRT2) },
      ['worry scream 0, alarm gun 7'],
    ],
    ['and not below', 'scream gun', { alarm: 1.4 }, ['worry scream 0']],
    ['where it is perhaps', 'maybe gun', {}, ['worry gun 6, alarm gun 6']],
    ['also where it is denied', 'no gun', {}, ['worry gun 3, alarm gun 3']],
    ['also where it is past', 'gun ago', {}, ['worry gun 0, alarm gun 0']],
    ['rather one that is meant, though it weighs less', 'gun but no axe', {}, ['worry axe 11, alarm gun 0']],
    ['one meant after one denied', 'no axe: gun', {}, ['worry axe 3, alarm gun 8']],
    [
      'rather one than a thing that worries, which weighs more',
      'big lawn mower gun',
      {},
      ['worry mower 9, alarm gun 15'],
    ],
    ['a thing that worries where there is no other', 'big lawn mower', {}, ['worry mower 9, alarm big lawn mower 0']],
    [
      'a thing that worries and is meant before a danger denied',
      'big lawn mower: no gun',
      {},
      ['worry mower 9, alarm big lawn mower 0'],
    ],
    ['not where it names none', 'scream', {}, ['worry scream 0']],
    ['the one whose words weigh most', 'knife big gun', {}, ['worry knife 0, alarm big gun 6']],
    ['one word that weighs more than two', 'big gun axe', {}, ['worry axe 8, alarm axe 8']],
    ['the first of equal ones', 'knife gun', {}, ['worry knife 0, alarm knife 0']],
    ['by the words of the danger alone', 'scream gun knife', {}, ['worry scream 0, alarm gun 7']],
  ])('%s: %s', (_, text, thresholds, expected) => {
    expect(heard(text, thresholds)).toEqual(expected);
  });

  test('in whatever sentence', () => {
    expect(heard('Shriek um. Um knife. Big gun', { ask: 0.9, alarm: 0.9 })).toEqual([
      'worry Shriek 0',
      '',
      'alarm Big gun 21',
    ]);
  });

  test.each(['calm.x', 'time.x', 'presence.x', 'place.x', 'person.x'])('not what only tells how it is: %s', (id) => {
    expect(heard('scream gun', {}, { [id]: ['gun'] })).toEqual(['worry scream 0']);
    expect(heard('scream gun', {}, { [`danger.${id}`]: ['gun'] })).toEqual(['worry scream 0, alarm gun 7']);
  });
});
