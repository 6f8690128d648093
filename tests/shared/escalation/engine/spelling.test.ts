import { describe, expect, test } from 'vitest';
import { isOneEdit } from '../../../../src/shared/escalation/reading/mistyped';
import { readerOf, told, type Words } from './small';

const read = readerOf({
  'weapon.gun': ['gun', 'guns'],
  'weapon.knife': ['knife'],
  'med.seizure': ['=seizure'],
  'med.bleeding': ['bleed', 'bleeding'],
  'med.breathe': ['cant breathe'],
  'sound.help': ['help'],
  'sound.sever': ['sever'],
  'sound.knock': ['knock'],
  'crime.kill': ['killed'],
  'sound.prefix': ['scream*'],
  'fire.burning': ['on fire'],
  'animal.ox': ['ox'],
  'shots.fired': ['shots fired'],
  'short.gun': { label: 'gun', en: ['pstl'], es: ['psta'] },
  'reading.ordinary': { en: ['bleeder seizura', 'seizured seizur'], es: ['seizuro'] },
});

const found = (text: string): string =>
  read(text)
    .map(({ concept, words }) => `${concept} ${words}`)
    .join(', ');

describe('a slip of the finger is read as what was meant', () => {
  test.each([
    ['a letter missing', 'a seizre', 'med.seizure seizre'],
    ['a letter more', 'a seizurre', 'med.seizure seizurre'],
    ['a letter changed', 'a seizune', 'med.seizure seizune'],
    ['two letters swapped', 'a seziure', 'med.seizure seziure'],
    ['one of words as long that begin alike', 'knifr, knocj', 'weapon.knife knifr, sound.knock knocj'],
    ['the first two letters swapped', 'a nkife', 'weapon.knife nkife'],
    ['a letter held down', 'heeelp', 'sound.help heeelp'],
    ['a double letter held down', 'bleeeed', 'med.bleeding bleeeed'],
    ['a double letter held down that is no word if single', 'killlled', 'crime.kill killlled'],
    ['several letters held down', 'heeellllp', 'sound.help heeellllp'],
    ['a short form', 'a pstl', 'weapon.gun pstl'],
    ['a short form in Spanish', 'a psta', 'weapon.gun psta'],
    ['an inflection misspelt', 'he is bleedimg', 'med.bleeding bleedimg'],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ['two slips', 'a sezzre'],
    ['another first letter', 'a teizure'],
    ['a word of four letters', 'hepl'],
    ['a word of four letters that lacks one', 'seve'],
    ['a word of its own in this form only', 'seizured'],
    ['a word whose stem is a word of its own', 'seizurs'],
    ['a word of four letters with one more', 'hellp'],
    ['a number in words', 'seven'],
    ['a word of its own', 'bleeder'],
    ['a word of its own in Spanish', 'a seizuro'],
    ['an inflection of a word of its own', 'seizuras'],
    ['a word with a digit', 'seizur3'],
    ['a name in a sentence', 'by Seizre'],
    ['a beginning of its own, which is never corrected', 'scraem'],
  ])('but not %s: %s', (_, text) => {
    expect(found(text)).toBe('');
  });

  test('a name at the beginning may be an ordinary word', () => {
    expect(found('Seizre')).toBe('med.seizure Seizre');
  });
});

describe('a short form', () => {
  test('stands for the word of its own list only', () => {
    expect(readerOf({ 'x.x': { label: 'gun', en: ['pistol'] }, 'y.y': ['gun'] })('pistol')).toHaveLength(1);
  });

  test('of no word stands for none', () => {
    expect(told(readerOf({ 'x.x': ['gun'], 'short.none': { label: '-', en: ['gn'] } })('gn gun'))).toBe('gun affirmed');
  });
});

describe('nothing is corrected to', () => {
  test.each([
    ['an ordinary word', { 'reading.ordinary': ['onwire'] }],
    ['a word that counts for nothing', { 'reading.dropped': ['onwire'] }],
    ['a short form', { 'short.wire': { label: 'wire', en: ['onwire'] } }],
  ])('%s', (_, more) => {
    const mentions = readerOf({ 'fire.burning': ['on fire'], ...more })('is onfire');
    expect(mentions.map(({ words }) => words)).toEqual(['onfire']);
  });
});

describe('words run together are parted', () => {
  test.each([
    ['where a little word stands in front', 'is onfire', 'fire.burning onfire'],
    ['where a little word stands before one of three letters', 'thegun', 'weapon.gun gun'],
    ['where a little word stands behind one of four letters', 'helpme', 'sound.help help'],
    [
      'beside words that are read as they are',
      'shots fired onfire gun',
      'shots.fired shots fired, fire.burning onfire, weapon.gun gun',
    ],
    ['beside one of their halves', 'fire is onfire', 'fire.burning onfire'],
    ['beside others that are not', 'um onfire um thegun um', 'fire.burning onfire, weapon.gun gun'],
    ['where a little word stands behind', 'bleedinghe', 'med.bleeding bleeding'],
    ['after a denial run together', 'cantbreathe', 'med.breathe cantbreathe'],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ['of five letters', 'agunx atgun'],
    ['behind a single letter', 'agunshot aguns'],
    ['before a single letter', 'bleedxa'],
    ['before a little word, of three letters', 'gunhas'],
    ['behind a little word, of two letters', 'withox'],
    ['that are a name', 'by Onfire'],
    ['where no half is a little word', 'firebleed'],
    ['where the other half is not known', 'onplace'],
    ['with a digit', 'onfire9'],
    ['with something inside them', "o'nfire"],
  ])('but not words %s: %s', (_, text) => {
    expect(found(text)).toBe('');
  });

  test('each half stands where it was typed', () => {
    const [mention] = readerOf({ 'x.x': ['knife'] })('he hasknife');
    expect(mention).toMatchObject({ words: 'knife', from: 6, to: 11 });
  });
});

describe('of several ways to read words run together', () => {
  const found = (words: Words, text: string): string => {
    return readerOf(words)(text)
      .map((one) => `${one.concept} ${one.words}`)
      .join(', ');
  };

  test.each<[string, Words, string, string]>([
    ['the longest first word counts', { a: ['not here'], b: ['no there'] }, 'nothere', 'a nothere'],
    ['a slip counts before parting', { a: ['on fire'], b: ['onwire'] }, 'onfire', 'b onfire'],
    ['a word of its own is not parted', { a: ['on fire'], 'reading.ordinary': ['onfire'] }, 'onfire', ''],
    ['an ordinary half is enough', { a: ['hit _ gun'], 'reading.ordinary': ['place'] }, 'hit theplace um gun', ''],
    ['an unknown half is not', { a: ['hit _ gun'] }, 'hit theplace um gun', 'a hit theplace um gun'],
  ])('%s', (_, words, text, expected) => {
    expect(found(words, text)).toBe(expected);
  });
});

describe('one slip is', () => {
  test.each([
    ['abcd', 'abcd', true],
    ['abcd', 'abxd', true],
    ['abcd', 'abd', true],
    ['abd', 'abcd', true],
    ['abcd', 'abdc', true],
    ['abcd', 'abcde', true],
    ['abcd', 'axxd', false],
    ['abcd', 'ab', false],
    ['ab', 'abcd', false],
    ['abcd', 'badc', false],
    ['abcd', 'acbx', false],
    ['abcd', 'acxd', false],
    ['abcd', 'axbd', false],
    ['abc', 'xyzw', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isOneEdit(one, other)).toBe(expected);
  });
});
