import { expect, test } from 'vitest';
import { type Judged, type ScoredNote, scoreOf } from './score';

const RULE = { raised: 'ESC-301', asked: 'ESC-395' } as const;

function judged(id: string, seen: 'raised' | 'asked' | 'unseen', more: Partial<ScoredNote> = {}): Judged {
  const note: ScoredNote = {
    ...{ id, text: `Text ${id}`, label: 'emergency', lang: 'en', topic: 'weapon', trait: 'plain' },
    ...more,
  };
  const rules = seen === 'unseen' ? [] : [RULE[seen]];
  const raised = seen === 'raised';
  return { note, by: { id, level: raised ? 'E3' : 'E0', raised, ask: seen === 'asked', rules, because: [] } };
}

const score = scoreOf([
  judged('1', 'raised'),
  judged('2', 'asked', { topic: 'fire' }),
  judged('3', 'unseen', { trait: 'understated' }),
  judged('4', 'raised', { label: 'non_emergency', trait: 'idiom' }),
  judged('5', 'asked', { label: 'non_emergency', lang: 'es', topic: 'fire' }),
  judged('6', 'unseen', { label: 'non_emergency', topic: 'noise' }),
  judged('7', 'raised', { label: 'ambiguous' }),
]);

test('shares are counted by label', () => {
  expect(score.emergency).toEqual({ notes: 3, raised: 0.3333, raisedOrAsked: 0.6667 });
  expect(score.nonEmergency).toEqual({ notes: 3, raised: 0.3333, raisedOrAsked: 0.6667 });
  expect(score.ambiguous).toEqual({ notes: 1, raised: 1, raisedOrAsked: 1 });
});

test('and by topic, trait and language, in order', () => {
  const none = { notes: 0, raised: 0, raisedOrAsked: 0 };
  const asked = { notes: 1, raised: 0, raisedOrAsked: 1 };
  expect(Object.keys(score.byTopic)).toEqual(['fire', 'noise', 'weapon']);
  expect(score.byTopic.fire).toEqual({ emergency: asked, nonEmergency: asked, ambiguous: none });
  expect(score.byLanguage.es).toEqual({ emergency: none, nonEmergency: asked, ambiguous: none });
  expect(score.byTrait.understated?.emergency).toEqual({ notes: 1, raised: 0, raisedOrAsked: 0 });
});

test('each note judged otherwise than its label is a miss; an ambiguous one cannot be', () => {
  expect(score.misses.map(({ note: { id }, how, by }) => [id, how, by.rules])).toEqual([
    ['2', 'only asked', ['ESC-395']],
    ['3', 'unseen', []],
    ['4', 'falsely raised', ['ESC-301']],
    ['5', 'falsely asked', ['ESC-395']],
  ]);
});
