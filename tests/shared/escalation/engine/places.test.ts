import { expect, test } from 'vitest';
import { compileLexicon } from '../../../../src/shared/escalation/reading/lexicon';
import { openReader, read } from '../../../../src/shared/escalation/reading/reader';
import { conceptsOf, readerOf } from './small';

const WORDS = {
  'reading.place': ['at _ (theater|station)'],
  'calm.story': ['movie'],
  'cue.other': ['toy', 'film'],
  'x.fight': ['fight'],
  'x.place': ['station'],
  'x.fire': ['fire at _ station'],
};

function found(text: string): string {
  return readerOf(WORDS)(text)
    .map((one) => `${one.concept} ${one.assertion}`)
    .join(', ');
}

test.each([
  ['what the name of a place says calms nothing', 'fight at the movie theater', 'x.fight affirmed'],
  ['nor does it make a story of what happens there', 'fight at the toy station', 'x.fight affirmed, x.place affirmed'],
  ['outside the name it does', 'movie fight at the theater', 'calm.story affirmed, x.fight affirmed'],
  ['outside the name it is a story', 'film fight at the theater', 'x.fight other'],
  ['a danger that only ends in the name is told', 'fire at toy station', 'x.fire affirmed, x.place affirmed'],
])('%s: %s', (_, text, expected) => {
  expect(found(text)).toBe(expected);
});

test('who listens to single words hears no name, and knows where it stands', () => {
  const [unit] = read(openReader(compileLexicon(conceptsOf(WORDS))), 'fight at toy station now');
  expect(unit?.reading.words.map(({ word }) => word.text)).toEqual(['fight', '@', '@', '@', 'now']);
  expect(unit?.reading.words.map(({ from }) => from)).toEqual([0, 6, 9, 13, 21]);
  const [two] = read(openReader(compileLexicon(conceptsOf(WORDS))), 'at toy station then at big theater');
  expect(two?.reading.words.map(({ word }) => word.text)).toEqual(['@', '@', '@', 'then', '@', '@', '@']);
});
