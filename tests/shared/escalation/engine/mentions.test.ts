import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../../src/shared/escalation/reading/lexicon';
import { mentionsIn, openReader, read } from '../../../../src/shared/escalation/reading/reader';
import { conceptsOf, readerOf, type Words } from './small';

function found(words: Words, text: string): string {
  return readerOf(words)(text)
    .map((one) => `${one.concept} ${one.words}`)
    .join(', ');
}

describe('of one concept', () => {
  const words = { 'x.x': ['front door', 'front', 'door', 'front door open', 'open wide'] };
  test.each([
    ['the widest of words inside one another is told', 'front door', 'x.x front door'],
    ['the widest of words that overlap is told', 'front door open wide', 'x.x front door open'],
    ['words side by side are two', 'front front', 'x.x front, x.x front'],
    ['the same words twice are two', 'door. Door', 'x.x door, x.x Door'],
  ])('%s: %s', (_, text, expected) => {
    expect(found(words, text)).toBe(expected);
  });

  test('the earliest of equally wide words is told', () => {
    expect(found({ 'x.x': ['a b', 'b c'] }, 'a b c')).toBe('x.x a b');
    expect(found({ 'x.x': ['a b', 'b c d'] }, 'a b c d')).toBe('x.x b c d');
  });

  test('words in both languages are told once', () => {
    expect(found({ 'x.x': { en: ['radio'], es: ['radio'] } }, 'radio')).toBe('x.x radio');
  });
});

test('of several concepts, the first words come first, then the shorter', () => {
  const words = { 'x.long': ['front door'], 'x.short': ['front'], 'x.late': ['door'] };
  expect(found(words, 'front door')).toBe('x.short front, x.long front door, x.late door');
});

test('of several concepts on the same words, the first of the lexicon comes first', () => {
  expect(found({ 'x.z': ['gun'], 'x.a': ['gun'] }, 'gun')).toBe('x.z gun, x.a gun');
  const referring = { 'x.who': ['<x.late> man'], 'x.first': ['gun'], 'x.late': ['gun'] };
  expect(found(referring, 'gun')).toBe('x.first gun, x.late gun');
  const longer = { 'x.who': ['<x.long> man'], 'x.long': ['front door'], 'x.short': ['front'] };
  expect(found(longer, 'front door')).toBe('x.short front, x.long front door');
});

test('a mention says its language', () => {
  const words = { 'y.y': { en: ['knife'], es: ['navaja'] }, 'x.x': { en: ['gun'], es: ['pistola'] } };
  const mentions = readerOf(words)('gun pistola navaja');
  expect(mentions.map(({ concept, language }) => `${concept} ${language}`)).toEqual(['x.x en', 'x.x es', 'y.y es']);
});

test('a mention stands where it was typed, in whatever sentence', () => {
  const read = readerOf({ 'x.x': ['front door'] });
  const text = 'Um.\n the Front  Door!';
  expect(read(text)).toMatchObject([{ from: 9, to: 20, words: 'Front  Door' }]);
});

test('a sentence read before is read alike, wherever it stands', () => {
  const reader = openReader(compileLexicon(conceptsOf({ 'x.x': ['front door'], 'cue.negated': ['no'] })));
  const [first, second] = [mentionsIn(read(reader, 'No front door.')), mentionsIn(read(reader, 'Um. No front door.'))];
  expect(first).toMatchObject([{ from: 3, to: 13, words: 'front door', assertion: 'negated' }]);
  expect(second).toEqual(first.map((one) => ({ ...one, from: one.from + 4, to: one.to + 4 })));
  expect(mentionsIn(read(reader, 'No front door.'))).toEqual(first);
});

describe('words that mean something else are no mention', () => {
  const words = {
    'x.shot': { en: ['shot', 'shot him'], never: ['shot of whiskey', 'flu shot'] },
    'x.blast': { en: ['blast'], never: ['blast'] },
    'y.flu': ['flu'],
    'cue.idiom': ['big shot'],
    'cue.negated': ['no'],
  };
  test.each([
    ['ruled out by words after', 'a shot of whiskey', ''],
    ['ruled out by words before, of this concept only', 'flu shot', 'y.flu flu'],
    ['ruled out where they overlap', 'flu shot him', 'y.flu flu'],
    ['of an idiom', 'a big shot', ''],
    ['ruled out as they stand', 'a blast', ''],
    ['unless they are said again', 'flu shot, shot', 'y.flu flu, x.shot shot'],
    ['unless they were said before', 'shot, flu shot', 'x.shot shot, y.flu flu'],
    ['unless they stand beside it', 'big shot shot', 'x.shot shot'],
    ['while what steers the reading stays', 'big shot no flu', 'y.flu flu'],
  ])('%s: %s', (_, text, expected) => {
    expect(found(words, text)).toBe(expected);
  });

  test('an idiom does not hide a cue inside it', () => {
    const read = readerOf({ 'x.gun': ['gun'], 'cue.idiom': ['no way'], 'cue.negated': ['no'] });
    expect(read('no way gun').map(({ assertion }) => assertion)).toEqual(['negated']);
  });
});

test.each(['cue.negated', 'reading.skip', 'reading.street'])('%s is never a mention', (id) => {
  expect(found({ [id]: ['gun'] }, 'gun')).toBe('');
});

describe('a danger word that is part of a street name', () => {
  const words = { 'x.gun': ['gunn', 'gun', 'shooter', 'big gunn'] };
  const street = 'rd road ave avenue ln lane blvd boulevard pike hwy highway cir circle ter terrace pl place'.split(
    ' ',
  );
  const named = 'st street dr drive ct court way trail park run loop'.split(' ');

  test.each(street)('is none before %s', (ending) => {
    expect(found(words, `at Gunn ${ending}`)).toBe('');
  });

  test.each(named)('is none before %s in capitals', (ending) => {
    expect(found(words, `at Gunn ${ending.charAt(0).toUpperCase()}${ending.slice(1)}`)).toBe('');
    expect(found(words, `at Gunn ${ending}`)).toBe('x.gun Gunn');
  });

  test.each([
    ['typed in capitals', 'at GUNN ROAD', ''],
    ['typed small, before a short ending', 'at gun rd', ''],
    ['typed small, before an ending of four letters', 'at gun road', ''],
    ['typed small, before a long ending', 'a gun highway', 'x.gun gun'],
    ['before a comma', 'Gunn, Rd', 'x.gun Gunn'],
    ['of two words', 'big Gunn Rd', 'x.gun big Gunn'],
    ['at the end', 'a Gunn', 'x.gun Gunn'],
    ['before another word', 'a Gunn Store', 'x.gun Gunn'],
    ['at the beginning, before a word of its own', 'Shooter Run', 'x.gun Shooter'],
    ['typed small, before a word of its own', 'a shooter Run', 'x.gun shooter'],
  ])('%s: %s', (_, text, expected) => {
    expect(found(words, text)).toBe(expected);
  });
});
