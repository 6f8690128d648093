import type { WhenContext } from './when-days';
import { formatDate, formatTime, toLocalParts } from './zone';

/** The sentence a reading is confirmed with. The year is said only when it is not this one. */

export type ReadBackSpan = {
  readonly from: number;
  readonly to: number;
  /** The bounds are whole days. */
  readonly days: boolean;
  readonly approximate: boolean;
};

export function sayInstant(at: number, approximate: boolean, context: WhenContext): string {
  return `${approximate ? 'around' : 'at'} ${sayMoment(at, context)}`;
}

/** `between Fri 20 Nov 18:00 and Sat 21 Nov 08:00`; whole days without times: `on Sat 21 Nov`. */
export function saySpan({ from, to, days, approximate }: ReadBackSpan, context: WhenContext): string {
  const start = sayDay(from, context);
  const end = sayDay(to, context);
  if (days) {
    const last = to === context.now ? 'now' : end;
    if (start === end) return to === context.now ? `on ${start}, up to now` : `on ${start}`;
    return `between ${start} and ${last}`;
  }
  const about = approximate ? 'about ' : '';
  const { zone, now } = context;
  const closing =
    to === now ? `now, ${formatTime(to, zone)}` : `${about}${start === end ? '' : `${end} `}${formatTime(to, zone)}`;
  return `between ${about}${start} ${formatTime(from, zone)} and ${closing}`;
}

export function saySince(
  from: number,
  { days, approximate }: Pick<ReadBackSpan, 'days' | 'approximate'>,
  context: WhenContext,
): string {
  const start = days ? sayDay(from, context) : sayMoment(from, context);
  return `since ${approximate ? 'about ' : ''}${start}, still going on`;
}

export function sayBefore(to: number, approximate: boolean, context: WhenContext): string {
  return `before ${approximate ? 'about ' : ''}${sayMoment(to, context)}`;
}

/** `Fri 20 Nov 18:00`. */
export function sayMoment(at: number, context: WhenContext): string {
  return `${sayDay(at, context)} ${formatTime(at, context.zone)}`;
}

function sayDay(at: number, { now, zone }: WhenContext): string {
  const date = formatDate(at, zone);
  return toLocalParts(at, zone).year === toLocalParts(now, zone).year ? date.slice(0, -5) : date;
}
