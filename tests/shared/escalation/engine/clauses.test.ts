import { describe, expect, test } from 'vitest';
import { readerOf, told } from './small';

const read = readerOf({
  'weapon.gun': ['gun'],
  'weapon.knife': ['knife', 'long knife'],
  'fire.smoke': ['smoke', 'black smoke'],
  'fire.flames': ['flames'],
  'fire.sparks': ['sparks', 'sparks of fire'],
  'fight.punch': ['punch'],
  'time.now': ['now'],
  'cue.negated': ['no', 'sin'],
  'cue.past': ['ago'],
  'cue.other': ['movie'],
  'cue.end': ['but', 'and he'],
});

const meaning = (text: string): string => told(read(text));

describe('a cue reaches to the end of its clause', () => {
  test.each([
    ['a dash parts', 'no gun - knife', 'gun negated, knife affirmed'],
    ['a colon parts', 'no gun: knife', 'gun negated, knife affirmed'],
    ['a word such as "but" parts', 'no gun but knife', 'gun negated, knife affirmed'],
    ['words such as "and he" part', 'no gun and he knife', 'gun negated, knife affirmed'],
    ['a comma parts', 'no gun, smoke', 'gun negated, smoke affirmed'],
    ['backwards too', 'gun - knife ago', 'gun affirmed, knife past'],
    ['a mark before the first word parts nothing', '- no gun', 'gun negated'],
    [
      'a part between two others is one of its own',
      'no gun - knife - no smoke',
      'gun negated, knife affirmed, smoke negated',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test('but a film colours the whole sentence', () => {
    expect(meaning('movie - gun but knife, smoke')).toBe('gun other, knife other, smoke other');
    expect(meaning('gun - movie')).toBe('gun other');
  });
});

describe('a comma goes on with a list', () => {
  test.each([
    ['of one kind', 'no smoke, flames', 'smoke negated, flames negated'],
    ['of one kind, each a word on', 'no smoke um, um flames', 'smoke negated, flames negated'],
    ['of longer words', 'no long knife, gun', 'long knife negated, gun negated'],
    ['whose next words are longer', 'no flames, sparks of fire', 'flames negated, sparks of fire negated'],
    ['before "or"', 'no gun, or smoke', 'gun negated, smoke negated'],
    ['before "nor"', 'no gun, nor smoke', 'gun negated, smoke negated'],
    ['before "ni"', 'sin gun, ni smoke', 'gun negated, smoke negated'],
    ['before "o"', 'sin gun, o smoke', 'gun negated, smoke negated'],
    ['that ends with "or"', 'no smoke, flames or um sparks', 'smoke negated, flames negated, sparks negated'],
    ['that ends with "nor"', 'no smoke, flames nor um sparks', 'smoke negated, flames negated, sparks negated'],
    ['that ends with "ni"', 'sin smoke, flames ni um sparks', 'smoke negated, flames negated, sparks negated'],
    ['that ends with "o"', 'sin smoke, flames o um sparks', 'smoke negated, flames negated, sparks negated'],
    ['after what says when', 'no smoke now, flames', 'smoke negated, now negated, flames negated'],
    ['before what says when by itself', 'no smoke, flames - now', 'smoke negated, flames negated, now affirmed'],
    ['that a further comma ends', 'no smoke, flames, um um sparks', 'smoke negated, flames negated, sparks affirmed'],
  ])('%s: %s', (_, text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test.each([
    ['of another kind', 'no gun, smoke', 'gun negated, smoke affirmed'],
    ['of a kind that begins alike', 'no smoke, punch', 'smoke negated, punch affirmed'],
    ['about which something is said', 'no smoke, flames um um', 'smoke negated, flames affirmed'],
    ['that says when', 'no smoke, flames now', 'smoke negated, flames affirmed, now affirmed'],
    ['that says when first', 'no smoke, now flames', 'smoke negated, now affirmed, flames affirmed'],
    ['that is far from the comma', 'no smoke, um um flames', 'smoke negated, flames affirmed'],
    ['after something far from the comma', 'no smoke um um, flames', 'smoke negated, flames affirmed'],
    ['after nothing of its kind', 'no um, flames', 'flames affirmed'],
    ['before whose "or" stands nothing of its kind', 'no smoke, um or flames', 'smoke negated, flames affirmed'],
    [
      'whose "or" comes after a further break',
      'no smoke, flames um um - or sparks',
      'smoke negated, flames affirmed, sparks affirmed',
    ],
    ['whose "or" came before', 'no gun or smoke, flames um um', 'gun negated, smoke negated, flames affirmed'],
  ])('but not with something %s: %s', (_, text, expected) => {
    expect(meaning(text)).toBe(expected);
  });
});

test('a list goes on where one of the meanings of what follows is bare', () => {
  const words = {
    'fire.smoke': ['smoke'],
    'fire.sparks': ['sparks'],
    'fire.fireworks': ['sparks of fire'],
    'cue.negated': ['no'],
  };
  const expected = 'smoke negated, sparks negated, sparks of fire negated';
  expect(told(readerOf(words)('no smoke, sparks of fire'))).toBe(expected);
});
