import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/shared/escalation/reading/stem';

describe('inflections of one word have one stem', () => {
  test.each([
    ['burn', 'burns burned burning burnt'],
    ['fire', 'fires fired firing'],
    ['stab', 'stabs stabbed stabbing'],
    ['stop', 'stops stopped stopping'],
    ['fall', 'falls fell fallen falling'],
    ['choke', 'chokes choked choking'],
    ['bleed', 'bleeds bled bleeding'],
    ['carry', 'carries carried carrying'],
    ['fight', 'fights fighting fightin'],
    ['kick', 'kicks kicked kicking'],
    ['knife', 'knives'],
    ['child', 'children'],
    ['person', 'people persons'],
    ['crash', 'crashes crashed crashing'],
    ['box', 'boxes boxed boxing'],
    ['punch', 'punches punched'],
    ['pass', 'passes passed passing'],
    ['buzz', 'buzzes buzzed'],
    ['yell', 'yells yelled yelling'],
    ['arma', 'armas'],
    ['chest', 'chests'],
    ['house', 'houses'],
    ['play', 'plays played playing'],
    ['die', 'died dying'],
    ['have', 'has had having'],
    ['do', 'does did done doing'],
    ['break', 'broke broken breaking'],
    ['see', 'saw sees seeing'],
    ['chew', 'chewed chewing'],
    ['shriek', 'shrieks shrieked shrieking'],
    ['missile', 'missiles'],
    ['fix', 'fixed fixing fixes'],
  ])('%s: %s', (word, inflections) => {
    for (const inflection of inflections.split(' '))
      expect([inflection, stem(inflection)]).toEqual([inflection, stem(word)]);
  });
});

describe('words that only look inflected are left alone', () => {
  test.each([
    ['gas', 'gas'],
    ['bus', 'bus'],
    ['glass', 'glass'],
    ['this', 'this'],
    ['status', 'status'],
    ['king', 'king'],
    ['bring', 'bring'],
    ['string', 'string'],
    ['need', 'need'],
    ['bleed', 'bleed'],
    ['bred', 'bred'],
    ['red', 'red'],
    ['shred', 'shred'],
    ['used', 'used'],
    ['using', 'using'],
    ['again', 'again'],
    ['captain', 'captain'],
    ['cabin', 'cabin'],
    ['kickin', 'kickin'],
    ['cane', 'cane'],
    ['free', 'free'],
    ['coffee', 'coffee'],
    ['constructor', 'constructor'],
    ['nd', 'nd'],
    ['', ''],
  ])('%s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('words that are not alike keep stems of their own', () => {
  test.each([
    ['cane', 'can'],
    ['hope', 'hop'],
    ['bus', 'bu'],
    ['fire', 'fir'],
    ['glass', 'glas'],
    ['robe', 'rob'],
  ])('%s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
