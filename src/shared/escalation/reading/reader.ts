import type { Assertion } from '../../protocol/condition';
import { type Asserted, assertMentions } from './assertion';
import { rootAt } from './automaton';
import type { Lexicon } from './lexicon';
import { matchUnit, type Opened } from './match-unit';
import { familyOf, type Kind, kindOf } from './steering';
import type { Token } from './token';
import { unpackEntry } from './trie';
import { cutUnits } from './unit';
import { openVocabulary } from './vocabulary';
import { noSymbols } from './walk';

/** Words of the narrative that stand for a concept, and how they are meant. */
export type Mention = {
  readonly concept: string;
  /** Character positions in the text as typed; `to` is past the end. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly assertion: Assertion;
  readonly language: 'en' | 'es';
};

/** Said as true, or perhaps true; not denied, past, supposed, over or told of somebody else. */
export function isMeant({ assertion }: Pick<Mention, 'assertion'>): boolean {
  return assertion === 'affirmed' || assertion === 'uncertain';
}

/** A unit as read: the words it has, as the worry model counts them, are kept beside its mentions. */
export type UnitReading = {
  readonly text: string;
  readonly words: readonly Token[];
  readonly mentions: readonly Asserted[];
  /** What the learned judgement heard in it, kept as long as the reading is. */
  heard?: object | undefined;
};

/** A unit's reading and where the unit begins in the text. */
export type PlacedUnit = { readonly from: number; readonly reading: UnitReading };

/** An opened lexicon. Holds a bounded cache of units read, so that one keystroke reads one unit again. */
export type Reader = Opened & { readonly cache: Map<string, UnitReading> };

const MOST_UNITS = 2_000;

export function openReader({ concepts, words, trie }: Lexicon): Reader {
  const kinds = concepts.map(kindOf);
  const families = concepts.map(familyOf);
  return {
    cells: new Int32Array(trie.cells),
    meanings: Array.from(trie.entries, (packed) => {
      const { concept: number, language, never } = unpackEntry(packed);
      const concept = concepts[number] as string;
      return { concept, number, language, never, kind: kinds[number] as Kind, family: families[number] as string };
    }),
    referred: rootAt(trie.referred),
    root: rootAt(trie.root),
    symbols: noSymbols(),
    work: { steps: 0 },
    vocabulary: openVocabulary(words),
    cache: new Map(),
  };
}

/** Reads a narrative unit by unit: which concepts it mentions, where, and how they are meant. Never throws. */
export function read(reader: Reader, text: string): readonly PlacedUnit[] {
  return cutUnits(text).map((unit) => ({ from: unit.from, reading: readUnit(reader, unit.text) }));
}

/** The mentions of some units, with positions in the text. */
export function mentionsIn(units: readonly PlacedUnit[]): readonly Mention[] {
  return units.flatMap(mentionsOf);
}

export function mentionsOf({ from: start, reading }: PlacedUnit): readonly Mention[] {
  const { text, words, mentions } = reading;
  return mentions.map(({ meaning, first, last, assertion }) => {
    const { from } = words[first] as Token;
    const { to } = words[last] as Token;
    const { concept, language } = meaning;
    return { concept, from: from + start, to: to + start, words: text.slice(from, to), assertion, language };
  });
}

function readUnit(reader: Reader, text: string): UnitReading {
  const known = reader.cache.get(text);
  if (known) return known;
  if (reader.cache.size >= MOST_UNITS) reader.cache.clear();
  const unit = matchUnit(reader, text);
  const reading: UnitReading = { text, words: unit.tokens, mentions: assertMentions(unit), heard: undefined };
  reader.cache.set(text, reading);
  return reading;
}
