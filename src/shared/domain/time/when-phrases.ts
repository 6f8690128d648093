import type { WhenToken } from './when-words';

/** What a phrase about a time says, before it is set against a clock. */

/** A stretch of the day; its bounds are in `when-resolve.ts`. */
export type PartOfDay =
  | 'small hours'
  | 'early morning'
  | 'morning'
  | 'late morning'
  | 'early afternoon'
  | 'afternoon'
  | 'late afternoon'
  | 'early evening'
  | 'evening'
  | 'late evening'
  | 'night'
  | 'late night'
  | 'overnight';

export type SaidDay =
  /** Days before today: 0 today, 1 yesterday. */
  | { readonly kind: 'back'; readonly days: number }
  /** The night that is now, also after midnight. */
  | { readonly kind: 'tonight' }
  /** 0 is Sunday; `last` leaves out today. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly last: boolean }
  | { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly kind: 'day of month'; readonly day: number }
  /** Days back, give or take some. */
  | { readonly kind: 'about'; readonly days: number; readonly spread: number }
  | { readonly kind: 'span'; readonly unit: 'week' | 'weekend' | 'month' | 'year'; readonly back: number };

/** One time as said: any of a day, a part of it and a clock time, or so many minutes ago. */
export type SaidPoint = {
  readonly day?: SaidDay;
  /** The weekday said beside a date: `Monday Nov 16`. */
  readonly weekday?: number;
  readonly part?: PartOfDay;
  /** Minutes of the day it may be; more than one when neither am nor pm was said. */
  readonly clock?: readonly number[];
  /** Minutes back from now, least and most. */
  readonly ago?: readonly [number, number];
  readonly now?: boolean;
  /** Said with `around`, `maybe`, `ish` and the like. */
  readonly approximate?: boolean;
  /** Four digits that may be a year too: `2015`. */
  readonly yearLike?: boolean;
};

export type SaidWhen =
  | { readonly kind: 'point'; readonly point: SaidPoint }
  | { readonly kind: 'between'; readonly start: SaidPoint; readonly end: SaidPoint; readonly ongoing: boolean }
  | { readonly kind: 'since' | 'after' | 'before'; readonly point: SaidPoint }
  /** Within the last so many minutes; `ongoing` for the whole of them. */
  | { readonly kind: 'lately'; readonly minutes: number; readonly ongoing: boolean; readonly approximate: boolean }
  | { readonly kind: 'now' | 'just' | 'going on' };

const back = (days: number): SaidDay => ({ kind: 'back', days });
const span = (unit: 'week' | 'weekend' | 'month' | 'year', count: number): SaidDay => ({
  kind: 'span',
  unit,
  back: count,
});

const POINTS: readonly (readonly [string, SaidPoint])[] = [
  ['today|all day|hoy', { day: back(0) }],
  ['yesterday|yest|yday|ayer', { day: back(1) }],
  ['day before yesterday|anteayer|antier|antes de ayer', { day: back(2) }],
  ['last night|anoche|ayer por la noche', { day: back(1), part: 'night' }],
  ['late last night', { day: back(1), part: 'late night' }],
  ['last evening', { day: back(1), part: 'evening' }],
  ['night before last|anteanoche|antenoche', { day: back(2), part: 'night' }],
  ['tonight|esta noche', { day: { kind: 'tonight' }, part: 'night' }],
  ['this morning|this am|all morning|esta manana|hoy por la manana', { day: back(0), part: 'morning' }],
  ['early this morning|earlier this morning|first thing this morning', { day: back(0), part: 'early morning' }],
  ['late this morning', { day: back(0), part: 'late morning' }],
  ['this afternoon|all afternoon|esta tarde', { day: back(0), part: 'afternoon' }],
  ['this evening|all evening', { day: back(0), part: 'evening' }],
  ['esta madrugada', { day: back(0), part: 'small hours' }],
  ['overnight|over night|during the night|durante la noche', { part: 'overnight' }],
  ['middle of the night|small hours|early hours|madrugada|de la madrugada', { part: 'small hours' }],
  ['early morning', { part: 'early morning' }],
  ['morning|am|de la manana|por la manana|en la manana', { part: 'morning' }],
  ['late morning|mid morning', { part: 'late morning' }],
  ['early afternoon', { part: 'early afternoon' }],
  ['afternoon|de la tarde|por la tarde|en la tarde', { part: 'afternoon' }],
  ['late afternoon', { part: 'late afternoon' }],
  ['early evening', { part: 'early evening' }],
  ['evening', { part: 'evening' }],
  ['late evening', { part: 'late evening' }],
  ['night|all night|all night long|noche|de la noche|por la noche|en la noche', { part: 'night' }],
  ['late night', { part: 'late night' }],
  ['last week|la semana pasada', { day: span('week', 1) }],
  ['this week|esta semana', { day: span('week', 0) }],
  ['last weekend|el fin de semana pasado', { day: span('weekend', 1) }],
  [
    'this weekend|this past weekend|past weekend|over the weekend|the weekend|el fin de semana|weekend',
    { day: span('weekend', 0) },
  ],
  ['last month|el mes pasado', { day: span('month', 1) }],
  ['this month|este mes', { day: span('month', 0) }],
  ['last year|el ano pasado', { day: span('year', 1) }],
  ['other day|other night', { day: { kind: 'about', days: 4, spread: 3 }, approximate: true }],
  ['noon|midday|mediodia', { clock: [720] }],
  ['midnight|medianoche', { clock: [0, 1440] }],
];

const FIXED: readonly (readonly [string, SaidWhen])[] = [
  [
    'now|right now|happening now|happening right now|happening|going on now|going on right now|in progress|as we speak|currently|ongoing|at the moment|at this moment|ahora|ahora mismo|ahorita|en este momento|esta pasando|esta pasando ahora',
    { kind: 'now' },
  ],
  [
    'just now|just happened|just occurred|just this minute|this minute|a moment ago|moments ago|a second ago|seconds ago|a few seconds ago|a little bit ago|acaba de pasar|acaba de suceder|hace un momento|hace poco|recien',
    { kind: 'just' },
  ],
  [
    'still|still going|still going on|still happening|still there|still ongoing|still here|sigue|sigue pasando|todavia|todavia sigue',
    { kind: 'going on' },
  ],
];

/** Phrases of one to five words, with what each says; looked up by the words that stand in a text. */
export type PhraseTable<T> = { readonly values: ReadonlyMap<string, T>; readonly firstWords: ReadonlySet<string> };

export const POINT_PHRASES = listPhrases(POINTS);
export const FIXED_PHRASES = listPhrases(FIXED);

const LONGEST = 5;

/** A row is its phrases with a bar between, and what they say. */
export function listPhrases<T>(rows: readonly (readonly [string, T])[]): PhraseTable<T> {
  const entries = rows.flatMap(([phrases, value]) => phrases.split('|').map((phrase) => [phrase, value] as const));
  return {
    values: new Map(entries),
    firstWords: new Set(entries.map(([phrase]) => phrase.split(' ', 1)[0] ?? '')),
  };
}

/** The longest phrase of the table that stands there. */
export function readPhrase<T>(
  tokens: readonly WhenToken[],
  at: number,
  { values, firstWords }: PhraseTable<T>,
): { readonly value: T; readonly words: string; readonly end: number } | undefined {
  let words = tokens[at]?.word ?? '';
  if (!firstWords.has(words)) return undefined;
  let found: { readonly value: T; readonly words: string; readonly end: number } | undefined;
  for (let end = at + 1; end <= at + LONGEST; end++) {
    const value = values.get(words);
    if (value !== undefined) found = { value, words, end };
    const next = tokens[end];
    if (next?.kind !== 'word') break;
    words = `${words} ${next.word}`;
  }
  return found;
}
