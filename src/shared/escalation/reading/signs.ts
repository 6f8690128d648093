import type { Form } from './pattern';

/** A number that stands for one word, or one choice of words, of the lexicon. */
export type Sign = number;

/** Which signs the words of the lexicon stand for, as it is being compiled. */
export type SignBook = {
  readonly exact: Map<string, Sign[]>;
  readonly stems: Map<string, Sign[]>;
  readonly prefixes: Map<string, Sign[]>;
  /** Words long enough that a slip of the finger is read as them. */
  readonly spellings: Set<string>;
  readonly choices: Map<string, Sign>;
};

/** Shorter words are too like one another to be corrected. */
export const SHORTEST_CORRECTED = 5;

export function newSignBook(): SignBook {
  return { exact: new Map(), stems: new Map(), prefixes: new Map(), spellings: new Set(), choices: new Map() };
}

/** The sign of a word or of a choice of words; the same choice always gets the same sign. */
export function signOf(book: SignBook, forms: readonly Form[]): Sign {
  for (const form of forms) spell(book, form);
  const key = forms.map((form) => form.key).join('|');
  const known = book.choices.get(key);
  if (known !== undefined) return known;
  const sign = book.choices.size;
  book.choices.set(key, sign);
  for (const form of forms) register(book, form, sign);
  return sign;
}

function register(book: SignBook, form: Form, sign: Sign): void {
  if (form.how === 'exact') add(book.exact, form.text, sign);
  else if (form.how === 'prefix') add(book.prefixes, form.text, sign);
  else add(book.stems, form.key.slice(1), sign);
}

/** Every spelling counts, also of a word that shares its sign with another: "bleeding" with "bleed". */
function spell(book: SignBook, form: Form): void {
  if (form.how !== 'prefix' && form.text.length >= SHORTEST_CORRECTED) book.spellings.add(form.text);
}

function add(map: Map<string, Sign[]>, key: string, sign: Sign): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [sign]);
  else if (list.at(-1) !== sign) list.push(sign);
}
