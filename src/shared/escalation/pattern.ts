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

/** A word of an entry and how freely it is compared. */
export type Form = { readonly text: string; readonly how: 'inflected' | 'exact' | 'prefix' };

/** The form that stands for any number, in digits or in words. */
export const NUMBER_FORM: Form = { text: '#', how: 'exact' };

export type Sequence = readonly Element[];

/** Reads one entry; `dropped` words (articles, forms of "be") count for nothing. */
export function parseEntry(entry: string, dropped: ReadonlySet<string>): Sequence {
  return chunksOf(entry).flatMap((chunk) => parseChunk(chunk, dropped));
}

/** Splits at spaces that stand outside brackets. */
function chunksOf(entry: string): readonly string[] {
  const chunks: string[] = [];
  let depth = 0;
  let chunk = '';
  for (const character of entry) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ' ' && depth === 0) {
      if (chunk !== '') chunks.push(chunk);
      chunk = '';
    } else chunk += character;
  }
  if (chunk !== '') chunks.push(chunk);
  return chunks;
}

function parseChunk(chunk: string, dropped: ReadonlySet<string>): Sequence {
  if (chunk === '_') return [{ kind: 'gap', most: 2 }];
  if (chunk === '__') return [{ kind: 'gap', most: 5 }];
  if (chunk === '<number>') return [{ kind: 'words', oneOf: [NUMBER_FORM] }];
  if (chunk.startsWith('<') && chunk.endsWith('>')) return [{ kind: 'concept', id: chunk.slice(1, -1) }];
  if (chunk.startsWith('(') && chunk.endsWith(')')) return parseChoice(chunk.slice(1, -1), dropped);
  return parseWord(chunk, dropped);
}

/** Splits at bars that stand outside inner brackets. */
function splitChoices(inside: string): readonly string[] {
  const choices: string[] = [];
  let depth = 0;
  let choice = '';
  for (const character of inside) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) {
      choices.push(choice);
      choice = '';
    } else choice += character;
  }
  return [...choices, choice];
}

/** Single words of a choice become one element; only longer options need a branch of their own. */
function parseChoice(inside: string, dropped: ReadonlySet<string>): Sequence {
  const single: Form[] = [];
  const options: Sequence[] = [];
  for (const choice of splitChoices(inside)) {
    const sequence = parseEntry(choice, dropped);
    // An option of dropped words only ("was") would let the whole choice be left out.
    if (choice !== '' && sequence.length === 0) continue;
    const [only, second] = sequence;
    if (only?.kind === 'words' && second === undefined) single.push(...only.oneOf);
    else options.push(sequence);
  }
  const words: Sequence = single.length === 0 ? [] : [{ kind: 'words', oneOf: single }];
  if (options.length === 0) return words;
  return [{ kind: 'choice', options: single.length === 0 ? options : [words, ...options] }];
}

function parseWord(chunk: string, dropped: ReadonlySet<string>): Sequence {
  const exact = chunk.startsWith('=');
  const prefix = chunk.endsWith('*');
  const bare = chunk.slice(exact ? 1 : 0, prefix ? -1 : undefined);
  const words = tokenize(bare).map((token) => token.word);
  // "w/" alone: the tokenizer leaves the letter.
  const kept = exact || prefix ? words : words.filter((word) => !dropped.has(word));
  return kept.map((text, index) => {
    const last = index === kept.length - 1;
    const how = exact ? 'exact' : prefix && last ? 'prefix' : 'inflected';
    return { kind: 'words', oneOf: [{ text, how }] };
  });
}
