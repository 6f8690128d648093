import { readWhen } from '../domain/time/when';
import { formatDate, formatDateTime, toLocalParts } from '../domain/time/zone';
import type { Known } from './choices';

type Edge = { readonly kind: 'at'; readonly at: number } | { readonly kind: 'unread'; readonly sentence: string };

/** A year, or a month of it, is its first day: four digits alone are no time of day here. */
const YEAR = /^20\d\d$/;
const MONTH = /^20\d\d-\d\d$/;

/** The beginning of the day or time that was written: `after:` includes it, `before:` does not. */
export function readEdge(value: string, { now, zone }: Known): Edge {
  const whole = YEAR.test(value) ? `${value}-01-01` : MONTH.test(value) ? `${value}-01` : value;
  const reading = readWhen(whole, { now, zone });
  if (reading.kind !== 'unread') {
    const at = reading.from ?? reading.to;
    if (at !== null) return { kind: 'at', at };
  }
  const note = reading.kind === 'unread' ? reading.note : undefined;
  return {
    kind: 'unread',
    sentence: `"${value}" was left out: ${note ?? 'it is no day that can be read.'} Write 2026-11-01, 11/1, yesterday, monday or "3 days ago", with a time if need be: "monday 14:30".`,
  };
}

/** A day alone where it begins at midnight. */
export function sayEdge(at: number, zone: string): string {
  const { hour, minute } = toLocalParts(at, zone);
  return hour === 0 && minute === 0 ? formatDate(at, zone) : formatDateTime(at, zone);
}
