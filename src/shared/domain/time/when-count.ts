import type { SaidDay, SaidPoint } from './when-phrases';
import { readNumberWord, readUnit, type WhenToken } from './when-words';

/** How long ago and for how long: `10 min ago`, `an hour and a half ago`, `in the last hour`, `hace media hora`. */

type Count = {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly approximate: boolean;
};

/** Low and high in minutes; `unit` is the larger unit said, in minutes. */
type Duration = Count & { readonly unit: number; readonly nights: boolean };

export type ReadLately = {
  readonly minutes: number;
  readonly ongoing: boolean;
  readonly approximate: boolean;
  readonly end: number;
};

const DAY = 1440;
const WEEK = 7 * DAY;
const NIGHTS = new Set(['night', 'nights', 'noches']);
const ONE = new Set(['a', 'an', 'un', 'una']);
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['few', 3],
  ['several', 5],
  ['varios', 5],
  ['varias', 5],
  ['par', 2],
]);
const APPROXIMATE = new Set(['about', 'around', 'like', 'maybe', 'roughly', 'como', 'unos', 'unas', 'approximately']);
const BEFORE_LAST = new Set(['in', 'within', 'during', 'for', 'over', 'en']);
const LAST = new Set(['last', 'past', 'ultima', 'ultimas', 'ultimo', 'ultimos']);
const OR = new Set(['-', '\u2013', 'to', 'or', 'o', 'a']);
const ARTICLES = new Set(['the', 'la', 'las', 'los', 'el']);

/** `10 minutes ago`, `hace 10 minutos`. From days on it names a day, so that a clock time may stand beside it. */
export function readAgo(
  tokens: readonly WhenToken[],
  at: number,
): { readonly point: SaidPoint; readonly end: number } | undefined {
  const spanish = tokens[at]?.word === 'hace';
  const vague = spanish && APPROXIMATE.has(tokens[at + 1]?.word ?? '');
  const duration = readDuration(tokens, at + (spanish ? 1 : 0) + (vague ? 1 : 0));
  if (duration === undefined) return undefined;
  const ago = tokens[duration.end]?.word;
  if (!spanish && ago !== 'ago' && ago !== 'back') return undefined;
  const end = spanish ? duration.end : duration.end + 1;
  const approximate = duration.approximate || vague;
  if (duration.unit < DAY) {
    return { point: { ago: [duration.low, duration.high], ...(approximate && { approximate }) }, end };
  }
  const vaguely = approximate || duration.unit > DAY;
  const part = duration.nights ? ({ part: 'night' } as const) : {};
  return { point: { day: dayOf(duration), ...part, ...(vaguely && { approximate: true }) }, end };
}

/** `in the last hour`, `within the past 20 minutes`, `for half an hour` (the whole of it), `the last two days`. */
export function readLately(tokens: readonly WhenToken[], at: number): ReadLately | undefined {
  const first = tokens[at]?.word ?? '';
  const prefixed = BEFORE_LAST.has(first);
  if (!prefixed && !LAST.has(first) && !ARTICLES.has(first)) return undefined;
  let place = prefixed ? at + 1 : at;
  const article = ARTICLES.has(tokens[place]?.word ?? '');
  if (article) place++;
  const last = LAST.has(tokens[place]?.word ?? '');
  if (last) place++;
  const vague = APPROXIMATE.has(tokens[place]?.word ?? '');
  if (vague) place++;
  if (!last && first !== 'for' && first !== 'within') return undefined;
  const counted = readDuration(tokens, place);
  if (counted !== undefined && tokens[counted.end]?.word !== 'ago') {
    const approximate = vague || counted.approximate;
    return { minutes: counted.high, ongoing: first === 'for', approximate, end: counted.end };
  }
  const unit = readUnit(tokens[place]?.word ?? '');
  // "last week" without "in the" is that week by the calendar.
  if (unit === undefined || !(last || article) || (!prefixed && unit >= DAY)) return undefined;
  return { minutes: unit, ongoing: first === 'for', approximate: vague, end: place + 1 };
}

function dayOf({ low, high, unit, approximate }: Duration): SaidDay {
  const days = (low + high) / 2 / DAY;
  if (unit === DAY && low === high && !approximate) return { kind: 'back', days: Math.round(days) };
  const least = unit === DAY ? 1 : unit === WEEK ? 3 : unit < 50_000 ? 15 : 183;
  return { kind: 'about', days: Math.round(days), spread: Math.max(least, Math.ceil((high - low) / 2 / DAY)) };
}

function readDuration(tokens: readonly WhenToken[], at: number): Duration | undefined {
  const count = readCount(tokens, at);
  const word = tokens[count?.end ?? at]?.word ?? '';
  const nights = NIGHTS.has(word);
  const unit = nights ? DAY : readUnit(word);
  if (count === undefined || unit === undefined) return undefined;
  let { low, high, approximate } = count;
  let end = count.end + 1;
  if (wordsAt(tokens, end, 'and', 'a', 'half') || wordsAt(tokens, end, 'y', 'media')) {
    low += 0.5;
    high += 0.5;
    end += tokens[end]?.word === 'y' ? 2 : 3;
  } else if (tokens[end]?.word === 'or') {
    const more = readNumberWord(tokens[end + 1]?.word ?? '');
    if (more !== undefined || tokens[end + 1]?.word === 'so') {
      high = Math.max(high, more ?? 0);
      approximate = true;
      end += 2;
    }
  }
  const rest = unit === 60 ? readMinutes(tokens, tokens[end]?.word === 'and' ? end + 1 : end) : undefined;
  const extra = rest?.minutes ?? 0;
  return { low: low * unit + extra, high: high * unit + extra, unit, nights, approximate, end: rest?.end ?? end };
}

/** The `20 min` of `1 hour 20 min`. */
function readMinutes(
  tokens: readonly WhenToken[],
  at: number,
): { readonly minutes: number; readonly end: number } | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number' || readUnit(tokens[at + 1]?.word ?? '') !== 1) return undefined;
  return { minutes: number.value, end: at + 2 };
}

/** `10`, `ten`, `a`, `a couple of`, `half an`, `10-15`, `2 or 3`, `one and a half`. */
function readCount(tokens: readonly WhenToken[], at: number): Count | undefined {
  const first = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const place = ONE.has(first) && (VAGUE.has(next) || next === 'half') ? at + 1 : at;
  const word = tokens[place]?.word ?? '';
  const vague = VAGUE.get(word);
  if (vague !== undefined) {
    const of = ['of', 'de'].includes(tokens[place + 1]?.word ?? '');
    return { low: vague, high: vague, approximate: true, end: place + (of ? 2 : 1) };
  }
  if (word === 'half' || word === 'media' || word === '1/2') {
    const article = ONE.has(tokens[place + 1]?.word ?? '');
    return { low: 0.5, high: 0.5, approximate: false, end: place + (article ? 2 : 1) };
  }
  const low = ONE.has(word) ? 1 : readNumber(tokens[place]);
  if (low === undefined) return undefined;
  const high = OR.has(tokens[place + 1]?.word ?? '') ? readNumber(tokens[place + 2]) : undefined;
  if (high !== undefined && high > low) return { low, high, approximate: true, end: place + 3 };
  const half = wordsAt(tokens, place + 1, 'and', 'a', 'half');
  return { low: low + (half ? 0.5 : 0), high: low + (half ? 0.5 : 0), approximate: false, end: place + (half ? 4 : 1) };
}

function readNumber(token: WhenToken | undefined): number | undefined {
  if (token?.kind === 'number') return token.value <= 9999 ? token.value : undefined;
  return token?.kind === 'word' ? readNumberWord(token.word) : undefined;
}

/** True when these words stand there one after the other. */
export function wordsAt(tokens: readonly WhenToken[], at: number, ...words: readonly string[]): boolean {
  return words.every((word, place) => tokens[at + place]?.word === word);
}
