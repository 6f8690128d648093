import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../../src/shared/escalation/reading/lexicon';
import { conceptsOf, readerOf, type Words } from './small';

/** The words of a text that an entry finds. */
function found(entry: string, text: string, more: Words = {}): readonly string[] {
  const mentions = readerOf({ 'x.x': [entry], ...more })(text);
  return mentions.filter(({ concept }) => concept === 'x.x').map(({ words }) => words);
}

describe('an entry finds', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['any inflection of a word', 'burn', 'it burned, burning burns', ['burned', 'burning', 'burns']],
    ['only the form after =', '=burn', 'it burned, burn', ['burn']],
    ['any ending before *', 'burn*', 'burnout, burn, bur', ['burnout', 'burn']],
    ['words in their order', 'front door', 'door front door', ['front door']],
    ['each of its places', 'gun', 'gun gun', ['gun', 'gun']],
    ['one of the words in brackets', '(gun|knife)', 'gun, knife, bat', ['gun', 'knife']],
    [
      'one of the phrases in brackets',
      '(front door|window) open',
      'front door open, window open, door open',
      ['front door open', 'window open'],
    ],
    [
      'words with or without those in brackets',
      'front (back|) door',
      'front back door, front door',
      ['front back door', 'front door'],
    ],
    ['words after brackets that may be missing', '(the|my|) dog', 'my dog', ['my dog']],
    ['a word after brackets that may be missing', '(the|my|) dog', 'a dog, my dog', ['dog', 'my dog']],
    ['a word after several such brackets', '(a|) (big|) dog', 'dog, big dog, a dog', ['dog', 'big dog', 'a dog']],
    ['words before brackets that may be missing', 'dog (bit|)', 'dog bit, dog', ['dog bit', 'dog']],
    [
      'brackets inside brackets',
      '(front (side|) door|gate)',
      'front side door, front door, gate',
      ['front side door', 'front door', 'gate'],
    ],
    ['forms in brackets as they are marked', '(=burn|hit*)', 'burned, burn, hitting', ['burn', 'hitting']],
    [
      'a number in digits or words',
      '<number> men',
      '3 men, three men, 15 men, dos men, some men, 0 men, 99 men',
      ['3 men', 'three men', '15 men', 'dos men', '0 men', '99 men'],
    ],
    ['a word written with an apostrophe', "can't breathe", 'cant breathe', ['cant breathe']],
    ['a word written with accents', 'está aquí', 'esta aqui', ['esta aqui']],
    ['a short form of an entry with a slash', 'w/o shoes', 'w/o shoes', ['w/o shoes']],
    ['words joined by a dash', 'knife-point', 'knife point', ['knife point']],
    ['an ending after a word joined by a dash', 'knife-poi*', 'knife pointed', ['knife pointed']],
    ['no ending of the word before the dash', 'knife-poi*', 'knifeman pointed', []],
    ['words after a bracket that nothing closes', '(front door', 'front door', ['front door']],
    ['words before a bracket that nothing opens', 'front door)', 'front door', ['front door']],
    ['a word after a < that nothing closes', '<front', 'front', ['front']],
    ['a word before a > that nothing opens', 'front>', 'front', ['front']],
    ['words around more than one space', 'front  door', 'front   door', ['front   door']],
  ])('%s: %s', (_, entry, text, expected) => {
    expect(found(entry, text)).toEqual(expected);
  });

  test.each<[string, string, string, readonly string[], Words?]>([
    [
      'up to two words for _',
      'hit _ head',
      'hit head, hit my head, hit my own head',
      ['hit head', 'hit my head', 'hit my own head'],
    ],
    ['not three words for _', 'hit _ head', 'hit on my own head', []],
    ['up to five words for __', 'hit __ head', 'hit um um um um um head', ['hit um um um um um head']],
    ['not six words for __', 'hit __ head', 'hit um um um um um um head', []],
    [
      'up to two words and what may be missing after them',
      'hit _ (head|)',
      'hit my head, hit um um um, hit um',
      ['hit my head', 'hit', 'hit'],
    ],
    ['and what may be missing before the next word', 'hit _ (big car|) head', 'hit um head', ['hit um head']],
    ['nothing where nothing follows', 'jack slipped _', 'the jack slipped', ['jack slipped']],
    ['nothing before a mark', 'jack slipped _', 'jack slipped, um', ['jack slipped']],
    ['nothing where all that follows may be missing', 'hit _ (head|) _', 'he hit', ['hit']],
    ['nothing after words of another concept', '<y.place> _', 'go home', ['home'], { 'y.place': ['home'] }],
    ['not nothing where something must follow', 'hit _ <y.place>', 'he hit', [], { 'y.place': ['home'] }],
    ['no denial in a gap', 'hit _ head', 'hit not head', []],
    ['no comma in a gap', 'hit _ head', 'hit him, head', []],
    ['no comma after a gap', 'hit _ head', 'hit, head', []],
    ['no comma between words', 'front door', 'front, door', []],
    ['no full break between words', 'front door', 'front - door', []],
    ['no other word between words', 'front door', 'front um door', []],
    ['a beginning with a comma before it', 'hit _ head', 'ow, hit my head', ['hit my head']],
  ])('over a gap, %s: %s in "%s"', (_, entry, text, expected, more) => {
    expect(found(entry, text, more)).toEqual(expected);
  });
});

test('each of many entries is found, and nothing else', () => {
  const names = Array.from({ length: 60 }, (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + (at >> 3))}q`);
  const read = readerOf({ 'x.x': names.map((name) => `=${name} =end`) });
  for (const name of names) {
    expect(read(`um ${name} end`)).toMatchObject([{ words: `${name} end` }]);
    expect(read(`${name} um. End end`)).toEqual([]);
  }
});

describe('entries side by side are told apart', () => {
  test.each<[string, Words, string, string]>([
    ['single forms', { a: ['=burn'], b: ['=gun'] }, 'burn, gun', 'a burn, b gun'],
    ['beginnings', { a: ['burn*'], b: ['kni*'] }, 'burner, knives', 'a burner, b knives'],
    [
      'a form, an inflected word and a beginning',
      { a: ['=burn'], b: ['burn'], c: ['burn*'] },
      'burn. Burned. Burner',
      'a burn, b burn, c burn, b Burned, c Burned, c Burner',
    ],
    ['a word and a choice with it', { a: ['burn'], b: ['(burn|gun)'] }, 'burn gun', 'a burn, b burn, b gun'],
    ['choices that share a word', { a: ['(burn|gun)'], b: ['(burn|knife)'] }, 'gun knife', 'a gun, b knife'],
    [
      'choices that are alike when run together',
      { a: ['(on|wayout*)'], b: ['(onway|out*)'] },
      'wayouts, outer, onway',
      'a wayouts, b outer, b onway',
    ],
    [
      'phrases of several choices',
      { a: ['(front door|gate) open'], b: ['(front door|window) shut'] },
      'front door open, front door shut',
      'a front door open, b front door shut',
    ],
  ])('%s', (_, words, text, expected) => {
    const mentions = readerOf(words)(text).map((one) => `${one.concept} ${one.words}`);
    expect(mentions.join(', ')).toBe(expected);
  });
});

describe('an entry may refer to another concept', () => {
  const more = { 'y.place': ['home', 'front door', 'front'], 'y.time': { en: ['sunday'], never: ['till sunday'] } };
  test.each<[string, string, string, readonly string[]]>([
    ['at its front', '<y.place> alone', 'home alone', ['home alone']],
    ['at its end', 'at <y.place>', 'at home', ['at home']],
    ['by its longest words', 'at <y.place>', 'at front door', ['at front door']],
    [
      'in its middle, by however many words',
      'at <y.place> now',
      'at front door now, at home now',
      ['at front door now', 'at home now'],
    ],
    ['in a choice', 'at (<y.place>|work)', 'at work, at home', ['at work', 'at home']],
    ['after a gap', 'at _ <y.place>', 'at his home', ['at his home']],
    ['not where what it finds is none', 'closed <y.time>', 'closed till sunday, closed sunday', ['closed sunday']],
    ['by its longest words only', 'at <y.place> door', 'at front door', []],
    ['not where what it finds is ruled out', '<y.time> shut', 'till sunday shut, sunday shut', ['sunday shut']],
    ['not across a comma', 'at <y.place>', 'at, home', []],
  ])('%s: %s', (_, entry, text, expected) => {
    expect(found(entry, text, more)).toEqual(expected);
  });

  test.each<[string, Words, string, string]>([
    [
      'each of several that share words',
      { a: ['at <y>'], b: ['at <z>'], y: ['home'], z: ['home'] },
      'at home',
      'a at home, b at home, y home, z home',
    ],
    [
      'the longest, wherever it stands among its entries',
      { a: ['at <y> now'], y: ['home town hall', 'home', 'home town'] },
      'at home town now, at home town hall now, at home now',
      'a at home town now, y home town, a at home town hall now, y home town hall, a at home now, y home',
    ],
    [
      'the longest of each',
      { a: ['at <y> um'], b: ['at <z> door'], y: ['front'], z: ['front', 'front door'] },
      'at front door',
      'y front, z front door',
    ],
    ['several after one another', { a: ['<y> <y>'], y: ['home', 'work'] }, 'home work', 'y home, a home work, y work'],
    [
      'several that reach over one another',
      { a: ['<y> um'], y: ['big town', 'town hall'] },
      'big town hall um',
      'y big town, a town hall um',
    ],
    [
      'with words that may be passed over',
      { a: ['at <y>'], y: ['home'], 'reading.skip': ['very'] },
      'at very home',
      'a at very home, y home',
    ],
    [
      'words that may be passed over, which are no gap',
      { a: ['at <y>'], y: ['home'], 'reading.skip': { en: ['very'], es: ['very'] } },
      'at very home at um home',
      'a at very home, y home, y home',
    ],
  ])('and finds %s', (_, words, text, expected) => {
    const mentions = readerOf(words)(text).map((one) => `${one.concept} ${one.words}`);
    expect(mentions.join(', ')).toBe(expected);
  });

  test('which then is a mention of its own', () => {
    const mentions = readerOf({ 'x.x': ['at <y.place>'], 'y.place': ['home'] })('at home');
    expect(mentions.map(({ concept, words }) => `${concept} ${words}`)).toEqual(['x.x at home', 'y.place home']);
  });

  test('and is refused where there is no such concept', () => {
    const message = 'The lexicon refers to a concept that does not exist: y.missing';
    expect(() => compileLexicon(conceptsOf({ 'x.x': ['at <y.missing>'] }))).toThrow(message);
    expect(() => compileLexicon(conceptsOf({ 'x.x': ['at (work|my <y.missing>)'] }))).toThrow(message);
  });
});

describe('words that count for nothing', () => {
  const dropped = { 'reading.dropped': ['the', 'was'] };
  const skip = { 'reading.skip': ['the', 'very', 'was', 'so very much', 'um the'] };
  test.each<[string, string, string, Words, readonly string[]]>([
    ['are left out of an entry', 'open the door', 'open door', dropped, ['open door']],
    ['find nothing alone', 'the', 'the door', dropped, []],
    ['stand for themselves after =', '=the door', 'the door, door', dropped, ['the door']],
    ['stand for themselves as an option', '(the|my) door', 'the door, my door, door', dropped, ['the door', 'my door']],
    ['may stand between the words of an entry', 'open door', 'open the very door', skip, ['open the very door']],
    ['up to three of them', 'open door', 'open the the the door', skip, ['open the the the door']],
    ['and no more', 'open door', 'open the the the the door', skip, []],
    ['but not before its first word', 'open door', 'the open door', skip, ['open door']],
    ['nor after its last', 'open door', 'open door very', skip, ['open door']],
    ['nor as words of several', 'open door', 'open so very much door', skip, []],
    ['nor by the first word of several', 'open door', 'open um the door', skip, []],
    ['nor as words of another concept', 'open door', 'open home door', { 'x.y': ['at <x.z>'], 'x.z': ['home'] }, []],
    ['nor after a comma', 'open door', 'open, very door', skip, []],
  ])('%s: %s', (_, entry, text, more, expected) => {
    expect(found(entry, text, more)).toEqual(expected);
  });
});
