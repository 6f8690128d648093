import { wordsAt } from './when-count';
import { readClockDigits, readNumberWord, readUnit, type WhenToken } from './when-words';

/** Clock times: `9:15p`, `2130`, `2130 hours`, `half past nine`, `10ish`, `las 9 y media`. */

export type ReadClock = {
  /** Minutes of the day it may be. */
  readonly clock: readonly number[];
  readonly end: number;
  /** Plainly a clock time, also in the middle of a sentence. */
  readonly plain: boolean;
  readonly approximate: boolean;
  readonly yearLike: boolean;
};

type Bare = Omit<ReadClock, 'approximate'>;

const BEFORE_CLOCK = new Set(
  `about abt after and approx approximately around at before between by from like maybe or since till to til until a la las
  ~ - \u2013 @ &`.split(/\s+/),
);
const HOURS = new Set(['hours', 'hrs', 'hr', 'h', 'horas', 'hrs']);
/** What may follow a bare number that is a clock time; a street, a unit or a thing counted is not among them. */
const AFTER_CLOCK = new Set(
  `a about after an and around at because before between but for from he her his i in it last my on or she since so someone somebody somewhere that the
  then there they this till to today tonight until was we were when where while yesterday ish oclock sharp de y cuando
  hasta ayer anoche
  . , ; ) ! ? - \u2013 &`.split(/\s+/),
);

/** A clock time at that place. In prose a bare number needs a word such as `at` before it and a sentence that goes on. */
export function readClock(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadClock | undefined {
  const bare = readToken(tokens, at, inProse) ?? readPast(tokens, at) ?? readNumberTime(tokens, at, inProse);
  if (bare === undefined) return undefined;
  const { clock, end, approximate } = readTail(tokens, bare);
  if (inProse && !bare.plain && !isFollowed(tokens, end)) return undefined;
  return { ...bare, clock, end, approximate, plain: bare.plain };
}

/** True when the word before says that a time comes. */
export function isLedIn(tokens: readonly WhenToken[], at: number): boolean {
  return BEFORE_CLOCK.has(tokens[at - 1]?.word ?? '');
}

/** True when what comes next cannot make the number before it a count or a house number. */
export function isFollowed(tokens: readonly WhenToken[], end: number): boolean {
  const next = tokens[end];
  return next === undefined || AFTER_CLOCK.has(next.word);
}

function readToken(tokens: readonly WhenToken[], at: number, inProse: boolean): Bare | undefined {
  const token = tokens[at];
  if (token?.kind !== 'clock') return undefined;
  const before = tokens[at - 1];
  if (inProse && token.glued && before?.kind !== 'sign') return undefined;
  const plain = !token.short || isLedIn(tokens, at);
  return { clock: token.minutes, end: at + 1, plain, yearLike: false };
}

function readNumberTime(tokens: readonly WhenToken[], at: number, inProse: boolean): Bare | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const word = token.kind === 'word' ? readNumberWord(token.word) : undefined;
  const digits = token.kind === 'number' ? token.word : String(word ?? '');
  if (!/^\d{1,4}$/.test(digits) || digits === '0' || digits === '24') return undefined;
  if (word !== undefined && word > 12) return undefined;
  const long = digits.length > 2;
  const clock = long ? readClockDigits(digits.slice(0, -2), digits.slice(-2)) : readClockDigits(digits);
  const next = tokens[at + 1]?.word ?? '';
  const military = digits.length === 4 && HOURS.has(next);
  if (clock === undefined || (!military && (readUnit(next) !== undefined || next === '%'))) return undefined;
  const exact = digits.length === 4 ? [Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))] : clock;
  const spanish = tokens[at - 1]?.word === 'las' && tokens[at - 2]?.word === 'a';
  const plain = military || spanish || (digits.length === 4 && digits.startsWith('0') && isLedIn(tokens, at));
  const range = ['-', '\u2013', 'to'].includes(next) && tokens[at + 2]?.kind === 'clock';
  if (inProse && (isPart(tokens, at) || !(plain || range || isLedIn(tokens, at)))) return undefined;
  const yearLike = !military && /^(?:19|20)\d\d$/.test(digits);
  if (yearLike && tokens[at - 1]?.word === 'in') return undefined;
  return { clock: exact, end: at + (military ? 2 : 1), plain, yearLike };
}

/** True for the 0100 of `555-0100`, the 2130 of `A2130` and both halves of the shop's name `7-11`. */
function isPart(tokens: readonly WhenToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (wordsAt(tokens, at, '7', '-', '11') || wordsAt(tokens, at - 2, '7', '-', '11')) return true;
  if (tokens[at]?.glued !== true || before === undefined) return false;
  const open = before.word === '~' || before.word === '(' || before.word === '@';
  return !open && !(/^[-\u2013]$/.test(before.word) && (tokens[at - 2]?.word.length ?? 9) <= 2);
}

/** `half past 9`, `quarter to nine`, `10 past 9`. Figures before `to` are a range, not a time. */
function readPast(tokens: readonly WhenToken[], at: number): Bare | undefined {
  const article = tokens[at]?.word === 'a' ? 1 : 0;
  const first = tokens[at + article];
  const side = tokens[at + article + 1]?.word ?? '';
  const named = first?.word === 'half' ? 30 : first?.word === 'quarter' ? 15 : undefined;
  const counted = first?.kind === 'number' ? first.value : readNumberWord(first?.word ?? '');
  const minutes = named ?? (counted !== undefined && counted < 60 ? counted : undefined);
  const past = side === 'past' || (named !== undefined && side === 'after');
  const before = named === 15 && ['to', 'till', 'til', 'of', 'before'].includes(side);
  const hour = tokens[at + article + 2];
  const digits = hour?.kind === 'number' ? hour.word : String(readNumberWord(hour?.word ?? '') ?? '');
  const clock = /^\d{1,2}$/.test(digits) ? readClockDigits(digits) : hour?.kind === 'clock' ? hour.minutes : undefined;
  if (minutes === undefined || clock === undefined || !(past || before)) return undefined;
  const shift = before ? -minutes : minutes;
  return {
    clock: clock.map((minute) => (minute + shift + 1440) % 1440),
    end: at + article + 3,
    plain: true,
    yearLike: false,
  };
}

/** What may stand behind a time: `o'clock`, `ish`, `or so`, `sharp`, `y media`. */
function readTail(
  tokens: readonly WhenToken[],
  bare: Bare,
): { readonly clock: readonly number[]; readonly end: number; readonly approximate: boolean } {
  let { clock, end } = bare;
  let approximate = false;
  if (tokens[end]?.word === 'oclock' || tokens[end]?.word === 'sharp') end++;
  const half = tokens[end]?.word === 'y' ? tokens[end + 1]?.word : undefined;
  if (half === 'media' || half === 'cuarto') {
    clock = clock.map((minute) => minute + (half === 'media' ? 30 : 15));
    end += 2;
  }
  if (tokens[end]?.word === 'ish' || (tokens[end]?.word === '-' && tokens[end + 1]?.word === 'ish')) {
    approximate = true;
    end += tokens[end]?.word === 'ish' ? 1 : 2;
  }
  if (tokens[end]?.word === 'or' && tokens[end + 1]?.word === 'so') {
    approximate = true;
    end += 2;
  }
  return { clock, end, approximate };
}
