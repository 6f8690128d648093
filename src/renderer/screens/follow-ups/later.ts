import { earliest, fromLocal, toLocalParts } from '../../../shared/domain/time/zone';

/** To when something is put off: some minutes from now, or some days from today in the morning. */
export const LATER = [
  { id: 'half-hour', label: '30 minutes', minutes: 30, days: null },
  { id: 'hour', label: '1 hour', minutes: 60, days: null },
  { id: 'four-hours', label: '4 hours', minutes: 240, days: null },
  { id: 'tomorrow', label: 'tomorrow', minutes: null, days: 1 },
  { id: 'two-days', label: 'in two days', minutes: null, days: 2 },
  { id: 'week', label: 'in a week', minutes: null, days: 7 },
] as const;
export type Later = (typeof LATER)[number]['id'];

const MORNING_HOUR = 9;

export function laterAt(id: Later, now: number, zone: string): number {
  const chosen = LATER.find((one) => one.id === id) ?? LATER[0];
  if (chosen.minutes !== null) return now + chosen.minutes * 60_000;
  const { year, month, day } = toLocalParts(now, zone);
  return earliest(fromLocal({ year, month, day: day + chosen.days, hour: MORNING_HOUR, minute: 0 }, zone));
}
