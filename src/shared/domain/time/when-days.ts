import type { PartOfDay, SaidDay } from './when-phrases';
import { fromLocal, type LocalInstant, toLocalParts, type WallClock } from './zone';

/**
 * Days and minutes on the agency's wall clock. A day is its number since 1 January 1970; a local minute is
 * day x 1440 + minute of the day, and may run past the day's end. Only `toInstant` knows of clock changes.
 */

const MINUTES = 1440;
const DAY_MS = 86_400_000;

/** Where the reading stands: now, and the zone. */
export type WhenContext = {
  /** UTC milliseconds. */
  readonly now: number;
  /** IANA name. */
  readonly zone: string;
};

/** First and last day, both included. */
export type DaySpan = { readonly first: number; readonly last: number };

/** Bounds of a part of the day as said alone, and the widest clock times that are still meant by it; minutes. */
type Bounds = { readonly from: number; readonly to: number; readonly widest: readonly [number, number] };

/** Our own bounds: callers mean different hours by `evening`; a reading with one is marked approximate. */
const PARTS: Readonly<Record<PartOfDay, Bounds>> = {
  'small hours': hours(0, 6, 0, 6),
  'early morning': hours(4, 8, 0, 12),
  morning: hours(6, 12, 0, 12),
  'late morning': hours(10, 12, 6, 13),
  pm: hours(12, 24, 12, 24),
  'early afternoon': hours(12, 15, 11, 19),
  afternoon: hours(12, 18, 11, 20),
  'late afternoon': hours(15, 18, 12, 20),
  'early evening': hours(17, 20, 15, 24),
  evening: hours(18, 22, 15, 24),
  'late evening': hours(20, 24, 16, 26),
  night: hours(18, 30, 17, 31),
  'late night': hours(22, 28, 20, 31),
  overnight: hours(22, 30, 17, 33),
};

function hours(from: number, to: number, earliest: number, latest: number): Bounds {
  return { from: from * 60, to: to * 60, widest: [earliest * 60, latest * 60] };
}

export function boundsOf(part: PartOfDay): Bounds {
  return PARTS[part];
}

/** The clock times, as minutes from the start of the day, that fit a part of it: 2 at night is 26 hours in. */
export function fitClock(clock: readonly number[], part: PartOfDay | undefined): readonly number[] {
  if (part === undefined) return clock;
  const [earliest, latest] = PARTS[part].widest;
  const fitting = clock.flatMap((minute) => [minute, minute + MINUTES]).filter((at) => at >= earliest && at <= latest);
  return [...new Set(fitting)];
}

export function dayOf(wall: { readonly year: number; readonly month: number; readonly day: number }): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day) / DAY_MS;
}

/** The local minute of an instant. */
export function toLocalMinute(utcMs: number, zone: string): number {
  const parts = toLocalParts(utcMs, zone);
  return dayOf(parts) * MINUTES + parts.hour * 60 + parts.minute;
}

export function toWall(localMinute: number): WallClock {
  const date = new Date(localMinute * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

export function toInstant(localMinute: number, zone: string): LocalInstant {
  return fromLocal(toWall(localMinute), zone);
}

/** The days that may be meant, latest first, none beginning after today; at most a few. */
export function listDays(said: SaidDay, nowLocal: number): readonly DaySpan[] {
  const today = Math.floor(nowLocal / MINUTES);
  switch (said.kind) {
    case 'back':
      return [one(today - said.days)];
    case 'tonight':
      return [one(nowLocal - today * MINUTES < 360 ? today - 1 : today)];
    case 'weekday': {
      const since = (((weekdayOf(today) - said.weekday) % 7) + 7) % 7;
      const latest = today - (since === 0 && said.last ? 7 : since);
      return [one(latest), one(latest - 7), one(latest - 14)];
    }
    case 'date':
      return listDates(said, today);
    case 'day of month':
      return listMonthDays(said.day, today);
    case 'about':
      return [{ first: today - said.days - said.spread, last: today - said.days + said.spread }];
    case 'span':
      return [spanOf(said.unit, said.back, today)];
  }
}

/** Sunday is 0; day 0, 1 January 1970, was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function listDates({ year, month, day }: Extract<SaidDay, { kind: 'date' }>, today: number): readonly DaySpan[] {
  const thisYear = toWall(today * MINUTES).year;
  const years = year === undefined ? Array.from({ length: 9 }, (_, back) => thisYear - back) : [year];
  return years
    .map((each) => ({ year: each, month, day }))
    .filter((date) => toWall(dayOf(date) * MINUTES).day === day && dayOf(date) <= today)
    .slice(0, 2)
    .map((date) => one(dayOf(date)));
}

function listMonthDays(day: number, today: number): readonly DaySpan[] {
  const { year, month } = toWall(today * MINUTES);
  return [0, 1, 2, 3]
    .map((back) => dayOf({ year, month: month - back, day }))
    .filter((each) => toWall(each * MINUTES).day === day && each <= today)
    .slice(0, 2)
    .map(one);
}

/** Weeks begin on Sunday, as on US calendars; a weekend is its Saturday and Sunday. */
function spanOf(unit: 'week' | 'weekend' | 'month' | 'year', back: number, today: number): DaySpan {
  const { year, month } = toWall(today * MINUTES);
  if (unit === 'month') {
    return {
      first: dayOf({ year, month: month - back, day: 1 }),
      last: dayOf({ year, month: month - back + 1, day: 0 }),
    };
  }
  if (unit === 'year') {
    return {
      first: dayOf({ year: year - back, month: 1, day: 1 }),
      last: dayOf({ year: year - back, month: 12, day: 31 }),
    };
  }
  if (unit === 'week') {
    const first = today - weekdayOf(today) - 7 * back;
    return { first, last: first + 6 };
  }
  const saturday = today - ((weekdayOf(today) + 1) % 7);
  // On a weekday "last weekend" is the one just gone, as "the weekend" is.
  const current = weekdayOf(today) === 0 || weekdayOf(today) === 6;
  const first = saturday - (current ? 7 * back : 0);
  return { first, last: first + 1 };
}

function one(day: number): DaySpan {
  return { first: day, last: day };
}
