import { describe, expect, test } from 'vitest';
import { printTypeWords } from '../../../../src/shared/escalation/learned/type-words';
import { suggestTypes } from '../../../../src/shared/escalation/suggest-types';
import { incidentType, rulebookOf } from './small';

const LINE = {
  words: {
    'cue.negated': ['no'],
    'cue.negated-near': ['hardly'],
    'cue.pseudo': ['no doubt'],
    'cue.end': ['but'],
    'cue.other': ['<story.film>'],
    'cue.past': ['ago'],
    'cue.uncertain': ['maybe'],
    'reading.skip': ['very'],
    'short.theft': { label: 'theft', en: ['thft'] },
    'story.film': ['movie', '<story.long-film>'],
    'story.long-film': ['saga'],
    'weapon.gun': ['gun'],
    'weapon.short': ['musik'],
    'place.club': ['<weapon.short>'],
  },
  types: [
    incidentType('theft', ['theft', 'took my bike', 'stolen']),
    incidentType('noise', ['music', 'loud music']),
    incidentType('lost', ['stolen']),
  ],
};

const suggested = (text: string): string =>
  suggestTypes(rulebookOf(LINE), text)
    .map(({ type, score }) => `${type} ${Number(score.toFixed(2))}`)
    .join(', ');

describe('the type is suggested by its words', () => {
  test.each([
    ['one word', 'a theft', 'theft 0'],
    ['more words count more', 'music, took my bike', 'theft 0, noise -0.4'],
    ['each wording counts', 'a theft, music, took my bike', 'theft 0, noise -0.63'],
    ['the same words count once', 'theft. Theft, loud music', 'noise 0, theft -0.25'],
    ['much less is not offered', 'a theft, music, took my bike, stolen', 'theft 0'],
    ['a tie keeps the order of the types', 'music stolen', 'theft 0, noise 0, lost 0'],
    ['nothing said, nothing suggested', 'um', ''],
    ['a danger is no type', 'gun', ''],
    ['a slip that spells a danger is still corrected', 'musik', 'noise 0'],
  ])('%s: %s', (_, text, expected) => {
    expect(suggested(text)).toBe(expected);
  });

  test('and shows where they stand, each time', () => {
    const [found] = suggestTypes(rulebookOf(LINE), 'Theft. A theft');
    expect(found?.words).toEqual([
      { from: 0, to: 5, words: 'Theft' },
      { from: 9, to: 14, words: 'theft' },
    ]);
  });
});

test('a type that is no longer used is not suggested', () => {
  const retired = { ...incidentType('theft', ['theft']), retired: true };
  const found = suggestTypes(rulebookOf({ types: [retired, incidentType('lost', ['theft'])] }), 'theft');
  expect(found.map(({ type }) => type)).toEqual(['lost']);
});

test('a concept that ends like a type is none', () => {
  const words = { 'cue.other': ['<kind.theft>'], 'kind.theft': ['practice'] };
  expect(suggestTypes(rulebookOf({ words, types: LINE.types }), 'practice')).toEqual([]);
});

describe('the words are read as the narrative is', () => {
  test.each([
    ['denied', 'no theft', ''],
    ['denied closely', 'hardly theft', ''],
    ['denied up to a "but"', 'no theft but music', 'noise 0'],
    ['told of a film', 'theft movie', ''],
    ['told of a film by words of words, which are not read', 'theft saga', 'theft 0'],
    ['beside what only looks like a denial', 'no doubt theft', 'theft 0'],
    ['past', 'theft ago', 'theft 0'],
    ['feared', 'maybe theft', 'theft 0'],
    ['in a short form', 'a thft', 'theft 0'],
    ['around a word that may be passed over', 'loud very music', 'noise 0'],
  ])('%s: %s', (_, text, expected) => {
    expect(suggested(text)).toBe(expected);
  });
});

describe('single words speak for and against types', () => {
  const learned = {
    bias: { theft: -0.5, noise: -0.25, lost: -2 },
    words: '\nbike theft 200\nloud noise 100 theft -50\nkeys lost 500\n0 noise 900\nslow unknown 900\n',
  };
  const types = ['theft', 'noise', 'lost', 'parking'].map((id) => incidentType(id, id === 'parking' ? ['parked'] : []));
  const rulebook = rulebookOf({ types, typeWords: learned });
  const heard = (text: string) =>
    suggestTypes(rulebook, text).map(({ type, score, words }) => {
      return `${type} ${score.toFixed(2)} ${words.map((one) => one.words).join('+')}`;
    });

  test.each([
    ['a word', 'bike', ['theft 1.50 bike']],
    ['the more words, the less each counts', 'um bike um oh', ['theft 0.65 bike']],
    ['each once', 'bike, bike', ['theft 1.50 bike']],
    ['for one and against another', 'Loud bike', ['theft 0.56 bike', 'noise 0.46 Loud']],
    ['numbers say nothing and do not count', '0 bike 99', ['theft 1.50 bike']],
    ['only as a whole word', 'ike oud', []],
    ['what is taken for least needs most', 'keys', ['lost 3.00 keys']],
    ['far behind the best is not offered', 'loud keys', ['lost 1.54 keys']],
    ['a type nothing was learned of by its listed words alone', 'parked', ['parking 0.00 parked']],
    ['a type that is not in use is passed over', 'slow', []],
    ['nothing said, nothing suggested', '', []],
  ])('%s: %s', (_, text, expected) => {
    expect(heard(text)).toEqual(expected);
  });

  test('listed words come first, then the three weightiest that are not among them', () => {
    const words = '\nbike theft 20\nred theft 50\nshed theft 40\nlock theft 30\nrack theft 20\npost theft 10\n';
    const listed = rulebookOf({
      types: [incidentType('theft', ['red bike'])],
      typeWords: { bias: { theft: 0 }, words },
    });
    const [found] = suggestTypes(listed, 'post rack lock shed. Red bike');
    expect(found?.words.map((one) => one.words)).toEqual(['Red bike', 'shed', 'lock', 'rack']);
  });

  test('memory stays bounded, and what was forgotten is met again', () => {
    const small = rulebookOf({ types, typeWords: learned });
    // Of letters only: a word with a digit in it is a number.
    const words = Array.from(
      { length: 6_000 },
      (_, at) => `w${at.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')}`,
    );
    for (let at = 0; at < words.length; at += 100) suggestTypes(small, words.slice(at, at + 100).join(' '));
    expect(small.typeWords.met.size).toBeLessThanOrEqual(5_000);
    expect(suggestTypes(small, 'bike')[0]?.type).toBe('theft');
  });

  test('what is printed is what is looked up', () => {
    const weights = [
      { type: 'theft', weight: 1.234 },
      { type: 'noise', weight: -0.5 },
    ];
    const words = printTypeWords(
      new Map([
        ['bike', weights],
        ['an', []],
      ]),
    );
    expect(words).toBe('\nan\nbike theft 123 noise -50\n');
  });
});
