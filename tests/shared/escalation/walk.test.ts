import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/shared/escalation/lexicon';
import { mentionsIn, openReader, type Reader, read } from '../../../src/shared/escalation/reader';
import type { Concept } from '../../../src/shared/protocol/pack';

const danger = (id: string, en: readonly string[]): Concept => ({ id, label: id, en: [...en], es: [] });
const readerOf = (...concepts: readonly Concept[]): Reader => openReader(compileLexicon(concepts));
const found = (reader: Reader, text: string) => mentionsIn(read(reader, text)).map(({ words }) => words);

test('a gap takes so many words and no more', () => {
  const reader = readerOf(danger('d.gap', ['alpha _ omega', 'kappa __ omega']));
  expect(found(reader, 'alpha omega, alpha so omega, alpha so so omega')).toHaveLength(3);
  expect(found(reader, 'alpha so so so omega')).toEqual([]);
  expect(found(reader, 'kappa so so so so so omega')).toHaveLength(1);
});

test('a gap passes over no denial and over no comma', () => {
  const reader = readerOf(danger('d.gap', ['alpha __ omega']));
  expect(found(reader, 'alpha not omega')).toEqual([]);
  expect(found(reader, 'alpha so, omega')).toEqual([]);
});

test('what may be missing at the end may be missing after a gap too', () => {
  const reader = readerOf(danger('d.end', ['alpha _ (omega|)']));
  expect(found(reader, 'alpha so omega')).toEqual(['alpha so omega']);
  expect(found(reader, 'alpha so so so')).toEqual(['alpha']);
});

test('words of another concept count as one, however many they are', () => {
  const reader = readerOf(danger('d.who', ['tall man', 'man']), danger('d.hit', ['hit <d.who> hard']));
  expect(found(reader, 'hit tall man hard')).toContain('hit tall man hard');
  expect(found(reader, 'hit man hard')).toContain('hit man hard');
});

/** So many words that all their pairs are more than a reader keeps ways for. */
const WORDS = Array.from({ length: 200 }, (_, at) => `w${'abcdefghijklmnopqrstuvwxyz'[at % 26]}q${at}z`);

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
}, 30_000);
