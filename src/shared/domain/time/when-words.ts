/**
 * The words people say times with, English and basic Spanish, and the cutting of a text into them.
 * Words are in lower case without accents: `mañana` is `manana`, `o'clock` is `oclock`.
 */

type Placed = {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Nothing stands between it and what comes before: the second half of `A2130`. */
  readonly glued: boolean;
};

export type CalendarDate = { readonly year?: number; readonly month: number; readonly day: number };

export type WhenToken = Placed &
  (
    | { readonly kind: 'word' | 'sign' }
    /** `7`, `2130`, `1.5`. */
    | { readonly kind: 'number'; readonly value: number }
    /** `3rd`. */
    | { readonly kind: 'ordinal'; readonly value: number }
    /** `9:15p`, `21:30`: the minutes of the day it may be; `short` for a bare a or p. */
    | { readonly kind: 'clock'; readonly minutes: readonly number[]; readonly short: boolean }
    /** `11/20`, `11/20/26`, `2026-11-20`. */
    | { readonly kind: 'date'; readonly date: CalendarDate }
  );

/** `pm`, ` p.m.`, `p`. A full stop after `pm` ends the sentence, after `p.m` it does not. */
const MERIDIAN = '\\s?[ap]m\\b|\\s?[ap]\\.\\s?m\\b\\.?|[ap]\\b';

const TOKEN = new RegExp(
  [
    '(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})(?![\\d-])',
    '(?<slash>\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?)(?![\\d/])',
    `(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?(?:${MERIDIAN})?|\\d{1,2}\\.\\d{2}(?:${MERIDIAN})|\\d{1,4}(?:${MERIDIAN}))(?!\\d|:\\d)`,
    '(?<ordinal>\\d{1,2}(?:st|nd|rd|th))\\b',
    '(?<number>\\d+(?:\\.\\d+)?)',
    "(?<word>b/w\\b|\\p{L}[\\p{L}\\p{M}'\\u2019]*)",
    '(?<sign>\\S)',
  ].join('|'),
  'giu',
);

/** Cuts a text into words, numbers, clock times, dates and signs, in order; spaces fall away. Linear. */
export function cutWhen(text: string): readonly WhenToken[] {
  const tokens: WhenToken[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    tokens.push(readToken(match, { word: plainWord(match[0]), from, to, glued: from === end }));
    end = to;
  }
  return tokens;
}

/** The minutes of the day a clock reading may be: `9` and `9:15` two, `0915`, `2130` and `21` one. Undefined for no time. */
export function readClockDigits(hourText: string, minuteText = '00', meridian = ''): readonly number[] | undefined {
  const hour = Number(hourText);
  const minute = Number(minuteText);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  const start = (hour % 12) * 60 + minute;
  const exact = hour > 12 || hour === 0 || (hourText.length === 2 && hourText.startsWith('0'));
  if (hour > 12 || (exact && meridian === '')) return [hour * 60 + minute];
  if (meridian !== '') return [meridian === 'a' ? start : start + 720];
  return [start, start + 720];
}

function readToken(match: RegExpMatchArray, placed: Placed): WhenToken {
  const { iso, slash, clock, ordinal, number, word } = match.groups ?? {};
  if (word !== undefined) return { kind: 'word', ...placed };
  if (number !== undefined) return { kind: 'number', value: Number(number), ...placed };
  if (ordinal !== undefined) return { kind: 'ordinal', value: Number.parseInt(ordinal, 10), ...placed };
  if (clock !== undefined) return readClockToken(clock, placed);
  const date = iso === undefined ? readSlash(slash ?? '') : readIso(iso);
  return date === undefined ? { kind: 'sign', ...placed } : { kind: 'date', date, ...placed };
}

function readClockToken(text: string, placed: Placed): WhenToken {
  const [, digits = '', colon, tail = ''] = /^(\d{1,4})(?:[:.](\d{2}))?(?::\d{2})?(.*)$/s.exec(text) ?? [];
  const split = colon === undefined && digits.length > 2;
  const hour = split ? digits.slice(0, -2) : digits;
  const meridian = /[ap]/i.exec(tail)?.[0].toLowerCase() ?? '';
  const minutes = readClockDigits(hour, split ? digits.slice(-2) : colon, meridian);
  if (minutes === undefined) return { kind: 'sign', ...placed };
  return { kind: 'clock', minutes, short: /^[ap]$/i.test(tail), ...placed };
}

function readSlash(text: string): CalendarDate | undefined {
  const [month = 0, day = 0, year] = text.split('/').map(Number);
  const full = year === undefined ? undefined : year < 100 ? 2000 + year : year;
  return checkDate({ month, day, ...(full !== undefined && { year: full }) });
}

function readIso(text: string): CalendarDate | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return checkDate({ year, month, day });
}

/** The date itself when the calendar has it (29 Feb without a year counts). */
export function checkDate(date: CalendarDate): CalendarDate | undefined {
  const { year = 2024, month, day } = date;
  const made = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? date : undefined;
}

/** Short forms and slips that stand for one word wherever they are typed. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    between: 'betw btw btwn b/w',
    yesterday: 'yest yday yestrday yestarday yesturday',
    last: 'lst',
    night: 'nite',
    overnight: 'overnite ovrnite ovrnight',
    morning: 'morn mornin',
    tonight: 'tonite',
    evening: 'eve',
    weekend: 'wknd wkend',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);

function plainWord(text: string): string {
  const word = withoutAccents(text.toLowerCase());
  return WRITTEN_OUT.get(word) ?? word;
}

function withoutAccents(lower: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the quick way out
  if (/^[\x00-\x26\x28-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/[\p{M}'\u2019]/gu, '');
}

/** Forms that are no other word. */
const WEEKDAY_LONG: ReadonlyMap<string, number> = new Map(
  [
    ['sunday', 'domingo'],
    ['monday', 'lunes'],
    ['tuesday', 'martes', 'tues'],
    ['wednesday', 'miercoles', 'weds'],
    ['thursday', 'jueves', 'thurs', 'thur'],
    ['friday', 'viernes'],
    ['saturday', 'sabado'],
  ].flatMap((forms, weekday) => forms.map((form) => [form, weekday] as const)),
);
const WEEKDAY_SHORT: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
};
const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_LONG = 'january february march april may june july august september october november december'.split(' ');
const MONTH_SPANISH = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fortyfive: 45,
    fifty: 50,
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
  }),
);

/** 0 is Sunday; `short` for a form that is also another word (`sat`, `sun`) or too brief to stand alone. */
export function readWeekday(word: string): { readonly weekday: number; readonly short: boolean } | undefined {
  const long = WEEKDAY_LONG.get(word);
  if (long !== undefined) return { weekday: long, short: false };
  const short = WEEKDAY_SHORT[word];
  return short === undefined ? undefined : { weekday: short, short: true };
}

/** 1 to 12. */
export function readMonth(word: string): number | undefined {
  const month = Math.max(
    MONTH_NAMES.indexOf(word === 'sept' ? 'sep' : word),
    MONTH_LONG.indexOf(word),
    MONTH_SPANISH.indexOf(word),
  );
  return month < 0 ? undefined : month + 1;
}

export function readNumberWord(word: string): number | undefined {
  return NUMBERS.get(word);
}

/** Minutes in a unit: `min`, `hrs`, `horas`, `weeks`. */
export function readUnit(word: string): number | undefined {
  return UNITS.get(word);
}

const UNITS: ReadonlyMap<string, number> = new Map(
  [
    ['second seconds sec secs segundo segundos', 1 / 60],
    ['minute minutes min mins m minuto minutos', 1],
    ['hour hours hr hrs h hora horas', 60],
    ['day days dia dias', 1440],
    ['week weeks wk wks semana semanas', 10_080],
    ['month months mes meses', 43_800],
    ['year years yr yrs ano anos', 525_600],
  ].flatMap(([words, minutes]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(minutes)] as const),
  ),
);
