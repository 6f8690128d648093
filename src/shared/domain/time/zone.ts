/**
 * Local time of the agency. Everything stored is UTC milliseconds; everything shown and typed is the agency's
 * zone (an IANA name such as `America/New_York`), 24 hours. Intl is asked, no table of our own.
 */

export type LocalParts = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
};

/** A wall clock reading. A day past the end of its month runs on into the next, as in Date.UTC. */
export type WallClock = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

export type LocalInstant =
  | { readonly kind: 'one'; readonly at: number }
  /** Clocks went back: the reading came twice. */
  | { readonly kind: 'twice'; readonly first: number; readonly second: number }
  /** Clocks went forward over it. `nextValid` is the instant at which they did. */
  | { readonly kind: 'never'; readonly nextValid: number };

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const MINUTE = 60_000;
const DAY = 86_400_000;

const WEEK = 7 * DAY;
/** The furthest a Date goes from 1970. */
const FURTHEST = 8.64e15;

const formatters = new Map<string, Intl.DateTimeFormat>();
/** By zone and week since 1970: the offset in force all through it, or null where clocks change in it. */
const offsets = new Map<string, Map<number, number | null>>();

/** The local reading of an instant. Throws RangeError for a zone the machine does not know. */
export function toLocalParts(utcMs: number, zone: string): LocalParts {
  const local = new Date(utcMs + offsetOf(utcMs, zone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    weekday: local.getUTCDay(),
  };
}

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Minutes east of UTC in force at that instant: -300 for New York in winter. */
export function offsetAt(utcMs: number, zone: string): number {
  return Math.round(offsetOf(utcMs, zone) / MINUTE);
}

/** In milliseconds. Intl is slow and a list of calls shows many times: it is asked for the ends of a week. */
function offsetOf(utcMs: number, zone: string): number {
  let known = offsets.get(zone);
  if (known === undefined) {
    known = new Map();
    offsets.set(zone, known);
  }
  const week = Math.floor(utcMs / WEEK);
  let offset = known.get(week);
  if (offset === undefined) {
    const [first, last] = [week * WEEK, week * WEEK + WEEK].map((end) => askOffset(end, zone));
    offset = first === last ? (first ?? null) : null;
    known.set(week, offset);
  }
  return offset ?? askOffset(utcMs, zone);
}

function askOffset(utcMs: number, zone: string): number {
  const at = Math.min(Math.max(Math.floor(utcMs / 1000) * 1000, -FURTHEST), FURTHEST);
  const found: Record<string, number> = {};
  for (const part of formatterOf(zone).formatToParts(at)) found[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  return Date.UTC(year, month - 1, day, hour, minute, second) - at;
}

/** The instant, or two, or none, at which clocks in that zone show this. */
export function fromLocal(wall: WallClock, zone: string): LocalInstant {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const before = offsetAt(asUtc - DAY, zone);
  const after = offsetAt(asUtc + DAY, zone);
  const early = asUtc - before * MINUTE;
  if (before === after) return { kind: 'one', at: early };
  const late = asUtc - after * MINUTE;
  const earlyHolds = offsetAt(early, zone) === before;
  const lateHolds = offsetAt(late, zone) === after;
  if (earlyHolds && lateHolds) return { kind: 'twice', first: Math.min(early, late), second: Math.max(early, late) };
  if (earlyHolds) return { kind: 'one', at: early };
  if (lateHolds) return { kind: 'one', at: late };
  return { kind: 'never', nextValid: findChange(asUtc - DAY, asUtc + DAY, zone) };
}

/** One instant for a reading: the earlier of two, and the next that there is. */
export function earliest(instant: LocalInstant): number {
  return instant.kind === 'one' ? instant.at : instant.kind === 'twice' ? instant.first : instant.nextValid;
}

/** One instant for an end: the later of two, and the next that there is. */
export function latest(instant: LocalInstant): number {
  return instant.kind === 'twice' ? instant.second : earliest(instant);
}

/** `18:04`. */
export function formatTime(utcMs: number, zone: string): string {
  const { hour, minute } = toLocalParts(utcMs, zone);
  return `${two(hour)}:${two(minute)}`;
}

/** `18:04:07`. */
export function formatTimeSeconds(utcMs: number, zone: string): string {
  const { hour, minute, second } = toLocalParts(utcMs, zone);
  return `${two(hour)}:${two(minute)}:${two(second)}`;
}

/** `Fri 20 Nov 2026`. */
export function formatDate(utcMs: number, zone: string): string {
  const { year, month, day, weekday } = toLocalParts(utcMs, zone);
  return `${WEEKDAYS[weekday]?.slice(0, 3)} ${day} ${MONTHS[month - 1]} ${year}`;
}

/** `2026-11-20`. */
export function localDate(utcMs: number, zone: string): string {
  const { year, month, day } = toLocalParts(utcMs, zone);
  return `${year}-${two(month)}-${two(day)}`;
}

/** `Fri 20 Nov 2026 18:04`. */
export function formatDateTime(utcMs: number, zone: string): string {
  return `${formatDate(utcMs, zone)} ${formatTime(utcMs, zone)}`;
}

/** The instant at which the offset changes, where it changes once between the two. */
function findChange(start: number, end: number, zone: string): number {
  const before = offsetAt(start, zone);
  let low = Math.floor(start / MINUTE);
  let high = Math.ceil(end / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE, zone) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    calendar: 'iso8601',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
