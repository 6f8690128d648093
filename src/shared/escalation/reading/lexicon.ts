import type { Concept } from '../../protocol/pack';
import { type Grammar, NUMBER_FORM, parseEntry, type Sequence } from './pattern';
import type { Numbers } from './rising';
import { newSignBook, signOf } from './signs';
import { isWordList } from './steering';
import { tokenize } from './token';
import { type Growth, insert, newNode, pack, type Trie } from './trie';
import { keysOf } from './word-keys';
import { packSigned, type Signed, type Words } from './words';

/** Concepts compiled: arrays that need not be read to be opened, so that a start takes a few milliseconds. */
export type Lexicon = {
  /** Ids of the concepts, by number. */
  readonly concepts: readonly string[];
  readonly words: Words;
  readonly trie: Trie;
};

/** Throws on an entry that refers to a concept that does not exist: the pack is broken. */
export function compileLexicon(concepts: readonly Concept[]): Lexicon {
  const book = newSignBook();
  const grammar: Grammar = { dropped: new Set(entriesOf(concepts, 'reading.dropped')), words: new Map() };
  signOf(book, NUMBER_FORM);
  const patterns = concepts
    .filter((concept) => !isWordList(concept.id))
    .map((concept) => readConcept(concept, grammar));
  const numbers = new Map(patterns.map(({ id }, number) => [id, number]));
  const referred = new Set(patterns.flatMap((pattern) => pattern.refers));
  const missing = [...referred].find((id) => !numbers.has(id));
  if (missing !== undefined) throw new Error(`The lexicon refers to a concept that does not exist: ${missing}`);
  const growth: Growth = { book, numberOf: (id) => numbers.get(id) ?? 0 };
  const first = newNode();
  const then = newNode();
  for (const { id, lines } of patterns) {
    const root = referred.has(id) || id === 'reading.skip' ? first : then;
    for (const { sequence, language, never } of lines) {
      insert(root, sequence, { concept: growth.numberOf(id), language, never }, growth);
    }
  }
  const trie = pack(first, then);
  const words: Words = {
    exact: packSigned(book.exact),
    stems: packSigned(book.stems),
    prefixes: packSigned(book.prefixes),
    spellings: [...book.spellings].join(' '),
    aliases: concepts.flatMap(aliasesOf),
    ordinary: keysOf(entriesOf(concepts, 'reading.ordinary').flatMap((line) => line.split(' '))),
  };
  return { concepts: patterns.map(({ id }) => id), words, trie };
}

/** As lists of numbers instead of typed arrays: what every wire can carry. */
export function asLists({ concepts, words, trie }: Lexicon): Lexicon {
  const { exact, stems, prefixes, ordinary } = words;
  return {
    concepts,
    words: {
      ...words,
      exact: signedAsLists(exact),
      stems: signedAsLists(stems),
      prefixes: signedAsLists(prefixes),
      ordinary: listOf(ordinary),
    },
    trie: { ...trie, cells: listOf(trie.cells), entries: listOf(trie.entries) },
  };
}

function signedAsLists({ keys, signs }: Signed): Signed {
  return { keys: listOf(keys), signs: listOf(signs) };
}

/** Several times as fast as `Array.from`. */
function listOf(numbers: Numbers): readonly number[] {
  const list = new Array<number>(numbers.length);
  for (let at = 0; at < numbers.length; at++) list[at] = numbers[at] as number;
  return list;
}

function entriesOf(concepts: readonly Concept[], id: string): readonly string[] {
  return concepts.filter((concept) => concept.id === id).flatMap((concept) => [...concept.en, ...concept.es]);
}

function aliasesOf(concept: Concept): readonly (readonly [string, string])[] {
  if (!concept.id.startsWith('short.')) return [];
  const [first] = tokenize(concept.label);
  return first ? [...concept.en, ...concept.es].map((form) => [form, first.word.text] as const) : [];
}

type Line = { readonly sequence: Sequence; readonly language: 'en' | 'es'; readonly never: boolean };
type Pattern = { readonly id: string; readonly lines: readonly Line[]; readonly refers: readonly string[] };

function readConcept({ id, en, es, never }: Concept, grammar: Grammar): Pattern {
  const read = (entries: readonly string[], entry: Omit<Line, 'sequence'>): readonly Line[] =>
    entries.map((text) => ({ sequence: parseEntry(text, grammar), ...entry }));
  const lines = [
    ...read(en, { language: 'en', never: false }),
    ...read(es, { language: 'es', never: false }),
    ...read(never ?? [], { language: 'en', never: true }),
  ];
  return { id, lines, refers: lines.flatMap(({ sequence }) => conceptsIn(sequence)) };
}

function conceptsIn(sequence: Sequence): readonly string[] {
  return sequence.flatMap((element) => {
    if (element.kind === 'concept') return [element.id];
    return element.kind === 'choice' ? element.options.flatMap(conceptsIn) : [];
  });
}
