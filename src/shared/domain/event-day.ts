import type { AgencyEvent } from '../protocol/pack';
import { MONTHS, WEEKDAYS } from './time/zone';

/** `Sat 12 Dec 2026 18:00`, by the agency's clock as it was written. */
export function startWords(starts: string): string {
  const day = starts.slice(0, 10);
  const weekday = WEEKDAYS[new Date(day).getUTCDay()]?.slice(0, 3);
  return `${weekday} ${dayWords(day)} ${starts.slice(11, 16)}`;
}

/** `2026-12-12` as `12 Dec 2026`. */
export function dayWords(day: string): string {
  const [year, month = 1, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** Events offered on a day (`2026-12-12`): those of that day and later ones, the next first. */
export function eventsFrom(events: readonly AgencyEvent[], today: string): readonly AgencyEvent[] {
  return events
    .filter(({ starts, retired }) => retired !== true && starts.slice(0, 10) >= today)
    .toSorted((one, other) => (one.starts < other.starts ? -1 : 1));
}
