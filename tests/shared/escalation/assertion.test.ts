import { describe, expect, test } from 'vitest';
import { type Mention, mentionsIn, read } from '../../../src/shared/escalation/reading/reader';
import { lexingtonRulebook } from './lexington';

const { reader } = lexingtonRulebook();

function mentionsOf(text: string): readonly Mention[] {
  return mentionsIn(read(reader, text));
}

function assertionOf(text: string, concept: string): string | undefined {
  return mentionsOf(text).find((mention) => mention.concept === concept)?.assertion;
}

type Row = readonly [text: string, concept: string];

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  affirmed: [
    ['male with a gun in the lobby', 'weapon.gun'],
    ['no flames but smoke coming from the outlet', 'fire.smoke'],
    ['denies inj but she has a gun', 'weapon.gun'],
    ['no inj, he has a knife', 'weapon.blade'],
    ['neg wpns seen however shots fired', 'shots.fired'],
    ['sin armas pero hay humo', 'fire.smoke'],
    ['no tiene pistola, ahora hay humo en la cocina', 'fire.smoke'],
    ["she can't breathe", 'med.breathing'],
    ['he is not breathing, no pulse', 'med.breathing'],
    ['no doubt he has a gun', 'weapon.gun'],
    ['no puede respirar', 'med.breathing'],
  ],
  negated: [
    ['no gun', 'weapon.gun'],
    ['neg gun', 'weapon.gun'],
    ['RP denies any gun', 'weapon.gun'],
    ['w/o a knife', 'weapon.blade'],
    ["he doesn't have a knife", 'weapon.blade'],
    ['no fire, smoke or flames', 'fire.smoke'],
    ['sin pistola', 'weapon.gun'],
    ['no hay humo', 'fire.smoke'],
    ['niega tener pistola', 'weapon.gun'],
    ['no seizure', 'med.seizure'],
  ],
  uncertain: [
    ['poss gun', 'weapon.gun'],
    ['maybe a gun', 'weapon.gun'],
    ['posible pistola', 'weapon.gun'],
  ],
  past: [
    ['had a gun last week', 'weapon.gun'],
    ['fight two weeks ago', 'violence.fight'],
    ['hubo una pelea la semana pasada', 'violence.fight'],
    ['hx of seizures', 'med.seizure'],
    ['anoche hubo una pelea', 'violence.fight'],
  ],
  hypothetical: [
    ['if there was a fight, who comes', 'violence.fight'],
    ['worried he might get a gun', 'weapon.gun'],
    ['pregunta si hay una pelea', 'violence.fight'],
    ['unk if gun', 'weapon.gun'],
  ],
  other: [
    ['there is a gun in the movie', 'weapon.gun'],
    ['shots fired on tv', 'shots.fired'],
    ['hay una pelea en la telenovela', 'violence.fight'],
    ['smoke for the training exercise', 'fire.smoke'],
  ],
};

for (const [assertion, rows] of Object.entries(TABLE)) {
  describe(assertion, () => {
    test.each(rows)('%s: %s', (text, concept) => {
      expect(assertionOf(text, concept)).toBe(assertion);
    });
  });
}

describe('slack never makes a danger of a safe word', () => {
  test.each([
    'meet me at Gunn Rd and Third',
    'two shots of whiskey and home',
    'dead battery in the Shell lot',
    'the grubs are killing my lawn',
    'he lives on Burns Ave',
    'the flight was late',
    'she bought bread and a robe',
    'the forestry crew trims tapestry trees',
    'waterfall in the park',
  ])('%s', (text) => {
    const dangers = mentionsOf(text).filter((one) => !/^(calm|time|worry|presence)\./.test(one.concept));
    expect(dangers.map((one) => one.concept)).toEqual([]);
  });
});

describe('slack finds what was meant', () => {
  test.each<Row>([
    ['he is unconcious', 'med.unconscious'],
    ['somebody was stabed him', 'violence.act'],
    ['having a siezure', 'med.seizure'],
    ['the house is onfire', 'fire.burning'],
    ['she is bleedingg', 'med.bleeding'],
    ['heeelp me', 'violence.scream'],
    ['gunshotts fired', 'shots.fired'],
    ['se esta ahogandoo', 'med.breathing'],
    ['SE DESMAYÓ', 'med.unconscious'],
  ])('%s', (text, concept) => {
    expect(mentionsOf(text).map((one) => one.concept)).toContain(concept);
  });
});

test('a mention says where its words stand in the text as typed', () => {
  const text = 'All quiet.\nHe has a  gun now';
  const mention = mentionsOf(text).find((one) => one.concept === 'weapon.gun');
  expect(mention && text.slice(mention.from, mention.to)).toBe(mention?.words);
  expect(mention?.words).toBe('gun');
});
