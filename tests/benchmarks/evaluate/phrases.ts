import { type Grammar, parseEntry, type Sequence } from '../../../src/shared/escalation/reading/pattern';
import type { Concept } from '../../../src/shared/protocol/pack';

/** Longer phrases are left out. */
export const LONGEST_PHRASE = 4;
/** An entry whose alternatives make more phrases gives this many. */
export const MOST_OF_AN_ENTRY = 5_000;

export type Phrases = { readonly phrases: readonly string[]; readonly entries: number; readonly plainEntries: number };

/**
 * The phrases a lexicon spells out: each way through the alternatives of an entry that has neither a gap nor a
 * concept in it, its words folded and parted by one space. A word with any ending is left out.
 */
export function phrasesOf(concepts: readonly Concept[]): Phrases {
  const dropped = concepts.filter(({ id }) => id === 'reading.dropped').flatMap(({ en, es }) => [...en, ...es]);
  const grammar: Grammar = { dropped: new Set(dropped), words: new Map() };
  const entries = concepts
    .filter(({ id }) => !id.startsWith('reading.') && !id.startsWith('short.'))
    .flatMap(({ en, es }) => [...en, ...es])
    .map((entry) => parseEntry(entry, grammar));
  const plain = entries.filter(isPlain);
  const phrases = new Set(plain.flatMap(waysThrough));
  const kept = [...phrases].filter((phrase) => phrase !== '' && phrase.split(' ').length <= LONGEST_PHRASE);
  return { phrases: kept, entries: entries.length, plainEntries: plain.length };
}

function isPlain(sequence: Sequence): boolean {
  return sequence.every(
    (element) => element.kind === 'words' || (element.kind === 'choice' && element.options.every(isPlain)),
  );
}

function waysThrough(sequence: Sequence): readonly string[] {
  let ways = [''];
  for (const element of sequence) {
    const next = stepsOf(element);
    ways = ways.flatMap((way) => next.map((step) => joined(way, step))).slice(0, MOST_OF_AN_ENTRY);
  }
  return ways;
}

function stepsOf(element: Sequence[number]): readonly string[] {
  if (element.kind === 'choice') return element.options.flatMap(waysThrough);
  if (element.kind !== 'words') return [];
  return element.oneOf.filter(({ how }) => how !== 'prefix').map(({ text }) => text);
}

function joined(way: string, step: string): string {
  return way === '' || step === '' ? way + step : `${way} ${step}`;
}
