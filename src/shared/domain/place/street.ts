import { editDistance } from '../edit-distance';
import { numbersSoundAlike, soundKey } from './street-sound';
import {
  type PlacedWord,
  placeWords,
  readCorner,
  readHouse,
  readNamed,
  type StreetIndex,
  unitBefore,
} from './street-spans';
import {
  isPlainStreetType,
  joinStreet,
  readDirection,
  readStreet,
  readStreetType,
  type StreetParts,
  splitWords,
  UNIT_NAMES,
} from './street-words';

/**
 * Addresses taken apart, and streets of the agency's list: which are taken for one another, where they stand in a text.
 * A list is an array its owner does not change; it is taken apart once and remembered as long as that array lives.
 */

/** Why two streets are confused: another type, another direction, nearly the same letters, the same sound, or 14th and 40th. */
type Confusion = 'type' | 'direction' | 'ending' | 'spelling' | 'sound';

export type ConfusableStreet = { readonly name: string; readonly why: Confusion };

export type PlaceSpan = {
  /** Places in the text, UTF-16 units; `to` is the place after the last character. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
};

/** An address as typed, taken apart; the parts keep the spelling of the text. */
export type Address = {
  /** `100`, `100A`, `100-102`, `100 1/2`; `100 block` for a hundred block. */
  readonly number?: string;
  readonly street?: string;
  /** Without the word before it: `3` for `Apt 3`; with it for a building or floor: `Bldg 2 3`. */
  readonly unit?: string;
  /** The other street of a corner. */
  readonly cross?: string;
  /** As typed. */
  readonly raw: string;
};

type Listed = { readonly name: string; readonly key: string; readonly parts: StreetParts; readonly sound: string };
type TakenApart = { readonly streets: readonly Listed[]; readonly index: StreetIndex };

const NUMBER = /^(\d{1,6}(?:-\d{1,6})?[a-z]?(?: 1\/2)?)(?=$|[\s,#])/i;
const BLOCK = /^(?:the\s+)?(\d{1,6})(?:'?s)?\s+(?:block|blk)\b\.?(?:\s+of\b)?/i;
const UNIT = new RegExp(
  String.raw`(?:[\s,](?:(?!unit bl)(?:${UNIT_NAMES.join('|')}|lot|trailer|trlr|building|bldg|floor)\b\.?\s*#?\s*(?=\S)|fl\.? ?(?=\d{1,2}\b))|(?<=\S) ?#\s*)[\s\S]*$`,
  'i',
);
/** Types whose number stands behind. */
const NUMBERED = new Set(['hwy', 'rte', 'expy', 'fwy']);
const UNIT_WORDS = new Set([...UNIT_NAMES, 'no', 'number']);
const UNIT_SHORT: Readonly<Record<string, string>> = { building: 'bldg', floor: 'fl', trailer: 'trlr' };
const CROSS = /\s+(?:and|&|at|near|off|x|cross(?:es|ing)?(?: of)?)\s+|\s*[/&@]\s*/i;

const remembered = new WeakMap<readonly string[], TakenApart>();

/**
 * Listed streets that may be meant by, or mistaken for, this one: the same base with another type
 * or direction; numbers that sound alike; one letter apart, two when both have more than 8; the same sound. In the
 * list's order, each once, with the first reason in that order. A street said without its type is
 * confusable only when the list has several of that base.
 */
export function findConfusable(street: string, list: readonly string[]): readonly ConfusableStreet[] {
  const said = readStreet(splitWords(street.slice(0, 200)));
  if (said.base === '') return [];
  const { streets } = takeApart(list);
  const fitting = streets.filter((other) => mayBeMeant(said, other.parts));
  const types = new Set(fitting.map((other) => other.parts.type));
  // All of that name have the one type: leaving it out leaves only the direction open.
  const [only = ''] = said.type === '' && types.size === 1 ? types : [];
  const parts = only === '' ? said : { ...said, type: only };
  const own = { name: street, key: joinStreet(parts), parts, sound: soundKey(parts.base) };
  const meant = new Set(fitting.map((other) => other.key));
  const found: ConfusableStreet[] = [];
  for (const other of streets) {
    if (other.key === own.key || (meant.size === 1 && meant.has(other.key))) continue;
    const why = whyConfused(own, other);
    if (why !== undefined) found.push({ name: other.name, why });
  }
  return found;
}

/**
 * Address-like words in running text: a house number before a listed street or before a name with a street type, a
 * hundred block, a corner of two streets; where there is none of these, a place said without a number. Spans do not
 * overlap and come in order.
 */
export function findPlaces(text: string, list: readonly string[]): readonly PlaceSpan[] {
  const { index } = takeApart(list);
  const words = placeWords(text);
  const exact = spansOf(text, words, (at) => readHouse(words, at, index) ?? readCorner(words, at, index));
  return exact.length > 0 ? exact : spansOf(text, words, (at) => readNamed(words, at, index));
}

/** Where `read` finds something: it is given each word, and gives the word after the end. */
function spansOf(
  text: string,
  words: readonly PlacedWord[],
  read: (at: number) => number | undefined,
): readonly PlaceSpan[] {
  const found: PlaceSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = read(at);
    const first = words[at];
    const last = words[(end ?? 0) - 1];
    if (end === undefined || first === undefined || last === undefined) continue;
    const { from } = words[unitBefore(words, at) ?? at] ?? first;
    // A unit said before its place goes behind it, where a dispatcher looks for it.
    const unit = from === first.from ? '' : ` ${text.slice(from, words[at - 2]?.to)}`;
    found.push({ from, to: last.to, words: text.slice(first.from, last.to) + unit });
    at = end - 1;
  }
  return found;
}

/** Takes an address apart. Nothing is refused: what is not understood is only in `raw`. Reads the first 300 characters. */
export function parseAddress(text: string): Address {
  let rest = text.slice(0, 300).replace(/\s+/g, ' ').trim();
  let number: string | undefined;
  const block = BLOCK.exec(rest);
  const house = block ?? NUMBER.exec(rest);
  if (house !== null) {
    number = block === null ? house[1] : `${house[1]} block`;
    rest = rest.slice(house[0].length).replace(/^[\s,]+/, '');
  }
  const found = UNIT.exec(rest) ?? findBareUnit(rest);
  const unit = found === null ? undefined : readUnit(found[0]);
  if (found !== null) rest = rest.slice(0, found.index);
  const [streets = ''] = rest.replace(/^(?:(?:the )?(?:corner|intersection) of|on|at)\s+/i, '').split(/[,;]/);
  const [street = '', cross = ''] = streets.split(CROSS).map(dropTown);
  return {
    ...(number && { number }),
    ...(street && { street }),
    ...(unit && { unit }),
    ...(cross && { cross }),
    raw: text,
  };
}

/**
 * The key under which earlier calls at a place are found: `100 e main st`, with a unit `100 e main st#3`, a corner
 * `e main st & n broadway` in either order. Text that is no address gives its words.
 */
export function placeKey(text: string): string {
  const { unit } = parseAddress(text);
  const building = buildingKey(text);
  return unit === undefined ? building : `${building}#${splitWords(unit).join(' ')}`;
}

/** The same without the unit: what everybody in the building shares. */
export function buildingKey(text: string): string {
  const { number, street, cross } = parseAddress(text);
  if (street === undefined) return splitWords(number ?? text.slice(0, 300)).join(' ');
  const corner = [street, cross ?? '']
    .map((name) => joinStreet(readStreet(splitWords(name))))
    .filter((key) => key !== '');
  const key = corner.sort().join(' & ');
  return number === undefined ? key : `${number.toLowerCase()} ${key}`;
}

/** True when what was said leaves out a part of the other's name, or is all of it. */
function mayBeMeant(said: StreetParts, other: StreetParts): boolean {
  const fits = (one: string, whole: string) => one === '' || one === whole;
  return said.base === other.base && fits(said.type, other.type) && fits(said.direction, other.direction);
}

function whyConfused(own: Listed, other: Listed): Confusion | undefined {
  const one = own.parts.base;
  const two = other.parts.base;
  if (one === two) return own.parts.type === other.parts.type ? 'direction' : 'type';
  if (/^\d/.test(one) || /^\d/.test(two)) {
    return /^\d/.test(one) && /^\d/.test(two) && numbersSoundAlike(one, two) ? 'ending' : undefined;
  }
  const limit = Math.min(one.length, two.length) > 8 ? 2 : 1;
  if (editDistance(one.replaceAll(' ', ''), two.replaceAll(' ', ''), limit) <= limit) return 'spelling';
  return own.sound === other.sound ? 'sound' : undefined;
}

function takeApart(list: readonly string[]): TakenApart {
  const known = remembered.get(list);
  if (known !== undefined) return known;
  const streets = list.map((name) => {
    const parts = readStreet(splitWords(name));
    return { name, key: joinStreet(parts), parts, sound: soundKey(parts.base) };
  });
  const index = Map.groupBy(
    streets.map((street) => street.parts),
    (parts) => parts.base.split(' ')[0] ?? '',
  );
  const made = { streets, index };
  remembered.set(list, made);
  return made;
}

/** ` Apt. B` to `B`, `, bldg 2 apt 3` to `bldg 2 3`; undefined when only the word was there. Ends before a town. */
function readUnit(text: string): string | undefined {
  const [own = ''] = text.replace(/^[\s,]+/, '').split(/[,;]/);
  const words = own
    .replace(/[#.]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const kept = words.filter((word) => !UNIT_WORDS.has(word.toLowerCase()));
  const unit = kept.map((word) => UNIT_SHORT[word.toLowerCase()] ?? word).join(' ');
  return unit === '' ? undefined : unit;
}

/** `3B` in `main st 3B`: a number or letter after a type word, though not after `Highway 27` and its like. */
function findBareUnit(text: string): RegExpExecArray | null {
  const found = / (?:\d{1,4}[a-z]?|[a-z]\d{0,3})$/i.exec(text);
  const before = plain(text.slice(0, found?.index).split(' ').at(-1));
  const ends = isPlainStreetType(before) && !NUMBERED.has(readStreetType(before) ?? '');
  return ends && !isStreetWord(found?.[0]) ? found : null;
}

/** `main st lexington ky 40507` to `main st`: a ZIP code or a state at the end says that a town stands before it. */
function dropTown(text: string): string {
  const words = text.trim().split(' ');
  const count = words.length;
  while (
    words.length > 1 &&
    /^(?:\d{5}(?:-\d{4})?|[A-Z]{2}|ky|kentucky)$/.test(words.at(-1) ?? '') &&
    !isStreetWord(words.at(-1))
  )
    words.pop();
  if (words.length === count) return words.join(' ');
  const type = words.findLastIndex((word, index) => index > 0 && readStreetType(plain(word)) !== undefined);
  if (type < 0) return words.join(' ');
  const end = readDirection(plain(words[type + 1])) === undefined ? type + 1 : type + 2;
  return words.slice(0, end).join(' ');
}

function isStreetWord(word: string | undefined): boolean {
  return readStreetType(plain(word)) !== undefined || readDirection(plain(word)) !== undefined;
}

function plain(word = ''): string {
  return word.replace(/\W/g, '').toLowerCase();
}
