import { earliest, fromLocal, MONTHS, toLocalParts, type WallClock, WEEKDAYS } from './zone';

/**
 * Opening hours of a place callers are sent to, and the sentence that goes with them. Times are of the agency's zone.
 */

/**
 * A day's openings as `08:00-17:00`; `22:00-06:00` runs into the next day, `00:00-24:00` is the whole day. A day that
 * is left out is closed; with no day at all the hours are not known. Holidays are dates (`2026-12-25`), closed.
 */
export type Hours = {
  readonly mon?: readonly string[] | undefined;
  readonly tue?: readonly string[] | undefined;
  readonly wed?: readonly string[] | undefined;
  readonly thu?: readonly string[] | undefined;
  readonly fri?: readonly string[] | undefined;
  readonly sat?: readonly string[] | undefined;
  readonly sun?: readonly string[] | undefined;
  readonly holidays?: readonly string[] | undefined;
};

export type Opening = { readonly open: boolean; readonly sentence: string };

type Interval = { readonly start: number; readonly end: number };

const DAY_KEYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const DAYS_AHEAD = 14;
const UNKNOWN: Opening = { open: false, sentence: 'hours not known' };

/** Whether it is open at that instant (UTC ms), with the sentence: `closed now, opens Monday 8:00`. */
export function openNow(hours: Hours, at: number, zone: string): Opening {
  const written = DAY_KEYS.flatMap((key) => hours[key] ?? []);
  if (written.length === 0 || written.some((span) => readSpan(span) === undefined)) return UNKNOWN;
  const holidays = new Set(hours.holidays);
  if (holidays.size === 0 && DAY_KEYS.every((key) => hours[key]?.includes('00:00-24:00'))) {
    return { open: true, sentence: 'open at all hours' };
  }
  const intervals = listIntervals(hours, at, zone);
  const current = intervals.find(({ start, end }) => start <= at && at < end);
  if (current !== undefined) return { open: true, sentence: sayOpen(current.end, at, zone) };
  const next = intervals.find(({ start }) => start > at);
  const closed = holidays.has(dateOf(toLocalParts(at, zone))) ? 'closed now for a holiday' : 'closed now';
  if (next === undefined) return { open: false, sentence: `${closed}, not open in the next ${DAYS_AHEAD} days` };
  return { open: false, sentence: `${closed}, opens ${sayDay(next.start, at, zone)}` };
}

/** From yesterday to two weeks on, in order, with those that touch made one. */
function listIntervals(hours: Hours, at: number, zone: string): readonly Interval[] {
  const today = toLocalParts(at, zone);
  const holidays = new Set(hours.holidays);
  const found: Interval[] = [];
  for (let ahead = -1; ahead <= DAYS_AHEAD; ahead++) {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead));
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    if (holidays.has(dateOf(day))) continue;
    const key = DAY_KEYS[date.getUTCDay()] ?? 'sun';
    for (const span of hours[key] ?? []) {
      const [start = 0, end = 0] = readSpan(span) ?? [];
      found.push({ start: instantOf(day, start, zone), end: instantOf(day, end, zone) });
    }
  }
  const merged: Interval[] = [];
  for (const interval of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || interval.start > last.end) merged.push(interval);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
  }
  return merged;
}

/** Minutes of the day; the end is past 24:00 when it runs into the next day. Undefined when it cannot be read. */
function readSpan(span: string): readonly [number, number] | undefined {
  const parts = /^(\d{1,2}):(\d{2})\s*[-\u2013]\s*(\d{1,2}):(\d{2})$/.exec(span.trim());
  if (parts === null) return undefined;
  const [startHour = 0, startMinute = 0, endHour = 0, endMinute = 0] = parts.slice(1).map(Number);
  const start = startHour * 60 + startMinute;
  const end = endHour * 60 + endMinute;
  if (startMinute > 59 || endMinute > 59 || start > 1439 || end > 1440) return undefined;
  return [start, end > start ? end : end + 1440];
}

function instantOf(day: Omit<WallClock, 'hour' | 'minute'>, minutes: number, zone: string): number {
  return earliest(fromLocal({ ...day, hour: Math.floor(minutes / 60), minute: minutes % 60 }, zone));
}

function sayOpen(end: number, now: number, zone: string): string {
  const days = daysBetween(now, end, zone);
  // The list of openings ends there, so the true end is not known.
  if (days >= DAYS_AHEAD) return 'open now, day and night';
  const { hour, minute } = toLocalParts(end, zone);
  if (days === 1 && hour === 0 && minute === 0) return 'open now, until midnight';
  return `open now, until ${days === 0 ? sayTime(end, zone) : sayDay(end, now, zone)}`;
}

/** `Monday 8:00`; from a week on with the date: `Monday 30 Nov 8:00`. */
function sayDay(instant: number, now: number, zone: string): string {
  const { weekday, day, month } = toLocalParts(instant, zone);
  const days = daysBetween(now, instant, zone);
  if (days === 0) return `today ${sayTime(instant, zone)}`;
  const date = days < 7 ? '' : ` ${day} ${MONTHS[month - 1]}`;
  return `${WEEKDAYS[weekday]}${date} ${sayTime(instant, zone)}`;
}

function sayTime(instant: number, zone: string): string {
  const { hour, minute } = toLocalParts(instant, zone);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

function daysBetween(from: number, to: number, zone: string): number {
  const [start, end] = [from, to].map((instant) => {
    const { year, month, day } = toLocalParts(instant, zone);
    return Date.UTC(year, month - 1, day);
  });
  return Math.round(((end ?? 0) - (start ?? 0)) / 86_400_000);
}

function dateOf({ year, month, day }: Omit<WallClock, 'hour' | 'minute'>): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
