import { expect, test } from 'vitest';
import { openRulebook } from '../../src/shared/escalation/rulebook';
import type { Rule } from '../../src/shared/protocol/pack';
import { type ScoredNote, scoreNotes } from './score';

function rule(id: string, concept: string, strength: Rule['strength']): Rule {
  const said = { en: 'Stay on the line.', es: 'No cuelgue.' };
  const rest = { title: id, rationale: 'Life.', source: 'Ours.', version: 1, fires: ['x'], quiet: ['y'] };
  return { id, level: 'E3', strength, when: { concept }, say: said, ask: said, ...rest };
}

const rulebook = openRulebook({
  concepts: [
    { id: 'weapon', label: 'A weapon', en: ['gun'], es: ['pistola'] },
    { id: 'smoke', label: 'Smoke', en: ['smoke'], es: ['humo'] },
  ],
  rules: [rule('ESC-301', 'weapon', 'raise'), rule('ESC-302', 'smoke', 'ask')],
  gate: [],
  protocols: [],
  incidentTypes: [],
});

const note = (id: string, text: string, more: Partial<ScoredNote> = {}): ScoredNote => ({
  ...{ id, text, label: 'emergency', lang: 'en', topic: 'weapon', trait: 'plain' },
  ...more,
});

const score = scoreNotes(rulebook, [
  note('1', 'he has a gun'),
  note('2', 'smoke in the hall', { topic: 'fire' }),
  note('3', 'people run', { trait: 'understated' }),
  note('4', 'toy gun', { label: 'non_emergency', trait: 'idiom' }),
  note('5', 'humo de la parrilla', { label: 'non_emergency', lang: 'es', topic: 'fire' }),
  note('6', 'loud music', { label: 'non_emergency', topic: 'noise' }),
  note('7', 'maybe a gun', { label: 'ambiguous' }),
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
    ['2', 'only asked', ['ESC-302']],
    ['3', 'unseen', []],
    ['4', 'falsely raised', ['ESC-301']],
    ['5', 'falsely asked', ['ESC-302']],
  ]);
});
