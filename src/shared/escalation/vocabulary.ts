import type { Form } from './pattern';
import { stem } from './stem';

/** A number that stands for one word (or one choice of words) of the lexicon. */
export type Sign = number;

/**
 * Which symbols a word of the narrative may stand for: its own form, its stem, a prefix, what a short form
 * stands for, and, only where the word is known neither to the lexicon nor as an ordinary word, a word one
 * edit away.
 */
export type Vocabulary = {
  readonly exact: Map<string, Sign[]>;
  readonly stems: Map<string, Sign[]>;
  readonly prefixes: Map<string, Sign[]>;
  /** Short forms and the word each stands for. */
  readonly aliases: Map<string, string>;
  /** Ordinary words that must never be taken for a mistyped lexicon word. */
  readonly safe: Set<string>;
  /** Words of the lexicon by first letter and length, for the comparison with mistyped words. */
  readonly spellings: Map<string, Set<string>>;
  readonly sets: Map<string, Sign>;
  readonly resolved: Map<string, readonly Sign[]>;
};

const SHORTEST_CORRECTED = 5;
const SHORTEST_PREFIX = 3;
/** Resolved words kept; the cache is emptied when full, so memory stays bounded. */
const MOST_RESOLVED = 20_000;

const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ' +
    'ninety hundred half couple few several dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta ' +
    'cuarenta cincuenta sesenta setenta ochenta noventa cien media unos unas'
  ).split(' '),
);

export function emptyVocabulary(): Vocabulary {
  return {
    exact: new Map(),
    stems: new Map(),
    prefixes: new Map(),
    aliases: new Map(),
    safe: new Set(),
    spellings: new Map(),
    sets: new Map(),
    resolved: new Map(),
  };
}

/** The symbol of a word or of a choice of words; the same choice always gets the same symbol. */
export function symbolOf(vocabulary: Vocabulary, forms: readonly Form[]): Sign {
  const [only] = forms;
  const key = forms.length === 1 && only ? only.key : forms.map((form) => form.key).join('|');
  const known = vocabulary.sets.get(key);
  if (known !== undefined) return known;
  const symbol = vocabulary.sets.size;
  vocabulary.sets.set(key, symbol);
  for (const form of forms) register(vocabulary, form, symbol);
  return symbol;
}

function register(vocabulary: Vocabulary, form: Form, symbol: Sign): void {
  if (form.how === 'exact') add(vocabulary.exact, form.text, symbol);
  else if (form.how === 'prefix') add(vocabulary.prefixes, form.text, symbol);
  else add(vocabulary.stems, form.key.slice(1), symbol);
  if (form.how !== 'prefix' && form.text.length >= SHORTEST_CORRECTED) {
    const key = bucket(form.text, form.text.length);
    const words = vocabulary.spellings.get(key);
    if (words) words.add(form.text);
    else vocabulary.spellings.set(key, new Set([form.text]));
  }
}

function add(map: Map<string, Sign[]>, key: string, symbol: Sign): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [symbol]);
  else if (list.at(-1) !== symbol) list.push(symbol);
}

function bucket(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** The symbols of a word. `slack` is off for names, which must not be read as mistyped danger words. */
export function resolve(vocabulary: Vocabulary, word: string, slack: boolean): readonly Sign[] {
  const key = slack ? word : `=${word}`;
  const cached = vocabulary.resolved.get(key);
  if (cached) return cached;
  if (vocabulary.resolved.size >= MOST_RESOLVED) vocabulary.resolved.clear();
  const plain = direct(vocabulary, word);
  const symbols = plain.length > 0 || !slack ? plain : mistyped(vocabulary, word);
  vocabulary.resolved.set(key, symbols);
  return symbols;
}

/** Whether the word needs no correction: the lexicon or the list of ordinary words has it. */
export function isKnown(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.safe.has(word) || direct(vocabulary, word).length > 0;
}

function direct(vocabulary: Vocabulary, word: string): readonly Sign[] {
  const found = new Set<Sign>();
  const collect = (text: string): void => {
    for (const symbol of vocabulary.exact.get(text) ?? []) found.add(symbol);
    for (const symbol of vocabulary.stems.get(stem(text)) ?? []) found.add(symbol);
    for (let size = SHORTEST_PREFIX; size <= text.length; size++) {
      for (const symbol of vocabulary.prefixes.get(text.slice(0, size)) ?? []) found.add(symbol);
    }
  };
  collect(word);
  const alias = vocabulary.aliases.get(word);
  if (alias !== undefined) collect(alias);
  if (isNumber(word)) for (const symbol of vocabulary.exact.get('#') ?? []) found.add(symbol);
  return [...found];
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || NUMBER_WORDS.has(word);
}

function mistyped(vocabulary: Vocabulary, word: string): readonly Sign[] {
  if (vocabulary.safe.has(word) || vocabulary.safe.has(stem(word)) || /\d/.test(word)) return [];
  const single = word.replace(/(.)\1{2,}/g, '$1');
  if (single !== word) {
    const calm = direct(vocabulary, single);
    return calm.length > 0 ? calm : direct(vocabulary, word.replace(/(.)\1{2,}/g, '$1$1'));
  }
  if (word.length < SHORTEST_CORRECTED) return [];
  const found = new Set<Sign>();
  for (const key of [bucket(word, word.length - 1), bucket(word, word.length), bucket(word, word.length + 1)]) {
    for (const candidate of vocabulary.spellings.get(key) ?? []) {
      if (isOneEdit(word, candidate)) for (const symbol of direct(vocabulary, candidate)) found.add(symbol);
    }
  }
  // Letters of the front swapped: "nkife".
  const swapped = word.charAt(1) + word.charAt(0) + word.slice(2);
  for (const symbol of direct(vocabulary, swapped)) found.add(symbol);
  // A mistyped ending: compare without it, "screamng".
  return [...found];
}

/** One letter missing, added, changed, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}
