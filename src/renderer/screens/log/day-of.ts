import { formatDate } from '../../../shared/domain/time/zone';

/** A time that is the same all day long, so that closed rows are not painted every second. */
export function dayOf(now: number, zone: string): number {
  const date = formatDate(now, zone);
  if (kept.date !== date) kept = { date, at: now };
  return kept.at;
}

let kept = { date: '', at: 0 };
