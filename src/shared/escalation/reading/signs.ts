import type { Form } from './pattern';

/** A number that stands for a form in which the lexicon has a word: as it is written, its stem, or its beginning. */
export type Sign = number;

/** The signs of a lexicon's words, as it is being compiled. */
export type SignBook = {
  readonly exact: Map<string, Sign>;
  readonly stems: Map<string, Sign>;
  readonly prefixes: Map<string, Sign>;
  /** Words long enough that a slip of the finger is read as them. */
  readonly spellings: Set<string>;
};

/** Shorter words are too like one another to be corrected. */
export const SHORTEST_CORRECTED = 5;

export function newSignBook(): SignBook {
  return { exact: new Map(), stems: new Map(), prefixes: new Map(), spellings: new Set() };
}

/** The sign of a form; the same form always gets the same sign. */
export function signOf(book: SignBook, form: Form): Sign {
  spell(book, form);
  if (form.how === 'exact') return signIn(book.exact, form.text, book);
  if (form.how === 'prefix') return signIn(book.prefixes, form.text, book);
  return signIn(book.stems, form.key.slice(1), book);
}

/** Every spelling counts, also of a word that shares its sign with another: "bleeding" with "bleed". */
function spell(book: SignBook, form: Form): void {
  if (form.how !== 'prefix' && form.text.length >= SHORTEST_CORRECTED) book.spellings.add(form.text);
}

function signIn(signs: Map<string, Sign>, word: string, { exact, stems, prefixes }: SignBook): Sign {
  const known = signs.get(word);
  if (known !== undefined) return known;
  const sign = exact.size + stems.size + prefixes.size;
  signs.set(word, sign);
  return sign;
}
