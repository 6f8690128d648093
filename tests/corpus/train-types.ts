import {
  isPlainWord,
  printTypeWords,
  type TypeModel,
  type TypeWeight,
} from '../../src/shared/escalation/learned/type-words';
import { read } from '../../src/shared/escalation/reading/reader';
import { lexingtonRulebook } from '../shared/escalation/lexington';
import type { Note } from './notes';
import { type Sample, solve } from './solve';
import type { Typed } from './types';

/** A word of fewer notes says nothing. */
const FEWEST = 3;
/** A type of fewer notes has no words of its own. */
const FEWEST_OF_TYPE = 5;
/** Where nothing else fits is not learned: what is said of it is everything else. */
const LEFT_OVER = 'other';
/** How much a word counts beside large weights. */
const SCALE = 1;
/** Smaller weights are left out. */
const LEAST = 0.4;
const BIAS = 0;

type Learned = { readonly words: readonly string[]; readonly types: readonly string[] };

/** What words say of incident types, and what they do not: of no emergency. The same notes always give the same. */
export function trainTypes(typed: readonly Typed[], emergencies: readonly Note[]): TypeModel {
  const notes = [
    ...typed.map(({ note, types }): Learned => ({ words: wordsOf(note.text), types })),
    ...emergencies.map(({ text }): Learned => ({ words: wordsOf(text), types: [] })),
  ];
  const known = knownOf(notes);
  const samples = notes.map(({ words }) => sampleOf(words, known));
  const bias: Record<string, number> = {};
  const weights = new Map<string, TypeWeight[]>([...known.keys()].map((word) => [word, []]));
  for (const type of typesOf(notes)) {
    const wanted = samples.map(
      (sample, at) => ({ ...sample, wanted: notes[at]?.types.includes(type) ? 1 : -1 }) as Sample,
    );
    const solved = solve(wanted, known.size + 1);
    bias[type] = Number((solved[BIAS] as number).toFixed(2));
    for (const [word, { number, rarity }] of known) {
      const weight = (solved[number] as number) * rarity;
      if (Math.abs(weight) >= LEAST) weights.get(word)?.push({ type, weight });
    }
  }
  return { bias, words: printTypeWords(new Map([...weights].filter(([, own]) => own.length > 0))) };
}

const READER = lexingtonRulebook().typeReader;

/** The words of a text, each once. */
function wordsOf(text: string): readonly string[] {
  const words = read(READER, text).flatMap(({ reading }) => reading.words.map(({ word }) => word.text));
  return [...new Set(words.filter(isPlainWord))];
}

function typesOf(notes: readonly Learned[]): readonly string[] {
  const counts = Map.groupBy(
    notes.flatMap(({ types }) => types),
    (type) => type,
  );
  return [...counts.keys()]
    .filter((type) => type !== LEFT_OVER && (counts.get(type)?.length ?? 0) >= FEWEST_OF_TYPE)
    .sort();
}

type Known = ReadonlyMap<string, { readonly number: number; readonly rarity: number }>;

function knownOf(notes: readonly Learned[]): Known {
  const counts = Map.groupBy(
    notes.flatMap(({ words }) => words),
    (word) => word,
  );
  const known = new Map<string, { number: number; rarity: number }>();
  for (const [word, { length }] of counts) {
    if (length < FEWEST) continue;
    known.set(word, { number: known.size + 1, rarity: SCALE * Math.log(notes.length / length) });
  }
  return known;
}

function sampleOf(words: readonly string[], known: Known): Omit<Sample, 'wanted'> {
  const own = words.flatMap((word) => known.get(word) ?? []);
  const length = Math.sqrt(Math.max(words.length, 1));
  return {
    features: Int32Array.from([BIAS, ...own.map(({ number }) => number)]),
    amounts: Float64Array.from([1, ...own.map(({ rarity }) => rarity / length)]),
  };
}

export function printTypeModel({ bias, words }: TypeModel): string {
  const own = Object.entries(bias).map(([type, sum]) => `    ${nameOf(type)}: ${sum},\n`);
  return `${HEAD}  bias: {\n${own.join('')}  },\n  words: \`${words}\`,\n};\n`;
}

/** Quoted where it must be. */
function nameOf(type: string): string {
  return /^\w+$/.test(type) ? type : `'${type}'`;
}

const HEAD = `import type { TypeModel } from './type-words';

/** Learned by \`npm run train\`; not written by hand. */
export const TYPE_WEIGHTS: TypeModel = {
`;
