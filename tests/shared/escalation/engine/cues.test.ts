import { describe, expect, test } from 'vitest';
import { far, readerOf, told } from './small';

const read = readerOf({
  'weapon.gun': ['gun'],
  'weapon.knife': ['knife'],
  'med.breath': ['not breathing'],
  'med.hardly': ['hardly breathing'],
  'med.found': ['found no'],
  'crime.gone': ['car gone'],
  'fear.shoot': ['might shoot', 'shoot maybe', 'shoot maybe me'],
  'need.medics': ['need medics'],
  'shots.fired': ['fired on'],
  'calm.asking': ['not asking'],
  'cue.negated': ['no', 'not', 'dont need', 'not a', 'no such'],
  'cue.negated-near': ['hardly'],
  'cue.negated-after': ['ruled', 'knife ruled'],
  'cue.other': ['movie', 'on tv', 'toy gun', 'gun drill'],
  'cue.hypothetical': ['if'],
  'cue.unknown': ['unk'],
  'cue.past': ['ago'],
  'cue.resolved': ['gone'],
  'cue.resolved-before': ['lost'],
  'cue.uncertain': ['maybe', 'might'],
  'cue.uncertain-after': ['allegedly'],
  'cue.pseudo': ['no doubt', 'ago long', 'a joke', 'so no'],
  'cue.end': ['but'],
});

const meaning = (text: string): string => told(read(text));

describe('a cue gives its meaning to words it can reach', () => {
  const far20 = 20;
  test.each([
    ['no', 'negated', 7, 0],
    ['hardly', 'negated', 1, 0],
    ['ruled', 'negated', 0, 5],
    ['movie', 'other', far20, far20],
    ['if', 'hypothetical', far20, 0],
    ['unk', 'hypothetical', 4, 0],
    ['ago', 'past', far20, far20],
    ['gone', 'resolved', 0, 6],
    ['lost', 'resolved', 5, 0],
    ['maybe', 'uncertain', 6, 0],
    ['allegedly', 'uncertain', 0, 4],
  ])('%s: %s, over %i words after it and %i before it', (cue, assertion, forward, back) => {
    const meant = (reaches: boolean): string => `gun ${reaches ? assertion : 'affirmed'}`;
    expect(meaning(`${cue} gun`)).toBe(meant(forward > 0));
    expect(meaning(`gun ${cue}`)).toBe(meant(back > 0));
    expect(meaning(`${cue} ${far(forward)}gun`)).toBe(meant(forward > 0));
    expect(meaning(`gun ${far(back)}${cue}`)).toBe(meant(back > 0));
    expect(meaning(`${cue} ${far(forward + 1)}gun`)).toBe(meant(forward === far20));
    expect(meaning(`gun ${far(back + 1)}${cue}`)).toBe(meant(back === far20));
  });

  test('a denial does not deny the danger named just before it', () => {
    expect(meaning('gun no knife')).toBe('gun affirmed, knife negated');
    expect(meaning('gun, no knife')).toBe('gun affirmed, knife negated');
  });

  test('wherever in the sentence it stands', () => {
    expect(meaning(`${far(9)}no ${far(7)}gun ${far(9)}`)).toBe('gun negated');
  });

  test('without a cue, words are meant as they stand', () => {
    expect(meaning('he has a gun')).toBe('gun affirmed');
  });
});

describe('of several cues that reach the same words', () => {
  test.each([
    ['a film outweighs a denial', 'no gun movie', 'gun other'],
    ['a denial outweighs a supposition', 'if no gun', 'gun negated'],
    ['a supposition outweighs the past', 'if gun ago', 'gun hypothetical'],
    ['the past outweighs what is over', 'ago gun gone', 'gun past'],
    ['what is over outweighs a doubt', 'maybe gun gone', 'gun resolved'],
  ])('%s: %s', (_, text, expected) => {
    expect(meaning(text)).toBe(expected);
  });
});

describe("a denial that is part of a danger's own words", () => {
  test.each([
    ['denies nothing else', 'not breathing gun', 'not breathing affirmed, gun affirmed'],
    ['denies nothing else, of whatever kind', 'hardly breathing gun', 'hardly breathing affirmed, gun affirmed'],
    ['denies what follows where the words end with it', 'found no gun', 'found no affirmed, gun negated'],
    ['denies what follows where the words are calm', 'not asking gun', 'not asking affirmed, gun negated'],
    ['is itself denied by another', 'no um not breathing', 'not breathing negated'],
  ])('%s: %s', (_, text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test('is other than a doubt, which doubts what follows too', () => {
    expect(meaning('might shoot gun')).toBe('might shoot affirmed, gun uncertain');
  });
});

describe('a cue and a danger that share words', () => {
  test.each([
    ['the cue before', 'dont need medics', 'need medics negated'],
    ['the cue after', 'fired on tv', 'fired on other'],
    ['the cue around, to its front', 'toy gun', 'gun other'],
    ['the cue around, to its back', 'gun drill', 'gun other'],
    ['the cue around, that looks back only', 'knife ruled', 'knife negated'],
  ])('%s gives its meaning: %s', (_, text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test.each([
    ['in front', 'might shoot', 'might shoot affirmed'],
    ['at the end', 'shoot maybe', 'shoot maybe affirmed'],
    ['at the end, where it looks back', 'car gone', 'car gone affirmed'],
    ['in the middle', 'shoot maybe me', 'shoot maybe me affirmed'],
  ])('the cue inside, %s, says nothing of it: %s', (_, text, expected) => {
    expect(meaning(text)).toBe(expected);
  });
});

describe('words that only look like a cue', () => {
  test.each([
    ['deny nothing', 'no doubt gun', 'gun affirmed'],
    ['tell of no past', 'ago long gun', 'gun affirmed'],
    ['leave a cue that begins before them', 'not a joke gun', 'gun negated'],
    ['leave a cue that ends after them', 'so no such gun', 'gun negated'],
    ['leave a cue elsewhere', 'no doubt gun, no knife', 'gun affirmed, knife negated'],
  ])('%s: %s', (_, text, expected) => {
    expect(meaning(text)).toBe(expected);
  });
});
