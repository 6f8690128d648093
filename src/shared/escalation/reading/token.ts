import { isApostrophe, isInvisible, isWordCode } from './characters';
import { type Dictionary, learnSpelling, openDictionary, spellingAt, type Word, wordOf } from './dictionary';
import { mixOne, mixOther, NO_LETTERS } from './word-keys';

/** A word of the narrative with its place in the text as typed. */
export type Token = {
  readonly word: Word;
  readonly from: number;
  readonly to: number;
  /** What stands before it: nothing but a space, a comma, or a break such as // - : ( or a quotation mark. */
  readonly before: 'space' | 'comma' | 'break';
  /** Typed with a capital first letter and a small second one, as names are. */
  readonly title: boolean;
  /** Letters typed in capitals only. */
  readonly upper: boolean;
};

/** Longer runs of letters are no word; the tail is ignored, so that a key held down costs nothing. */
const LONGEST_WORD = 40;

const SPACE = 32;
const SLASH = 47;

/** The words of a text, in order. One pass; every character is looked at a bounded number of times. */
export function tokenize(text: string, dictionary: Dictionary = openDictionary()): readonly Token[] {
  const tokens: Token[] = [];
  let before: Token['before'] = 'space';
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    if (!isWordCode(code)) {
      before = strongest(before, separation(text, at));
      if (code === 38 || code === 43) {
        const word = wordOf(dictionary, 'and');
        tokens.push({ word, from: at, to: at + 1, before, title: false, upper: false });
        before = 'space';
      }
      at += 1;
      continue;
    }
    at = readWord(tokens, dictionary, text, at, before);
    before = 'space';
  }
  return tokens;
}

/** What stands before and after the slash of a short form: "w/", "w/o", "r/p", "y/o". */
const BEFORE_SLASH = new Set(['w', 'r', 'y', 'b', 's', 'h', 'c', 'n', 'p']);
const AFTER_SLASH = new Set(['o', 'p', 'c', 'b']);

function readWord(
  tokens: Token[],
  dictionary: Dictionary,
  text: string,
  from: number,
  before: Token['before'],
): number {
  let one = NO_LETTERS;
  let other = NO_LETTERS;
  let to = from;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (!isWordCode(code) && !mayStandInside(text, to, code)) break;
    if (to - from >= LONGEST_WORD) continue;
    one = mixOne(one, code);
    other = mixOther(other, code);
  }
  const spelling =
    spellingAt(dictionary, one, other) ??
    learnSpelling(dictionary, one, other, text.slice(from, Math.min(to, from + LONGEST_WORD)));
  const { folded, word, rest, title, upper } = spelling;
  const last = tokens.at(-1);
  const isParted = last?.to === from - 1 && text.charCodeAt(last.to) === SLASH;
  if (isParted && BEFORE_SLASH.has(last.word.text) && AFTER_SLASH.has(folded)) {
    tokens[tokens.length - 1] = { ...last, word: wordOf(dictionary, `${last.word.text}/${folded}`), to };
    return to;
  }
  tokens.push({ word, from, to, before, title, upper });
  if (rest !== undefined) tokens.push({ word: rest, from, to, before: 'space', title: false, upper: false });
  return to;
}

function mayStandInside(text: string, at: number, code: number): boolean {
  if (code === SPACE) return false;
  return isInvisible(code) || (isApostrophe(code) && isWordCode(text.charCodeAt(at + 1)));
}

function strongest(a: Token['before'], b: Token['before']): Token['before'] {
  if (a === 'break' || b === 'break') return 'break';
  return a === 'comma' || b === 'comma' ? 'comma' : 'space';
}

/** How much the mark at a place parts the words around it. */
function separation(text: string, at: number): Token['before'] {
  const character = text.charAt(at);
  if (character === ',') return 'comma';
  if (character === '-' || character === '–' || character === '—') return isSpaced(text, at) ? 'break' : 'space';
  if (character === '/') return text.charAt(at + 1) === '/' ? 'break' : 'space';
  return ':()[]{}"“”«»|*=<>;.!?…\n\r'.includes(character) ? 'break' : 'space';
}

function isSpaced(text: string, at: number): boolean {
  return text.charAt(at - 1) === ' ' || text.charAt(at + 1) === ' ' || text.charAt(at) === '—';
}
