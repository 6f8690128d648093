import type { Assertion } from '../protocol/condition';
import type { Concept } from '../protocol/pack';
import { assertMentions } from './assertion';
import { matchUnit, type UnitLine } from './match-unit';
import { type Grammar, NUMBER_FORM, parseEntry, type Sequence } from './pattern';
import { isWordList } from './steering';
import { tokenize } from './token';
import { insert, type Match, type Node, newNode, type Work } from './trie';
import { cutUnits } from './unit';
import { emptyVocabulary, symbolOf, type Vocabulary } from './vocabulary';

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

export type Reading = { readonly mentions: readonly Mention[] };

/** A compiled lexicon. Holds a bounded cache of units read, so that one keystroke reads one unit again. */
export type Reader = {
  readonly vocabulary: Vocabulary;
  /** Concepts other entries refer to are found first, all others after them. */
  readonly referred: Node;
  readonly root: Node;
  readonly cache: Map<string, readonly Mention[]>;
  /** Steps taken since the reader was compiled; tests hold it against the length of what was read. */
  readonly work: Work;
};

const MOST_UNITS = 2_000;

/** Compiles a lexicon. Throws on an entry that refers to a concept that does not exist: the pack is broken. */
export function compileReader(concepts: readonly Concept[]): Reader {
  const vocabulary = emptyVocabulary();
  const grammar: Grammar = { dropped: new Set(entriesOf(concepts, 'reading.dropped')), words: new Map() };
  symbolOf(vocabulary, [NUMBER_FORM]);
  for (const concept of concepts) readShortForms(concept, vocabulary);
  const reader: Reader = {
    vocabulary,
    referred: newNode(),
    root: newNode(),
    cache: new Map(),
    work: { steps: 0 },
  };
  const patterns = concepts
    .filter((concept) => !isWordList(concept.id))
    .map((concept) => readConcept(concept, grammar));
  const referred = new Set(patterns.flatMap((pattern) => pattern.refers));
  for (const pattern of patterns) {
    const root = referred.has(pattern.id) || pattern.id === 'reading.skip' ? reader.referred : reader.root;
    for (const line of pattern.lines) insert(root, line.sequence, line.entry, vocabulary);
    referred.delete(pattern.id);
  }
  const [missing] = referred;
  if (missing !== undefined) throw new Error(`The lexicon refers to a concept that does not exist: ${missing}`);
  return reader;
}

function entriesOf(concepts: readonly Concept[], id: string): readonly string[] {
  return concepts.filter((concept) => concept.id === id).flatMap((concept) => [...concept.en, ...concept.es]);
}

function readShortForms(concept: Concept, vocabulary: Vocabulary): void {
  if (concept.id.startsWith('short.')) {
    const [word] = tokenize(concept.label);
    for (const form of [...concept.en, ...concept.es]) {
      if (word) vocabulary.aliases.set(form, word.word);
    }
  }
  if (concept.id === 'reading.ordinary') {
    for (const line of [...concept.en, ...concept.es]) for (const word of line.split(' ')) vocabulary.safe.add(word);
  }
}

type Line = { readonly sequence: Parameters<typeof insert>[1]; readonly entry: Parameters<typeof insert>[2] };
type Pattern = { readonly id: string; readonly lines: readonly Line[]; readonly refers: readonly string[] };

function readConcept(concept: Concept, grammar: Grammar): Pattern {
  const lines: Line[] = [];
  const refers: string[] = [];
  const take = (entries: readonly string[], entry: Omit<Line['entry'], 'concept'>): void => {
    for (const text of entries) {
      const sequence = parseEntry(text, grammar);
      lines.push({ sequence, entry: { concept: concept.id, ...entry } });
      refers.push(...conceptsIn(sequence));
    }
  };
  take(concept.en, { language: 'en', never: false });
  take(concept.es, { language: 'es', never: false });
  take(concept.never ?? [], { language: 'en', never: true });
  return { id: concept.id, lines, refers };
}

function conceptsIn(sequence: Sequence): readonly string[] {
  return sequence.flatMap((element) => {
    if (element.kind === 'concept') return [element.id];
    return element.kind === 'choice' ? element.options.flatMap(conceptsIn) : [];
  });
}

/** Reads a narrative: which concepts it mentions, where, and how they are meant. Never throws. */
export function read(reader: Reader, text: string): Reading {
  const mentions: Mention[] = [];
  for (const unit of cutUnits(text)) {
    for (const mention of readUnit(reader, unit.text)) {
      mentions.push({ ...mention, from: mention.from + unit.from, to: mention.to + unit.from });
    }
  }
  return { mentions };
}

/** The mentions of one unit, with positions inside the unit. */
function readUnit(reader: Reader, text: string): readonly Mention[] {
  const known = reader.cache.get(text);
  if (known) return known;
  if (reader.cache.size >= MOST_UNITS) reader.cache.clear();
  const unit = matchUnit(reader, text);
  const mentions = assertMentions(unit).map(({ match, assertion }) => toMention(unit, match, assertion));
  reader.cache.set(text, mentions);
  return mentions;
}

function toMention(unit: UnitLine, match: Match, assertion: Assertion): Mention {
  const from = unit.tokens[match.first]?.from ?? 0;
  const to = unit.tokens[match.last]?.to ?? from;
  const { concept, language } = match;
  return { concept, from, to, words: unit.text.slice(from, to), assertion, language };
}
