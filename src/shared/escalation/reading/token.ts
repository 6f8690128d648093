/** A word of the narrative, folded for comparison, with its place in the text as typed. */
export type Token = {
  /** Lower case, without accents, apostrophes or invisible characters. */
  readonly word: string;
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

const COMBINING = /\p{M}/gu;

/** Lower case without accents: "Dónde" and "donde" are one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize('NFD').replace(COMBINING, '').replaceAll('ı', 'i');
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter or digit; letters beyond ASCII by their having a case or being an ordinary letter of Latin script. */
function isWordCode(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x300 && code <= 0x36f);
}

/** Characters that show nothing and may stand inside a word: zero-width spaces and joiners, soft hyphen, BOM. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0xad || code === 0xfeff || code === 0x2060;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
}

const SPACE = 32;
const SLASH = 47;

/** The words of a text, in order. One pass; every character is looked at a bounded number of times. */
export function tokenize(text: string): readonly Token[] {
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
        tokens.push({ word: 'and', from: at, to: at + 1, before, title: false, upper: false });
        before = 'space';
      }
      at += 1;
      continue;
    }
    const end = endOfWord(text, at);
    pushWord(tokens, text, { from: at, to: end, before });
    before = 'space';
    at = end;
  }
  return tokens;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && goesOn(text, at)) at += 1;
  return at;
}

/** Whether what stands here may stand inside a word. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordCode(code)) return true;
  if (code === SPACE) return false;
  return isInvisible(code) || (isApostrophe(code) && isWordCode(text.charCodeAt(at + 1)));
}

type Place = { readonly from: number; readonly to: number; readonly before: Token['before'] };

/** What stands before and after the slash of a short form: "w/", "w/o", "r/p", "y/o". */
const BEFORE_SLASH = new Set(['w', 'r', 'y', 'b', 's', 'h', 'c', 'n', 'p']);
const AFTER_SLASH = new Set(['o', 'p', 'c', 'b']);

function pushWord(tokens: Token[], text: string, place: Place): void {
  const { word, base, rest, title, upper } = spellingOf(
    text.slice(place.from, Math.min(place.to, place.from + LONGEST_WORD)),
  );
  const { from, to, before } = place;
  const last = text.charCodeAt(from - 1) === SLASH ? tokens.at(-1) : undefined;
  if (last?.to === from - 1 && BEFORE_SLASH.has(last.word) && AFTER_SLASH.has(word)) {
    tokens[tokens.length - 1] = { ...last, word: `${last.word}/${word}`, to };
    return;
  }
  tokens.push({ word: base, from, to, before, title, upper });
  if (rest !== undefined) tokens.push({ word: rest, from, to, before: 'space', title: false, upper: false });
}

/** What a word as typed is: folded, and then without what is glued to it. */
type Spelling = ReturnType<typeof clitic> & { readonly word: string } & Pick<Token, 'title' | 'upper'>;

/** Spellings read before: the same words come again and again. Emptied when full, so memory stays bounded. */
const SPELLINGS = new Map<string, Spelling>();
const MOST_SPELLINGS = 5_000;

function spellingOf(raw: string): Spelling {
  return SPELLINGS.get(raw) ?? learnSpelling(raw);
}

function learnSpelling(raw: string): Spelling {
  if (SPELLINGS.size >= MOST_SPELLINGS) SPELLINGS.clear();
  const word = letters(fold(raw));
  const first = raw.charAt(0);
  const title = first !== first.toLowerCase() && raw.slice(1) === raw.slice(1).toLowerCase() && raw.length > 1;
  const upper = raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  const spelling = { word, ...clitic(word), title, upper };
  SPELLINGS.set(raw, spelling);
  return spelling;
}

/** Keeps apostrophes as ' and drops what shows nothing. */
function letters(word: string): string {
  let out = '';
  for (const character of word) {
    const code = character.charCodeAt(0);
    if (isApostrophe(code)) out += "'";
    else if (isWordCode(code)) out += character;
  }
  return out;
}

/** "he'll" is he + will, "can't" is one word, "neighbor's" and "they're" lose their ending. */
function clitic(word: string): { readonly base: string; readonly rest?: string } {
  const mark = word.indexOf("'");
  if (mark < 0) return { base: word };
  const base = word.slice(0, mark);
  const tail = word.slice(mark + 1);
  if (tail === 'll') return { base, rest: 'will' };
  if (tail === 's' || tail === 're' || tail === 'm' || tail === 've' || tail === 'd') return { base };
  return { base: word.replaceAll("'", '') };
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
