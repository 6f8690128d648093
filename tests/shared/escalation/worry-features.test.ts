import { expect, test } from 'vitest';
import { worryFeatures } from '../../../src/shared/escalation/learned/worry-features';
import { tokenize } from '../../../src/shared/escalation/reading/token';
import { BUILD, notesOf } from '../../corpus/notes';

const featuresOf = (word: string) => {
  return [...worryFeatures([{ from: 0, reading: { text: word, words: tokenize(word), mentions: [] } }]).keys()];
};

test('hardly two features of the build notes share a number', () => {
  const words = new Set(notesOf(BUILD).flatMap(({ text }) => tokenize(text).map(({ word }) => word.text)));
  const alone = [...words].filter((word) => !/\d/.test(word));
  const features = new Set(alone.flatMap(featuresOf));
  const names = new Set(
    alone.flatMap((word) => {
      const marked = `<${word}>`;
      const pieces = [3, 4, 5].flatMap((size) =>
        Array.from({ length: Math.max(0, marked.length - size + 1) }, (_, at) => marked.slice(at, at + size)),
      );
      return [`w ${word}`, ...pieces];
    }),
  );
  expect(names.size - features.size).toBeLessThan(5);
});
