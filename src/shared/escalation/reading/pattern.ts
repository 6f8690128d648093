import { stem } from './stem';
import { tokenize } from './token';

/**
 * One entry of a concept, read. The small language of entries, so that one line covers many wordings:
 * `word` any inflection, `=word` this form only, `word*` any ending, `(a|b c|)` one of these (empty: may be
 * missing), `<concept.id>` any words of that concept, `<number>` a number, `_` up to two words, `__` up to five.
 */
export type Element =
  | { readonly kind: 'words'; readonly oneOf: readonly Form[] }
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly Sequence[] };

/** A word of an entry and how freely it is compared; `key` is the same for words that are compared alike. */
export type Form = { readonly text: string; readonly how: 'inflected' | 'exact' | 'prefix'; readonly key: string };

/** The form that stands for any number, in digits or in words. */
export const NUMBER_FORM: Form = { text: '#', how: 'exact', key: '=#' };

/** What reading a lexicon's entries shares: the words that count for nothing, and every word read before. */
export type Grammar = { readonly dropped: ReadonlySet<string>; readonly words: Map<string, Sequence> };

export type Sequence = readonly Element[];

/** Reads one entry; the grammar's dropped words (articles, forms of "be") count for nothing. */
export function parseEntry(entry: string, grammar: Grammar): Sequence {
  return splitOutside(entry, ' ').flatMap((chunk) => parseChunk(chunk, grammar));
}

/** Splits at a mark that stands outside brackets. */
function splitOutside(text: string, mark: ' ' | '|'): readonly string[] {
  if (!text.includes('(')) return text.split(mark);
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === mark && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function parseChunk(chunk: string, grammar: Grammar): Sequence {
  if (chunk === '_') return [{ kind: 'gap', most: 2 }];
  if (chunk === '__') return [{ kind: 'gap', most: 5 }];
  if (chunk === '<number>') return [{ kind: 'words', oneOf: [NUMBER_FORM] }];
  if (chunk.startsWith('<') && chunk.endsWith('>')) return [{ kind: 'concept', id: chunk.slice(1, -1) }];
  if (chunk.startsWith('(') && chunk.endsWith(')')) return parseChoice(chunk.slice(1, -1), grammar);
  return parseWord(chunk, grammar);
}

/** A single word, with nothing of the entries' own language but = and *. */
const PLAIN = /^=?[a-z0-9]+\*?$/;

/** Single words of a choice become one element; only longer options need a branch of their own. */
function parseChoice(inside: string, grammar: Grammar): Sequence {
  const single: Form[] = [];
  const options: Sequence[] = [];
  for (const choice of splitOutside(inside, '|')) {
    const parsed = PLAIN.test(choice) ? parseWord(choice, grammar) : parseEntry(choice, grammar);
    // A dropped word as an option ("was") is meant literally: left out, it would make the choice optional.
    const sequence = parsed.length === 0 ? parseWord(`=${choice}`, grammar) : parsed;
    const [only, second] = sequence;
    if (only?.kind === 'words' && second === undefined) single.push(...only.oneOf);
    else options.push(sequence);
  }
  if (single.length === 0) return [{ kind: 'choice', options }];
  const words: Sequence = [{ kind: 'words', oneOf: single }];
  return options.length === 0 ? words : [{ kind: 'choice', options: [words, ...options] }];
}

/** Each word is read once per lexicon: most stand in many entries. */
function parseWord(chunk: string, grammar: Grammar): Sequence {
  const known = grammar.words.get(chunk);
  if (known) return known;
  const exact = chunk.startsWith('=');
  const prefix = chunk.endsWith('*');
  const words = tokenize(chunk).map(({ word }) => word.text);
  const kept = exact || prefix ? words : words.filter((word) => !grammar.dropped.has(word));
  const sequence = kept.map((text, index): Element => {
    const how = exact ? 'exact' : prefix && index === kept.length - 1 ? 'prefix' : 'inflected';
    return { kind: 'words', oneOf: [{ text, how, key: keyOf(text, how) }] };
  });
  grammar.words.set(chunk, sequence);
  return sequence;
}

function keyOf(text: string, how: Form['how']): string {
  if (how === 'inflected') return `~${stem(text)}`;
  return how === 'exact' ? `=${text}` : `${text}*`;
}
