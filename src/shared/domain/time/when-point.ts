import { isFollowed, isLedIn, readClock } from './when-clock';
import { readAgo, wordsAt } from './when-count';
import { type PartOfDay, POINT_PHRASES, readPhrase, type SaidDay, type SaidPoint } from './when-phrases';
import { checkDate, readMonth, readWeekday, type WhenToken } from './when-words';

/** Reads one time as said, its pieces in any order: `last night around 10`, `around 10 last night`, `the 3rd, 9:15p`. */

export type ReadPoint = {
  readonly point: SaidPoint;
  /** The token after the last one that belongs to it. */
  readonly end: number;
  /** Plainly a time, also in the middle of a sentence. */
  readonly plain: boolean;
};

type Filler = { readonly end: number; readonly approximate: boolean; readonly bent?: 'early' | 'late' };

const FILLERS = new Set('at on the in of , ( ) @ la las los el en al de del por eso during earlier'.split(' '));
const APPROXIMATE = new Set(
  `around about abt approx approximately roughly ~ maybe probably possibly like sometime somewhere circa ca como sobre hacia
  aproximadamente`.split(/\s+/),
);
const SHORTLY = new Set(['just', 'shortly', 'right', 'soon', 'little', 'bit']);
const BEFORE_DAY = new Set(['last', 'past', 'this']);
const MOST_FILLERS = 4;

export function readPoint(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadPoint | undefined {
  let read: ReadPoint = { point: {}, end: at, plain: false };
  let place = at;
  let fillers = 0;
  let approximate = false;
  let bent: Filler['bent'];
  while (fillers <= MOST_FILLERS) {
    const piece = readPiece(tokens, place, inProse);
    const merged = piece === undefined ? undefined : merge(read.point, piece.point);
    if (piece !== undefined && merged === undefined) break;
    if (piece !== undefined && merged !== undefined) {
      const point = approximate ? { ...merged, approximate } : merged;
      read = { point, end: piece.end, plain: read.plain || piece.plain };
      place = piece.end;
      fillers = 0;
      continue;
    }
    const filler = readFiller(tokens, place);
    if (filler === undefined) break;
    approximate ||= filler.approximate;
    bent ??= filler.bent;
    place = filler.end;
    fillers++;
  }
  return read.end === at
    ? undefined
    : { ...read, point: bend(read.point, bent), plain: read.plain || isPair(read.point) };
}

/** True for a token no found phrase begins with: `at`, `the`, a comma. */
export function isFiller(token: WhenToken): boolean {
  return token.kind === 'sign' ? token.word !== '~' : FILLERS.has(token.word);
}

/** `sat night`, `fri 9pm`: two weak pieces are a time together. */
function isPair({ day, part, clock }: SaidPoint): boolean {
  return day?.kind === 'weekday' && (part !== undefined || clock?.length === 1);
}

function readPiece(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadPoint | undefined {
  return (
    readPointPhrase(tokens, at, inProse) ??
    readWhenAgo(tokens, at) ??
    readDayName(tokens, at) ??
    readDate(tokens, at, inProse) ??
    readTime(tokens, at, inProse)
  );
}

function readPointPhrase(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadPoint | undefined {
  const phrase = readPhrase(tokens, at, POINT_PHRASES);
  if (phrase === undefined) return undefined;
  // "yesterday am", "tues pm"; in a sentence it is "I am".
  if (inProse && HALVES.has(phrase.words) && !isDay(tokens[at - 1])) return undefined;
  const { value: point, end } = phrase;
  const clock = point.clock !== undefined && isLedIn(tokens, at);
  return { point, end, plain: point.day !== undefined || point.part === 'overnight' || clock };
}

const HALVES = new Set(['am', 'pm']);

function isDay(token: WhenToken | undefined): boolean {
  return token !== undefined && (token.word === 'yesterday' || readWeekday(token.word) !== undefined);
}

function readWhenAgo(tokens: readonly WhenToken[], at: number): ReadPoint | undefined {
  const read = readAgo(tokens, at);
  return read === undefined ? undefined : { ...read, plain: true };
}

/** `tuesday`, `last friday`, `this past monday`, `el lunes pasado`. */
function readDayName(tokens: readonly WhenToken[], at: number): ReadPoint | undefined {
  let place = at;
  let last = false;
  if (wordsAt(tokens, at, 'this', 'past')) {
    place += 2;
    last = true;
  } else if (BEFORE_DAY.has(tokens[at]?.word ?? '')) {
    last = tokens[at]?.word !== 'this';
    place++;
  }
  const name = readWeekday(tokens[place]?.word ?? '');
  if (name === undefined || tokens[place + 1]?.word === 'next') return undefined;
  const after = tokens[place + 1]?.word === 'pasado';
  const stop = name.short && tokens[place + 1]?.word === '.' ? 1 : 0;
  return {
    point: { day: { kind: 'weekday', weekday: name.weekday, last: last || after } },
    end: place + (after ? 2 : 1) + stop,
    plain: !name.short || last,
  };
}

/** `11/20`, `nov 20, 2026`, `the 20th of november`, `20 de noviembre`, `the 3rd`. */
function readDate(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadPoint | undefined {
  const token = tokens[at];
  if (token?.kind === 'date') {
    const plain = token.date.year !== undefined || tokens[at - 1]?.word === 'on';
    return { point: { day: { kind: 'date', ...token.date } }, end: at + 1, plain };
  }
  return readNamedMonth(tokens, at, inProse) ?? readDayOfMonth(tokens, at);
}

function readNamedMonth(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadPoint | undefined {
  const monthFirst = tokens[at]?.kind === 'word' ? readMonth(tokens[at]?.word ?? '') : undefined;
  const stop = monthFirst !== undefined && tokens[at + 1]?.word === '.' ? 1 : 0;
  const dayAt = monthFirst === undefined ? at : at + 1 + stop;
  const day = tokens[dayAt];
  if (day?.kind !== 'number' && day?.kind !== 'ordinal') return undefined;
  const of = ['of', 'de'].includes(tokens[at + 1]?.word ?? '') ? 1 : 0;
  const month = monthFirst ?? readMonth(tokens[at + 1 + of]?.word ?? '');
  const date = month === undefined ? undefined : checkDate({ month, day: day.value });
  if (date === undefined) return undefined;
  const end = monthFirst === undefined ? at + 2 + of : dayAt + 1;
  const comma = tokens[end]?.word === ',' ? 1 : 0;
  const next = tokens[end + comma];
  // 2020 to 2039 behind a date is a year; other four digits are a time of day.
  const year = next?.kind === 'number' && next.value >= 2020 && next.value < 2040 ? next.value : undefined;
  if (inProse && year === undefined && day.kind === 'number' && !isFollowed(tokens, end)) return undefined;
  const weak = ['may', 'mar', 'march'].includes(tokens[monthFirst === undefined ? at + 1 + of : at]?.word ?? '');
  const whole = year === undefined ? date : checkDate({ ...date, year });
  if (whole === undefined) return undefined;
  return { point: { day: { kind: 'date', ...whole } }, end: year === undefined ? end : end + comma + 1, plain: !weak };
}

function readDayOfMonth(tokens: readonly WhenToken[], at: number): ReadPoint | undefined {
  const token = tokens[at];
  if (token?.kind !== 'ordinal' || token.value < 1 || token.value > 31) return undefined;
  return { point: { day: { kind: 'day of month', day: token.value } }, end: at + 1, plain: false };
}

function readTime(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadPoint | undefined {
  const read = readClock(tokens, at, inProse);
  if (read === undefined) return undefined;
  const { clock, end, plain, approximate, yearLike } = read;
  return { point: { clock, ...(approximate && { approximate }), ...(yearLike && { yearLike }) }, end, plain };
}

/** Both together, or undefined when they say two different things: that is where the next time begins. */
function merge(one: SaidPoint, other: SaidPoint): SaidPoint | undefined {
  const { day, ...rest } = other;
  if (day !== undefined && one.day !== undefined) {
    if (isDate(day) && one.day.kind === 'weekday') return merge({ ...omitDay(one), weekday: one.day.weekday }, other);
    if (day.kind === 'weekday' && isDate(one.day)) return merge({ ...one, weekday: day.weekday }, rest);
    if (JSON.stringify(day) !== JSON.stringify(one.day)) return undefined;
  }
  if (other.part !== undefined && one.part !== undefined && other.part !== one.part) return undefined;
  if ((other.clock ?? other.ago) !== undefined && (one.clock ?? one.ago) !== undefined) return undefined;
  return { ...one, ...other };
}

function isDate(day: SaidDay): boolean {
  return day.kind === 'date' || day.kind === 'day of month';
}

function omitDay({ day: _, ...rest }: SaidPoint): SaidPoint {
  return rest;
}

/** `late friday` and `early tuesday morning`: the word bends the part of the day, or gives one. */
function bend(point: SaidPoint, bent: Filler['bent']): SaidPoint {
  if (bent === undefined || point.clock !== undefined) return point;
  if (point.part === undefined) return { ...point, part: bent === 'early' ? 'early morning' : 'late evening' };
  const bendable =
    ['morning', 'afternoon', 'evening', 'night'].includes(point.part) && `${bent} ${point.part}` !== 'early night';
  return bendable ? { ...point, part: `${bent} ${point.part}` as PartOfDay } : point;
}

function readFiller(tokens: readonly WhenToken[], at: number): Filler | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (word === 'early' || word === 'late') return { end: at + 1, approximate: true, bent: word };
  if (SHORTLY.has(word)) {
    const side = ['after', 'before', 'past'].includes(next) || APPROXIMATE.has(next);
    if (side) return { end: at + 2, approximate: true };
    return word === 'just' ? { end: at + 1, approximate: false } : undefined;
  }
  if (word === 'a')
    return ['las', 'la', 'eso', 'little', 'bit'].includes(next) ? { end: at + 1, approximate: false } : undefined;
  if (word === 'some' && next === 'time') return { end: at + 2, approximate: true };
  if (wordsAt(tokens, at, 'mas', 'o', 'menos')) return { end: at + 3, approximate: true };
  if (APPROXIMATE.has(word)) return { end: at + (word !== '~' && next === '.' ? 2 : 1), approximate: true };
  return FILLERS.has(word) ? { end: at + 1, approximate: false } : undefined;
}
