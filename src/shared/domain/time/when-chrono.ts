import { parse } from 'chrono-node/en';
import type { WhenContext } from './when-days';
import { dayOf, toInstant } from './when-days';
import { earliest, offsetAt } from './zone';

/**
 * The second reader, for a field our own grammar does not understand. chrono is slow and leaves words out, so it
 * is kept to short texts, to the past, to readings of a day, and to texts of which it leaves nothing that matters.
 */

export type ChronoReading = {
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
};

type Components = NonNullable<ReturnType<typeof parse>[number]['start']>;

/** Words that may be left over. */
const IDLE = new Set(['', 'at', 'on', 'the', 'in', 'it', 'was', 'happened', 'occurred', 'of']);
const LONGEST = 120;
const DAY_END = 1439;

export function readWithChrono(text: string, { now, zone }: WhenContext): ChronoReading | undefined {
  if (text.length > LONGEST) return undefined;
  // An IANA name would silently be ignored: chrono takes minutes.
  const timezone = offsetAt(now, zone);
  const [found, ...more] = parse(text, { instant: new Date(now), timezone });
  if (found === undefined || more.length > 0) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found.text.length)}`.toLowerCase();
  if (!rest.split(/[\s,.;()]+/).every((word) => IDLE.has(word))) return undefined;
  const day = found.start.isCertain('day') || found.start.isCertain('weekday') || found.start.isCertain('hour');
  if (!day) return undefined;
  const exact = found.start.isCertain('hour') && found.end === null;
  const from = toUtc(found.start, 0, { zone, timezone });
  const to = exact ? from : toUtc(found.end ?? found.start, DAY_END, { zone, timezone });
  if (from > now || to < from) return undefined;
  return { from, to: Math.min(to, now), exact };
}

/** The wall clock of the components, read in the zone at that date; `otherwise` is the minute when no hour was said. */
function toUtc(
  components: Components,
  otherwise: number,
  { zone, timezone }: { readonly zone: string; readonly timezone: number },
): number {
  const named = components.get('timezoneOffset');
  if (components.isCertain('timezoneOffset') && named !== null && named !== timezone)
    return components.date().getTime();
  const [year, month, day] = [components.get('year') ?? 1970, components.get('month') ?? 1, components.get('day') ?? 1];
  const minute = components.isCertain('hour')
    ? (components.get('hour') ?? 0) * 60 + (components.get('minute') ?? 0)
    : otherwise;
  return earliest(toInstant(dayOf({ year, month, day }) * 1440 + minute, zone));
}
