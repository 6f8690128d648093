import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/shared/escalation/reading/lexicon';
import { mentionsIn, openReader, type Reader, read } from '../../../src/shared/escalation/reading/reader';
import type { Concept } from '../../../src/shared/protocol/pack';

const danger = (id: string, en: readonly string[]): Concept => ({ id, label: id, en: [...en], es: [] });
const readerOf = (...concepts: readonly Concept[]): Reader => openReader(compileLexicon(concepts));
const found = (reader: Reader, text: string) => mentionsIn(read(reader, text)).map(({ words }) => words);

/** So many words that all their pairs are more than a reader keeps ways for. */
const WORDS = Array.from({ length: 400 }, (_, at) => `w${'abcdefghijklmnopqrstuvwxyz'[at % 26]}q${at}z`);

test('a reader that had to forget what it met reads on as a new one', () => {
  const concepts = WORDS.map((word, at) => danger(`d.n${at}`, [`=${word} _ =${WORDS[(at + 7) % WORDS.length]}`]));
  const old = readerOf(...concepts);
  let emptied = 0;
  let before = 0;
  for (const first of WORDS) {
    for (const second of WORDS) read(old, `${first} ${second}.`);
    if (old.root.ways.count < before) emptied += 1;
    before = old.root.ways.count;
  }
  expect(emptied).toBeGreaterThan(0);
  const fresh = readerOf(...concepts);
  for (const [at, word] of WORDS.entries()) {
    const text = `${word} so ${WORDS[(at + 7) % WORDS.length]} ${word} ${WORDS[(at + 1) % WORDS.length]}`;
    expect(found(old, text)).toEqual(found(fresh, text));
  }
});
