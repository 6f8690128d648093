import type { PlacedUnit } from '../reading/reader';

/** What single words say of incident types, as it was learned. */
export type TypeModel = {
  /** By type: what it is taken for before a word is heard. */
  readonly bias: Readonly<Record<string, number>>;
  /** A word a line, and the types it speaks for and against, in hundredths: `catalytic theft 210 noise -13`. */
  readonly words: string;
};

export type TypeWeight = { readonly type: string; readonly weight: number };

/** A model, and the words met so far: each is looked up once. */
export type TypeWords = TypeModel & { readonly met: Map<string, readonly TypeWeight[]> };

/** What is heard of a type: its sum, and the words that speak for it, the weightiest first. */
export type HeardType = { readonly sum: number; readonly words: readonly HeardWord[] };
type HeardWord = { readonly from: number; readonly to: number; readonly weight: number };

const HUNDREDTHS = 100;
/** All are forgotten then, so memory stays bounded. */
const MOST_WORDS = 5_000;
const NOTHING: readonly TypeWeight[] = [];

export function openTypeWords(model: TypeModel): TypeWords {
  return { ...model, met: new Map() };
}

/** Numbers and names of places say nothing of a type. */
export function isPlainWord(word: string): boolean {
  return /^[^\d@]+$/.test(word);
}

/** Listens to each word of a text once. The more words, the less each counts. */
export function hearTypes(typeWords: TypeWords, units: readonly PlacedUnit[]): ReadonlyMap<string, HeardType> {
  const places = new Map<string, { readonly from: number; readonly to: number }>();
  for (const { from: start, reading } of units) {
    for (const { word, from, to } of reading.words) {
      const { text } = word;
      if (isPlainWord(text) && !places.has(text)) places.set(text, { from: start + from, to: start + to });
    }
  }
  const length = Math.sqrt(Math.max(places.size, 1));
  const heard = new Map(Object.entries(typeWords.bias).map(([type, sum]) => [type, { sum, words: [] as HeardWord[] }]));
  for (const [word, place] of places) {
    for (const { type, weight } of weightsOf(typeWords, word)) {
      const own = heard.get(type);
      if (own === undefined) continue;
      own.sum += weight / length;
      if (weight > 0) own.words.push({ ...place, weight });
    }
  }
  for (const { words } of heard.values()) words.sort((one, other) => other.weight - one.weight);
  return heard;
}

function weightsOf({ met, words }: TypeWords, word: string): readonly TypeWeight[] {
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size >= MOST_WORDS) met.clear();
  const weights = lookUp(words, word);
  met.set(word, weights);
  return weights;
}

function lookUp(words: string, word: string): readonly TypeWeight[] {
  const start = words.indexOf(`\n${word} `);
  if (start < 0) return NOTHING;
  const [, ...rest] = words.slice(start + 1, words.indexOf('\n', start + 1)).split(' ');
  return rest.flatMap((type, at) => (at % 2 === 0 ? [{ type, weight: Number(rest[at + 1]) / HUNDREDTHS }] : []));
}

/** As it is looked up: every line begins and ends with a line break. */
export function printTypeWords(weights: ReadonlyMap<string, readonly TypeWeight[]>): string {
  const lines = [...weights].map(([word, own]) =>
    [word, ...own.map(({ type, weight }) => `${type} ${Math.round(weight * HUNDREDTHS)}`)].join(' '),
  );
  return `\n${lines.sort().join('\n')}\n`;
}
