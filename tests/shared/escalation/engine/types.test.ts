import { describe, expect, test } from 'vitest';
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
    .map(({ type, score }) => `${type} ${score}`)
    .join(', ');

describe('the type is suggested by its words', () => {
  test.each([
    ['one word', 'a theft', 'theft 1.5'],
    ['more words count more', 'took my bike', 'theft 2.5'],
    ['each wording counts', 'a theft, took my bike', 'theft 4'],
    ['the same words count once', 'theft. Theft', 'theft 1.5'],
    ['the best comes first', 'theft, loud music', 'noise 2, theft 1.5'],
    ['a tie keeps the order of the types', 'music stolen', 'theft 1.5, noise 1.5, lost 1.5'],
    ['nothing said, nothing suggested', 'um', ''],
    ['a danger is no type', 'gun', ''],
    ['a slip that spells a danger is still corrected', 'musik', 'noise 1.5'],
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
    ['denied up to a "but"', 'no theft but music', 'noise 1.5'],
    ['told of a film', 'theft movie', ''],
    ['told of a film by words of words, which are not read', 'theft saga', 'theft 1.5'],
    ['beside what only looks like a denial', 'no doubt theft', 'theft 1.5'],
    ['past', 'theft ago', 'theft 1.5'],
    ['feared', 'maybe theft', 'theft 1.5'],
    ['in a short form', 'a thft', 'theft 1.5'],
    ['around a word that may be passed over', 'loud very music', 'noise 2.5'],
  ])('%s: %s', (_, text, expected) => {
    expect(suggested(text)).toBe(expected);
  });
});
