import type { Hours } from '../../../shared/protocol/pack';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Day = (typeof DAYS)[number];

const SPAN = /^([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-4]):([0-5]\d)$/;

export const HOURS_HINT = 'As in mon-fri 08:00-17:00; sat 09:00-12:00.';

/** `mon-fri 08:00-17:00; sat 09:00-12:00`. */
export function hoursText(hours: Hours | null): string {
  const groups: { from: Day; to: Day; spans: string }[] = [];
  for (const [index, day] of DAYS.entries()) {
    const spans = (hours?.[day] ?? []).join(' ');
    const last = groups.at(-1);
    if (spans === '') continue;
    if (last?.spans === spans && last.to === DAYS[index - 1]) last.to = day;
    else groups.push({ from: day, to: day, spans });
  }
  return groups.map(({ from, to, spans }) => `${from === to ? from : `${from}-${to}`} ${spans}`).join('; ');
}

/** Undefined for what cannot be read. Holidays, which are not typed here, stay. */
export function readHours(text: string, before: Hours | null): Hours | null | undefined {
  if (text.trim() === '') return null;
  const week: Partial<Record<Day, string[]>> = {};
  for (const part of text
    .toLowerCase()
    .split(';')
    .filter((one) => one.trim() !== '')) {
    const [days = '', ...spans] = part.trim().split(/\s+/);
    const [first, last = first] = days.split('-').map((day) => DAYS.indexOf(day as Day));
    if (first === undefined || last === undefined || first < 0 || last < first) return undefined;
    const read = spans.map(spanOf);
    if (read.length === 0 || read.includes(undefined)) return undefined;
    for (const day of DAYS.slice(first, last + 1)) week[day] = read.filter((span) => span !== undefined);
  }
  return { ...week, ...(before?.holidays !== undefined && { holidays: before.holidays }) };
}

function spanOf(text: string): string | undefined {
  const match = SPAN.exec(text);
  if (match === null) return undefined;
  const [, fromHour = '', fromMinute, toHour = '', toMinute] = match;
  return `${fromHour.padStart(2, '0')}:${fromMinute}-${toHour.padStart(2, '0')}:${toMinute}`;
}
