import { describe, expect, test } from 'vitest';
import { fold, openDictionary } from '../../../../src/shared/escalation/reading/dictionary';
import { tokenize } from '../../../../src/shared/escalation/reading/token';

const words = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word.text)
    .join(' ');

describe('a word is folded', () => {
  test.each([
    ['to lower case', 'GUN Gun', 'gun gun'],
    ['without accents', 'Dónde está la NIÑA', 'donde esta la nina'],
    ['without accents typed apart', 'cafe\u0301', 'cafe'],
    ['without an apostrophe for "s"', "the neighbor's", 'the neighbor'],
    ['without "re", "m", "ve" and "d"', "they're I'm we've he'd", 'they i we he'],
    ['in two for "ll"', "he'll", 'he will'],
    ['in one for "not"', "can't don\u2019t isn`t won\u2018t isn\u00b4t", 'cant dont isnt wont isnt'],
    ['without accents typed apart inside it', 'nin\u0303a a\u0300b\u036fc', 'nina abc'],
    ['in one for other apostrophes', "o'clock rock'n'roll", 'oclock rocknroll'],
    ['without what shows nothing', 'g\u200bu\u200fn g\u00adun g\ufeffun g\u2060un', 'gun gun gun gun'],
    ['with its digits', 'x9 15', 'x9 15'],
    ['to 40 letters', 'a'.repeat(50), 'a'.repeat(40)],
    ['of any Latin letters', 'Straße Ćwik ÀÿɏǍ', 'straße cwik ayɏa'],
    ['with the dotless i as i', 'ısı', 'isi'],
  ])('%s: %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('a quotation mark is no apostrophe', () => {
    expect(words("'gun' he said 'no'")).toBe('gun he said no');
    expect(tokenize("gun' x")[0]).toMatchObject({ from: 0, to: 3 });
    expect(tokenize("gun'")[0]).toMatchObject({ from: 0, to: 3 });
  });

  test.each([
    ['multiplication and division', 'a×b÷c', 'a b c'],
    ['letters of other scripts', 'aшbשc', 'a b c'],
    ['signs beside digits and letters', '/0:9;@A[Z{a{z', '0 9 a z a z'],
    ['signs beside letters with accents', 'a¿b a\u00bfb a\u0250b', 'a b a b a b'],
    ['signs beside accents typed apart', 'a\u02ffb a\u0370b', 'a b a b'],
    ['spaces and dashes beside what shows nothing', 'a\u200ab a\u2010b', 'a b a b'],
    ['control characters', 'a\u007fb a\u0080b', 'a b a b'],
  ])('%s are no part of it', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('folding leaves plain text alone', () => {
    expect(fold('Plain')).toBe('plain');
    expect(fold('ÉPÉE')).toBe('epee');
  });
});

test('a word without end stands where it was typed', () => {
  expect(tokenize(`${'a'.repeat(50)} b`)).toMatchObject([
    { from: 0, to: 50 },
    { from: 51, to: 52 },
  ]);
});

describe('short forms', () => {
  test.each([
    ['w/o', 'w/o gun', 'w/o gun'],
    ['y/o', '5 y/o', '5 y/o'],
    ['r/p, s/p, n/p', 'r/p s/p n/p', 'r/p s/p n/p'],
    ['w/c and b/c', 'w/c b/c', 'w/c b/c'],
    ['h/b, c/b', 'h/b c/b', 'h/b c/b'],
    ['p/c', 'p/c', 'p/c'],
    ['and no others', 'a/o m/f w/x', 'a o m f w x'],
    ['nor longer words', 'ww/o w/oo', 'ww o w oo'],
    ['nor with a space', 'w /o', 'w o'],
    ['nor after a space', 'w/ o', 'w o'],
    ['& and + are "and"', 'a & b + c', 'a and b and c'],
  ])('%s: %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('stand where they were typed', () => {
    expect(tokenize('m w/o it')).toMatchObject([
      { from: 0 },
      { word: { text: 'w/o' }, from: 2, to: 5 },
      { from: 6, to: 8 },
    ]);
    expect(tokenize("he'll & x")).toMatchObject([
      { word: { text: 'he' }, from: 0, to: 5 },
      { word: { text: 'will' }, from: 0, to: 5, before: 'space', title: false, upper: false },
      { word: { text: 'and' }, from: 6, to: 7, before: 'space', title: false, upper: false },
      { word: { text: 'x' }, from: 8, to: 9, before: 'space' },
    ]);
  });
});

describe('what stands between two words', () => {
  test.each([
    ['a b', 'space'],
    ['a\tb', 'space'],
    ['a_b', 'space'],
    ['a-b', 'space'],
    ['a–b', 'space'],
    ['a/b', 'space'],
    ['a, b', 'comma'],
    ['a ,b', 'comma'],
    ['a - b', 'break'],
    ['a -b', 'break'],
    ['a- b', 'break'],
    ['a – b', 'break'],
    ['a—b', 'break'],
    ['a//b', 'break'],
    ['a: b', 'break'],
    ['a (b', 'break'],
    ['a "b', 'break'],
    ['a. b', 'break'],
    ['a, - b', 'break'],
    ['a - , b', 'break'],
  ])('%s: a %s', (text, before) => {
    expect(tokenize(text)[1]?.before).toBe(before);
  });

  test.each([...':()[]{}"“”«»|*=<>;.!?…\n\r'])('a break: %j', (mark) => {
    expect(tokenize(`a${mark}b`)[1]?.before).toBe('break');
  });

  test('is kept for each word of its own', () => {
    expect(tokenize('a, b c - d & e').map(({ before }) => before)).toEqual([
      'space',
      'comma',
      'space',
      'break',
      'space',
      'space',
    ]);
    expect(tokenize('a, & b').map(({ before }) => before)).toEqual(['space', 'comma', 'space']);
    expect(tokenize('a, + b').map(({ before }) => before)).toEqual(['space', 'comma', 'space']);
  });
});

describe('capitals', () => {
  test.each([
    ['Gunn', true, false],
    ['GUNN', false, true],
    ['gunn', false, false],
    ['gUnn', false, false],
    ['GunN', false, false],
    ['G', false, true],
    ['15', false, false],
    ['904117', false, false],
    ['École', true, false],
  ])('%s: a name %s, in capitals %s', (text, title, upper) => {
    expect(tokenize(text)[0]).toMatchObject({ title, upper });
  });
});

describe('a dictionary', () => {
  const first = (text: string, dictionary = openDictionary()) => tokenize(text, dictionary)[0];

  test('has one word for all its spellings', () => {
    const dictionary = openDictionary();
    const word = first('gun', dictionary)?.word;
    for (const spelling of ['gun', 'Gun', 'GUN', "gun's", 'g\u200bun'])
      expect(first(spelling, dictionary)?.word).toBe(word);
    expect(first('gum', dictionary)?.word).not.toBe(word);
  });

  test('forgets what it met when there is much of it, and meets it again as before', () => {
    const dictionary = openDictionary();
    const before = first("Gunn's", dictionary);
    for (let at = 0; at < 20_000; at++) {
      expect(first(`x${at}`, dictionary)?.word.text).toBe(`x${at}`);
      expect(dictionary.spellings.length).toBeLessThanOrEqual(2 ** 13);
      expect(dictionary.words.size).toBeLessThanOrEqual(2 ** 13);
    }
    const again = first("Gunn's", dictionary);
    expect(again).toEqual(before);
    expect(again?.word).not.toBe(before?.word);
  });
});
