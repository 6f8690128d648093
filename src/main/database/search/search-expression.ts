import type { Clause, Test, Wanted } from '../../../shared/find/wanted';
import { all, type Reader } from '../file/connection';
import { MILESTONE, wordOfMark, wordOfNumber, wordOfPlace } from './marks';
import { SHORT } from './search-index';
import { wordsAsked, wordsOf } from './words';

/** So many words may complete a beginning one by one; beyond, the index is asked for the beginning itself. */
const COMPLETIONS = 300;
/** Numbers, and numbers of calls being typed (`n260042`): each has few calls, so their merged list is quick to build. */
const NUMBERED = /^n?\d+[a-z]?\d*[a-z]?$/;
/** Every closed call has one of the two. */
const EVERY_CLOSED = `(${marked('no')} OR ${marked('unresolved')})`;

function marked(value: string): string {
  return `"${wordOfMark({ kind: 'open', value })}"`;
}

/** A question in the language of the full-text index. */
export type Expression = {
  /** '' for every closed call. */
  readonly match: string;
  /** Whether it finds every milestone too, answer or not. */
  readonly stops: boolean;
};

export function expressionFor(r: Reader, { text, clauses }: Wanted): Expression {
  const words = wordsAsked(text);
  const last = words.at(-1);
  const asked = [
    ...clauses.filter((clause) => !clause.not).map((clause) => anyOf(r, clause)),
    ...words.slice(0, -1).map((word) => `"${word}"`),
    ...(last === undefined ? [] : [beginningWith(r, last, '')]),
  ];
  const none = clauses.filter((clause) => clause.not).map((clause) => anyOf(r, clause));
  // Of one part alone the index stops at every call by itself.
  if (none.length === 0 && asked.length < 2) return { match: asked.join(''), stops: false };
  const parts = (asked.length === 0 ? [EVERY_CLOSED] : asked).map((part) => `(${part} OR "${MILESTONE}")`);
  const but = none.length === 0 ? '' : ` NOT (${none.join(' OR ')})`;
  return { match: `(${parts.join(' AND ')})${but}`, stops: true };
}

function anyOf(r: Reader, { any }: Clause): string {
  return `(${any.map((test) => termsOf(r, test)).join(' OR ')})`;
}

function termsOf(r: Reader, test: Test): string {
  switch (test.kind) {
    case 'phone':
      return `"${wordOfNumber(test.digits)}"*`;
    case 'address':
      return placeWith(r, wordsOf(test.text));
    case 'overdue':
      // Nothing is due once a call is closed.
      return test.value ? marked('overdue') : EVERY_CLOSED;
    default:
      return `"${wordOfMark(test)}"`;
  }
}

function placeWith(r: Reader, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const whole = words.slice(0, -1).map((word) => `"${wordOfPlace(word)}"`);
  return `(${[...whole, beginningWith(r, last, wordOfPlace(''))].join(' AND ')})`;
}

/** A merged list of all long words with that beginning is slow to build; an OR of the words is read newest first. */
function beginningWith(r: Reader, word: string, lead: string): string {
  const beginning = lead + word;
  if (beginning.length <= SHORT || NUMBERED.test(word)) return `"${beginning}"*`;
  const terms = all<{ term: string }>(
    r,
    'SELECT term FROM terms WHERE term >= ? AND term < ? ORDER BY term LIMIT ?',
    beginning,
    `${beginning}\u{10FFFF}`,
    COMPLETIONS + 1,
  );
  if (terms.length > COMPLETIONS) return `"${beginning}"*`;
  if (terms.length === 0) return `"${beginning}"`;
  return `(${terms.map(({ term }) => `"${term}"`).join(' OR ')})`;
}
