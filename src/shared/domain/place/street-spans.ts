import {
  isPlainStreetType,
  readDirection,
  readStreetType,
  type StreetParts,
  splitWords,
  UNIT_NAMES,
} from './street-words';

/** Where addresses stand in running text. One pass: each word is looked at a bounded number of times. */

/** A word of the text: its letters as for a street name, and where it stands. */
export type PlacedWord = {
  readonly word: string;
  readonly capital: boolean;
  readonly from: number;
  readonly to: number;
  /** What stands between this word and the one before: nothing but spaces and full stops of abbreviations, or more. */
  readonly joined: boolean;
  /** False right after a sign that makes a number something else: `9:15`, `$100`, `555-0100`. */
  readonly free: boolean;
};

/** Known streets by the first word of their base: `richmond`, `14th`. */
export type StreetIndex = ReadonlyMap<string, readonly StreetParts[]>;

type Name = { readonly end: number; readonly known: boolean; readonly typed: boolean; readonly sure: boolean };

const NO_NAME = new Set(
  `a an and are around as at back because before behind but by can car cars down drove feet for from going had has have he her
  him his hours i if in into is it just like man men miles minutes my near no not of off on onto or out over people
  ran rps said saw she so some than that the their them then there they this to two up walked was we were when where who
  with woman women yard yards year years yr male female you your el la los las de en un una y con por`.split(/\s+/),
);
const WORDS = /(?<![\w-])\d{1,6}-\d{1,6}(?![\w-])|[\p{L}\p{N}\p{M}]+(?:['\u2019]\p{L}+)*|[&/#]/gu;
const LINKS = new Set(['and', 'at', '&', '/', 'x', 'y']);
const BEFORE_PLACE = new Set('at by corner from intersection near of off on to en'.split(' '));
/** What places are called by: the street after it, or the name before it, says which one. */
const PLACE_NOUNS = new Set(
  `apartments arena bank bar barn campus cemetery church clinic club college court dealership elementary farm garage gas
  grocery gym high home hospital hotel inn kroger laundromat library liquor lot lounge mall market mcdonalds meijer middle
  motel office park pharmacy playground restaurant salon school shop shopping speedway stadium station store tavern theater
  university walgreens walmart warehouse`.split(/\s+/),
);
/** Places only after `the` and its like: people park, go home and do a lot. */
const NOT_ALONE = new Set(['gas', 'high', 'home', 'lot', 'middle', 'park']);
const BEFORE_NAME = new Set('at behind in inside near outside the'.split(' '));
const BEFORE_STREET = new Set('at by en near off on'.split(' '));
const UNITS = new Set([...UNIT_NAMES, 'lot', '#']);
const LONGEST_NAME = 4;

/** A street name from word `at` on: the end of the longest one, or undefined. */
function readName(words: readonly PlacedWord[], at: number, index: StreetIndex): Name | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const second = words[at + 1];
  const start = readDirection(first.word) !== undefined && second?.joined === true ? at + 1 : at;
  return (
    readKnown(words, start, index) ??
    (start > at ? readKnown(words, at, index) : undefined) ??
    readUnknown(words, start)
  );
}

/** A listed street, with whatever type and direction was said after it. */
function readKnown(words: readonly PlacedWord[], at: number, index: StreetIndex): Name | undefined {
  const streets = index.get(words[at]?.word ?? '') ?? [];
  let end = -1;
  for (const { base } of streets) {
    const parts = base.split(' ');
    const fits = parts.every((part, place) => {
      const word = words[at + place];
      return word?.word === part && (place === 0 || word.joined);
    });
    if (fits) end = Math.max(end, at + parts.length);
  }
  if (end < 0) return undefined;
  const type = words[end];
  const typed = type?.joined === true && readStreetType(type.word) !== undefined && !NO_NAME.has(type.word);
  return {
    end: typed ? skipDirection(words, end + 1) : end,
    known: true,
    typed,
    sure: typed && isPlainStreetType(type.word),
  };
}

/** Words that end in a street type, none of them a word sentences are made of. */
function readUnknown(words: readonly PlacedWord[], at: number): Name | undefined {
  for (let place = at; place < at + LONGEST_NAME; place++) {
    const word = words[place];
    if (word === undefined || (place > at && !word.joined) || NO_NAME.has(word.word)) return undefined;
    const typed = place > at && readStreetType(word.word) !== undefined;
    const typeFollows = words[place + 1]?.joined === true && readStreetType(words[place + 1]?.word ?? '') !== undefined;
    if (!typed || typeFollows) continue;
    const name = words.slice(at, place);
    const capital = name.every((one) => one.capital);
    const sure = isPlainStreetType(word.word) && (capital || !name.some((one) => one.capital));
    return sure || capital ? { end: skipDirection(words, place + 1), known: false, typed, sure } : undefined;
  }
  return undefined;
}

function skipDirection(words: readonly PlacedWord[], at: number): number {
  const next = words[at];
  if (next?.joined !== true || next.word.length > 2 || next.word === 'so' || next.word === 'no') return at;
  // `w/` is "with".
  if (words[at + 1]?.word === '/' && words[at + 1]?.from === next.to) return at;
  return readDirection(next.word) === undefined ? at : at + 1;
}

/** An address from the house number at `at`: number, then street; then a unit. Gives the word after its end. */
export function readHouse(words: readonly PlacedWord[], at: number, index: StreetIndex): number | undefined {
  const number = words[at];
  if (number === undefined || !number.free || !/^[1-9]\d{0,5}[a-z]?$/.test(number.word)) return undefined;
  const start = skipBlock(words, at + 1);
  const block = start > at + 1;
  if (words[start]?.joined !== true) return undefined;
  const name = readName(words, start, index);
  if (name === undefined) return undefined;
  const long = number.word.length;
  const typed = long >= 2 || name.known || words[start]?.capital === true;
  const enough = block || name.typed ? typed : long >= 3 && endsThere(words, name.end);
  return enough ? skipUnit(words, name.end) : undefined;
}

/** A street said without its type ends where the sentence goes on: `100 high and`, but not `100 high school`. */
function endsThere(words: readonly PlacedWord[], end: number): boolean {
  const next = words[end];
  return next === undefined || !next.joined || NO_NAME.has(next.word) || skipUnit(words, end) > end;
}

/**
 * A corner: two streets with `and`, `at` or a sign between. Unlisted ones count with a plain type; without any type
 * both are listed and a word such as `at` stands before, for Rose and Clay are people too.
 */
export function readCorner(words: readonly PlacedWord[], at: number, index: StreetIndex): number | undefined {
  const one = readName(words, at, index);
  const link = one === undefined ? undefined : words[one.end];
  if (one === undefined || link?.joined !== true || !LINKS.has(link.word)) return undefined;
  const other = words[one.end + 1]?.joined === true ? readName(words, one.end + 1, index) : undefined;
  if (other === undefined || !(one.known || one.sure) || !(other.known || other.sure)) return undefined;
  if (!one.known && hidesListed(words, at, one.end, index)) return undefined;
  if (one.typed && other.typed) return other.end;
  const told =
    (at === 0 && other.end === words.length) ||
    BEFORE_PLACE.has(words[at - 1]?.word ?? '') ||
    link.word === '&' ||
    link.word === '/';
  return (one.typed || other.typed || told) && link.word !== 'at' ? other.end : undefined;
}

/**
 * A place said without a number: a street with its type after `on` and its like, a place called by its name with the street it
 * is on, a park or a school with a name of its own.
 */
export function readNamed(words: readonly PlacedWord[], at: number, index: StreetIndex): number | undefined {
  const first = words[at];
  const before = words[at - 1]?.word ?? '';
  if (first === undefined) return undefined;
  const street = first.joined && BEFORE_STREET.has(before) ? readName(words, at, index) : undefined;
  if (street?.typed && (street.known || (street.sure && first.capital))) return street.end;
  const end = skipPlace(words, at);
  const last = words[end - 1];
  const begins = BEFORE_NAME.has(before) || (PLACE_NOUNS.has(first.word) && !NOT_ALONE.has(first.word));
  if (end === at || !begins) return undefined;
  const named = first.capital && !PLACE_NOUNS.has(first.word) && last?.capital && PLACE_NOUNS.has(last.word);
  return readStreetAfter(words, end, index) ?? (named ? end : undefined);
}

/** The street that a place is `on`. */
function readStreetAfter(words: readonly PlacedWord[], at: number, index: StreetIndex): number | undefined {
  if (!words[at]?.joined || !['on', 'off'].includes(words[at].word) || !words[at + 1]?.joined) return undefined;
  const street = readName(words, at + 1, index);
  if (street === undefined) return undefined;
  return (street.typed ? street.known || street.sure : endsThere(words, street.end)) ? street.end : undefined;
}

/** Past the words of a place's name: capitals, and what places are called. */
function skipPlace(words: readonly PlacedWord[], at: number): number {
  let end = at;
  for (; end < at + LONGEST_NAME; end++) {
    const word = words[end];
    const goesOn = end === at || word?.from === (words[end - 1]?.to ?? 0) + 1;
    if (word === undefined || !goesOn || NO_NAME.has(word.word)) return end;
    if (!word.capital && !PLACE_NOUNS.has(word.word)) return end;
  }
  return end;
}

/** True when a listed street begins inside the unlisted name: `fight main st` is left for `main st`. */
function hidesListed(words: readonly PlacedWord[], at: number, end: number, index: StreetIndex): boolean {
  for (let place = at + 1; place < end; place++) if (readKnown(words, place, index) !== undefined) return true;
  return false;
}

/** `block of`, `blk`, `block of the`. */
function skipBlock(words: readonly PlacedWord[], at: number): number {
  if (words[at]?.word !== 'block' && words[at]?.word !== 'blk') return at;
  return words[at + 1]?.word === 'of' ? at + 2 : at + 1;
}

function skipUnit(words: readonly PlacedWord[], at: number): number {
  const unit = words[at];
  const value = words[at + 1];
  if (unit === undefined || value === undefined || !/^(?:\d{1,5}[a-z]?|[a-z]\d{0,4})$/.test(value.word)) return at;
  if (!UNITS.has(unit.word)) return at;
  return isSecondHalf(words[at + 2], value) ? at + 3 : at + 2;
}

const UNIT_OF = new Set(['at', 'of', 'in', '@', 'en', 'de']);

/** Where the unit of a place begins that is said before it: `apt 12 at 2200 Main St`. */
export function unitBefore(words: readonly PlacedWord[], at: number): number | undefined {
  if (!UNIT_OF.has(words[at - 1]?.word ?? '')) return undefined;
  return [at - 3, at - 4].find((start) => skipUnit(words, start) === at - 1);
}

/** The `B` of `Apt 12-B`. */
function isSecondHalf(word: PlacedWord | undefined, value: PlacedWord): boolean {
  return word !== undefined && !word.free && word.from === value.to + 1 && /^(?:\d{1,4}|[a-z])$/.test(word.word);
}

/** The words of a text with the signs that belong to addresses: `&`, `/`, `#`. */
export function placeWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORDS)) {
    const from = match.index;
    const between = text.slice(end, Math.min(from, end + 8));
    const joined = from - end < 8 && /^\.? *$/.test(between) && !endsSentence(between, words.at(-1), match[0]);
    const [word = match[0]] = splitWords(match[0]);
    const capital = /^[\p{Lu}\p{N}]/u.test(match[0]);
    end = from + match[0].length;
    words.push({ word, capital, from, to: end, joined, free: !/[:.$-]/.test(text.charAt(from - 1)) });
  }
  return words;
}

/** A full stop ends a sentence when a capital follows and the word before is too long to be `St.` or `Blvd.` */
function endsSentence(between: string, before: PlacedWord | undefined, next: string): boolean {
  return between.startsWith('.') && /^\p{Lu}/u.test(next) && (before?.word.length ?? 0) > 4;
}
