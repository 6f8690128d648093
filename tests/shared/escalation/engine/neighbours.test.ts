import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/shared/escalation/evaluate';
import { factsOf, judged, rule, rulebookOf, type Small } from './small';

const calmed: Small = {
  words: {
    'weapon.gun': ['gun'],
    'weapon.bat': ['bat'],
    'place.school': ['school'],
    'calm.safe': ['safe'],
    'time.now': ['now'],
    'time.ongoing': ['keeps'],
    'time.just': ['just'],
    'time.past': ['yesterday'],
    'cue.negated': ['no'],
  },
  rules: [
    rule('ESC-300', {
      all: [{ concept: 'weapon.gun' }, { not: { concept: 'calm.safe' } }, { not: { band: 'past' } }],
    }),
    rule('ESC-302', { all: [{ concept: 'weapon.bat' }, { not: { band: 'now' } }] }),
    rule('ESC-301', { all: [{ concept: 'place.school' }, { concept: 'weapon.gun' }] }),
  ],
};

const judge = (text: string): string => judged(evaluate(rulebookOf(calmed), factsOf(text)));
const GUN = 'ESC-300 E3 weapon.gun';

describe('a danger is calmed', () => {
  test.each([
    ['in its own sentence', 'gun and safe', ''],
    ['by the sentence before', 'Safe. Gun', ''],
    ['by the sentence after', 'Gun. Safe', ''],
    ['two sentences before', 'Safe. Um. Gun', ''],
    ['two sentences after', 'Gun. Um. Safe', ''],
    ['not from three sentences before', 'Safe. Um. Um. Gun', GUN],
    ['not from three sentences after', 'Gun. Um. Um. Safe', GUN],
    ['only where all it stands in are calmed', 'Gun. Safe. Um. Um. Gun', GUN],
    ['by the time told elsewhere', 'Gun. Um. Um. Um. Yesterday', ''],
    ['not by a calm word that is denied', 'Gun. No safe', GUN],
  ])('%s: %s', (_, text, expected) => {
    expect(judge(text)).toBe(expected);
  });
});

describe('a sentence that says it is happening', () => {
  test.each([
    ['is not calmed by its neighbours', 'Gun now. Safe', GUN],
    ['is not calmed by its neighbours where it goes on', 'Keeps gun. Safe', GUN],
    ['is not of a time gone by', 'Gun now. Yesterday', GUN],
    ['is calmed by its own words', 'Gun now safe', ''],
    ['has to say so itself', 'Gun. Now. Safe', ''],
    ['has to say so as true', 'Gun - no now. Safe', ''],
    ['has to say more than that it just was', 'Gun just. Safe', ''],
  ])('%s: %s', (_, text, expected) => {
    expect(judge(text)).toBe(expected);
  });

  test('is calmed where the rule is not about now', () => {
    expect(judge('Bat now')).toBe('');
    expect(judge('Bat')).toBe('ESC-302 E3 weapon.bat');
  });

  test('is now though the call was marked past', () => {
    expect(judged(evaluate(rulebookOf(calmed), factsOf('Keeps gun', { band: 'past' })))).toBe(GUN);
    expect(judged(evaluate(rulebookOf(calmed), factsOf('Gun', { band: 'past' })))).toBe('');
  });
});

describe('two dangers are one story', () => {
  test.each([
    ['within two sentences', 'School safe. Um. Gun', 'ESC-301 E3 place.school'],
    ['not within three', 'School safe. Um. Um. Gun', GUN],
  ])('%s: %s', (_, text, expected) => {
    expect(judge(text)).toBe(expected);
  });

  test.each([
    ['denied before', 'No gun. Gun'],
    ['denied after', 'Gun. No gun'],
    ['denied two sentences before', 'No gun. Um. Gun'],
    ['denied in the same sentence', 'No gun - gun'],
  ])('a danger counts though it is %s: %s', (_, text) => {
    expect(judge(text)).toBe(GUN);
  });

  test.each([
    ['before', 'Gun um. School. Gun um um', 'Gun'],
    ['after', 'School. Gun um. Gun um um', 'Gun'],
  ])('told with the first of several words near it, %s', (_, text, words) => {
    const { findings } = evaluate(rulebookOf(calmed), factsOf(text));
    const school = findings.find((finding) => finding.rule === 'ESC-301');
    expect(school?.because).toMatchObject([{ words: 'School' }, { words, from: text.indexOf(words) }]);
  });

  test('told with the words of their own sentence first', () => {
    const { findings } = evaluate(rulebookOf(calmed), factsOf('Gun. School gun safe'));
    const [danger, weapon] = findings[0]?.because ?? [];
    expect([danger, weapon]).toMatchObject([{ words: 'School' }, { from: 12, words: 'gun' }]);
  });
});
