import {
  boundsOf,
  fitClock,
  listDays,
  toInstant,
  toLocalMinute,
  toWall,
  type WhenContext,
  weekdayOf,
} from './when-days';
import type { SaidPoint } from './when-phrases';
import { earliest, formatTime, latest, toLocalParts, WEEKDAYS } from './zone';

/**
 * Sets what was said against the clock. Every point has a few candidates; those that have not come yet fall away,
 * and of the rest the latest is taken. What had to be assumed is put in a note.
 */

/** A stretch that may be meant; `end` equals `start` for one minute. UTC milliseconds. */
type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
  /** 0 for the latest day that may be meant, 1 for the one before ... */
  readonly rank: number;
  /** 1 where the other half of the day is likelier: 3 in the night, 9 in the evening. */
  readonly unlikely: number;
  /** Start as shown on the wall, where clocks showed it twice or never. */
  readonly changed?: { readonly local: number; readonly kind: 'twice' | 'never'; readonly second: number };
};

export type Resolved = Pick<Candidate, 'start' | 'end' | 'exact'> & { readonly notes: readonly string[] };

type LocalCandidate = {
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
  readonly rank: number;
  readonly unlikely: number;
};

const MINUTE = 60_000;
const DAY = 1440;
const UNDATED_DAYS = 3;
/** A span said without a day is taken to be shorter than this, in minutes. */
const LONGEST_UNDATED = 36 * 60;

/** One point, with no other to lean on. Undefined when all that may be meant is still to come. */
export function resolvePoint(point: SaidPoint, context: WhenContext): Resolved | undefined {
  const past = listCandidates(point, context).filter(({ start }) => start <= context.now);
  const dated = point.day !== undefined;
  const best = past.sort((a, b) => a.rank - b.rank || (dated ? a.unlikely - b.unlikely : 0) || b.start - a.start)[0];
  if (best === undefined) return undefined;
  const { start, exact } = best;
  return { start, end: Math.min(best.end, context.now), exact, notes: explainPoint(point, best, context) };
}

/** Two points that lean on each other: the start before the end, and as near as what was said allows. */
export function resolveSpan(start: SaidPoint, end: SaidPoint, context: WhenContext): Resolved | undefined {
  const { now } = context;
  const said = { start: shareEnd(start, end), end };
  const pairs = pairUp(said.start, end, context).filter((pair) => pair.start.start <= now);
  const complete = pairs.filter((pair) => pair.end.end <= now || mayBeCut(end, pair.end, now));
  const byFit = (a: Pair, b: Pair) =>
    a.end.rank + a.start.rank - (b.end.rank + b.start.rank) ||
    gapOf(a) - gapOf(b) ||
    a.start.unlikely - b.start.unlikely ||
    b.end.end - a.end.end;
  const best = complete.sort(byFit)[0];
  if (best === undefined) return undefined;
  const second = best.end.exact && best.end.changed?.kind === 'twice' ? best.end.changed.second : 0;
  const last = Math.max(best.end.end, second <= now ? second : 0);
  return { start: best.start.start, end: Math.min(last, now), exact: false, notes: explainSpan(said, best, context) };
}

type SaidSpan = { readonly start: SaidPoint; readonly end: SaidPoint };
type Pair = { readonly start: Candidate; readonly end: Candidate };

function gapOf(pair: Pair): number {
  return pair.end.end - pair.start.start;
}

/** "between 2 and 4 this morning": the 2 is of this morning too, unless it says otherwise or does not fit. */
function shareEnd(start: SaidPoint, end: SaidPoint): SaidPoint {
  if (start.day !== undefined || start.part !== undefined || end.part === undefined || start.clock === undefined)
    return start;
  const shared = { ...start, part: end.part, ...(end.day && { day: end.day }) };
  return fitClock(start.clock, end.part).length > 0 ? shared : start;
}

function pairUp(start: SaidPoint, end: SaidPoint, context: WhenContext): readonly Pair[] {
  const ends = isDated(end) || !isDated(start) ? listCandidates(end, context) : [];
  if (ends.length > 0) {
    return ends.flatMap((last) => {
      const starts = isDated(start) ? listCandidates(start, context) : listNear(start, last, 'before', context);
      return starts.filter((first) => first.start < last.end).map((first) => ({ start: first, end: last }));
    });
  }
  return listCandidates(start, context).flatMap((first) =>
    listNear(end, first, 'after', context)
      .filter((last) => last.end > first.start)
      .map((last) => ({ start: first, end: last })),
  );
}

/** An undated point just before or after a known one: same day, the one before, the one after. */
function listNear(
  point: SaidPoint,
  other: Candidate,
  side: 'before' | 'after',
  context: WhenContext,
): readonly Candidate[] {
  const anchor = side === 'before' ? other.end : other.start;
  const day = Math.floor(toLocalMinute(anchor, context.zone) / DAY);
  return [day - 1, day, day + 1]
    .flatMap((each) => onDay(point, each, each, 0))
    .map((local) => toCandidate({ ...local, unlikely: 0 }, context))
    .filter(({ start, end }) => (side === 'before' ? start < anchor : end > anchor))
    .filter(({ start }) => Math.abs(start - anchor) <= LONGEST_UNDATED * MINUTE);
}

function isDated(point: SaidPoint): boolean {
  return point.day !== undefined || point.ago !== undefined || point.now === true;
}

/** A day, today's clock time and a part of the day may reach beyond now; they end now. */
function mayBeCut(said: SaidPoint, end: Candidate, now: number): boolean {
  if (end.start <= now) return !end.exact;
  return said.day?.kind === 'back' && end.exact;
}

function listCandidates(point: SaidPoint, context: WhenContext): Candidate[] {
  const { now, zone } = context;
  if (point.now === true) return [{ start: now, end: now, exact: true, rank: 0, unlikely: 0 }];
  if (point.ago !== undefined) {
    const [least, most] = point.ago;
    const start = now - Math.round(most * MINUTE);
    return [{ start, end: now - Math.round(least * MINUTE), exact: least === most, rank: 0, unlikely: 0 }];
  }
  const nowLocal = toLocalMinute(now, zone);
  const today = Math.floor(nowLocal / DAY);
  const locals =
    point.day === undefined
      ? Array.from({ length: UNDATED_DAYS }, (_, back) => onDay(point, today - back, today - back, 0)).flat()
      : listDays(point.day, nowLocal).flatMap(({ first, last }, rank) => onDay(point, first, last, rank));
  return locals.map((local) => toCandidate(local, context));
}

/** What is meant if that is the day, in local minutes. */
function onDay({ clock, part, day }: SaidPoint, first: number, last: number, rank: number): readonly LocalCandidate[] {
  if (day?.kind === 'about' && clock !== undefined) {
    const middle = Math.floor((first + last) / 2);
    return onDay({ clock, ...(part && { part }) }, middle, middle, rank);
  }
  if (first !== last) return [{ start: first * DAY, end: last * DAY + DAY - 1, exact: false, rank, unlikely: 0 }];
  if (clock !== undefined) {
    const fitting = fitClock(clock, part);
    return (fitting.length > 0 ? fitting : clock).map((minute) => {
      const at = first * DAY + minute;
      return { start: at, end: at, exact: true, rank, unlikely: fitting.length > 1 && !isUsual(minute) ? 1 : 0 };
    });
  }
  const bounds = part === undefined ? undefined : boundsOf(part);
  const start = first * DAY + (bounds?.from ?? 0);
  const end = bounds === undefined ? last * DAY + DAY - 1 : last * DAY + bounds.to;
  return [{ start, end, exact: false, rank, unlikely: 0 }];
}

/** Said without am or pm, 7 to 11 is rather the morning, 12 to 6 the afternoon. */
function isUsual(minute: number): boolean {
  return minute === 0 || (minute >= 420 && minute < 1140);
}

function toCandidate(local: LocalCandidate, { now, zone }: WhenContext): Candidate {
  const { exact, rank, unlikely } = local;
  const first = toInstant(local.start, zone);
  const last = toInstant(local.end, zone);
  const start = earliest(first);
  const end = latest(last) > now ? earliest(last) : latest(last);
  if (!exact) return { start, end, exact, rank, unlikely };
  if (first.kind === 'one') return { start, end: start, exact, rank, unlikely };
  const changed = { local: local.start, kind: first.kind, second: first.kind === 'twice' ? first.second : start };
  return { start, end: start, exact, rank, unlikely, changed };
}

function explainPoint(point: SaidPoint, best: Candidate, context: WhenContext): readonly string[] {
  const { now, zone } = context;
  const notes = explainEach(point, best, { context, which: 'first' });
  const { clock = [], part } = point;
  if (!best.exact || clock.length === 0) return notes;
  const time = formatTime(best.start, zone);
  const days = daysBack(best.start, context);
  const dated = point.day !== undefined;
  const fitting = fitClock(clock, part);
  if (!dated && part === undefined && days > 0 && best.start <= now) {
    return [
      `${time} has not come yet today: read as ${days === 1 ? 'yesterday' : 'the day before yesterday'}.`,
      ...notes,
    ];
  }
  if (fitting.length < 2) return notes;
  if (!clock.includes(DAY)) return [`Neither am nor pm was said: read as ${time}.`, ...notes];
  return dated ? ['Midnight is read as the start of that day.', ...notes] : notes;
}

/** A span with one fixed end leaves little doubt about the other; with none it is said how it was read. */
function explainSpan(said: SaidSpan, best: Pair, context: WhenContext): readonly string[] {
  const { now, zone } = context;
  const notes = [
    ...explainEach(said.start, best.start, { context, which: 'first' }),
    ...explainEach(said.end, best.end, { context, which: 'second' }),
  ];
  const times = `${formatTime(best.start.start, zone)} to ${formatTime(best.end.end, zone)}`;
  const open = ({ clock = [], part }: SaidPoint) => !clock.includes(DAY) && fitClock(clock, part).length > 1;
  const dated = isDated(said.start) || isDated(said.end);
  if (best.end.end > now && best.end.exact)
    notes.push(`${formatTime(best.end.end, zone)} has not come yet: read up to now.`);
  if (open(said.start) && open(said.end)) notes.push(`Neither am nor pm was said: read as ${times}.`);
  else if (!dated && best.end.exact && daysBack(best.end.end, context) > 0) {
    notes.push(`${times} has not all come yet today: read as the day before.`);
  }
  return [...new Set(notes)];
}

/** What is to be said of one point wherever it stands; `which` of two equal clock times it was read as. */
function explainEach(
  point: SaidPoint,
  found: Candidate,
  { context, which }: { readonly context: WhenContext; readonly which: 'first' | 'second' },
): string[] {
  const notes: string[] = [];
  const { start, exact, changed } = found;
  const { zone, now } = context;
  const time = formatTime(start, zone);
  const day = Math.floor(toLocalMinute(start, zone) / DAY);
  const { clock = [], part, weekday } = point;
  if (changed !== undefined) {
    const shown = sayClock(changed.local);
    const later = which === 'second' && changed.second <= now ? 'second' : 'first';
    if (changed.kind === 'twice')
      notes.push(`${shown} came twice that day, when clocks went back: read as the ${later}.`);
    else notes.push(`${shown} did not exist that day, when clocks went forward: read as ${time}.`);
  }
  if (exact && clock.length > 0 && fitClock(clock, part).length === 0)
    notes.push(`${time} is not in the ${part}: check it.`);
  if (!exact && clock.length > 0) notes.push('Which day is not known, so the clock time was left out.');
  if (point.yearLike === true) notes.push(`Read as the time ${time}, not as a year.`);
  if (weekday !== undefined && weekdayOf(day) !== weekday) {
    notes.push(`That day is a ${WEEKDAYS[weekdayOf(day)]}, not a ${WEEKDAYS[weekday]}.`);
  }
  const { year } = toLocalParts(start, zone);
  if (point.day?.kind === 'date' && point.day.year === undefined && year < toLocalParts(now, zone).year) {
    notes.push(`That date has not come yet this year: read as ${year}.`);
  }
  return notes;
}

function daysBack(at: number, { now, zone }: WhenContext): number {
  return Math.floor(toLocalMinute(now, zone) / DAY) - Math.floor(toLocalMinute(at, zone) / DAY);
}

function sayClock(localMinute: number): string {
  const { hour, minute } = toWall(localMinute);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
