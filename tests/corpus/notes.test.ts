import { describe, expect, test } from 'vitest';
import { ASIDE, BUILD, DETAIL, notesOf, SHORT, TRAPS, TUNING } from './notes';

const notes = notesOf([...BUILD, ...TUNING, ...ASIDE, ...TRAPS, ...SHORT, ...DETAIL]);
/** Three words running; two notes with more than half of theirs in common are copies. */
const NEAR = 0.5;

test('ids are unique', () => {
  expect(new Set(notes.map((note) => note.id)).size).toBe(notes.length);
});

test('no note set aside stands among those the rules were written with', () => {
  const build = new Set(notesOf(BUILD).map((note) => note.text));
  expect(notesOf([...TUNING, ...ASIDE, ...TRAPS, ...SHORT, ...DETAIL]).filter((note) => build.has(note.text))).toEqual(
    [],
  );
});

test('every trait occurs, in both labels that count, and both languages', () => {
  expect(new Set(notes.map((note) => note.trait)).size).toBe(9);
  expect(notes.filter((note) => note.lang === 'es').length / notes.length).toBeGreaterThan(0.15);
});

describe('near copies', () => {
  test('are refused', () => {
    const grams = notes.map((note) => gramsOf(note.text));
    const holders = new Map<string, number[]>();
    const copies: string[] = [];
    for (const [index, own] of grams.entries()) {
      const others = new Set([...own].flatMap((gram) => holders.get(gram) ?? []));
      for (const other of others) {
        if (likeness(own, grams[other] ?? new Set()) > NEAR) copies.push(`${notes[other]?.id} ${notes[index]?.id}`);
      }
      for (const gram of own) {
        const known = holders.get(gram);
        if (known === undefined) holders.set(gram, [index]);
        else known.push(index);
      }
    }
    expect(copies).toEqual([]);
  });
});

function gramsOf(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const gram of a) if (b.has(gram)) both += 1;
  return both / (a.size + b.size - both);
}
