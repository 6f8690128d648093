import type { WhenContext } from './when-days';
import type { SaidPoint, SaidWhen } from './when-phrases';
import { sayBefore, sayInstant, sayMoment, saySince, saySpan } from './when-read-back';
import { type Resolved, resolvePoint, resolveSpan } from './when-resolve';

/** What was said, set against the clock, as the reading that is shown for confirmation. */

type Told = {
  /** Said with `around`, or with a part of the day whose bounds are ours. */
  readonly approximate: boolean;
  /** For confirmation, in agency time: `between Fri 20 Nov 18:00 and Sat 21 Nov 08:00`. */
  readonly readBack: string;
  /** What had to be assumed, as sentences. */
  readonly notes: readonly string[];
};

/** Times are UTC milliseconds; both ends belong to it, and a day ends at 23:59. */
export type WhenReading =
  | ({ readonly kind: 'instant'; readonly from: number; readonly to: number } & Told)
  | ({ readonly kind: 'range'; readonly from: number; readonly to: number } & Told)
  /** One end is not known (null), or it is still going on. */
  | ({
      readonly kind: 'open';
      readonly from: number | null;
      readonly to: number | null;
      readonly ongoing: boolean;
    } & Told)
  /** `note` when it was understood, but is still to come. */
  | { readonly kind: 'unread'; readonly text: string; readonly note?: string };

const MINUTE = 60_000;

/** Undefined when all that may be meant is still to come. */
export function resolveSaid(said: SaidWhen, context: WhenContext): WhenReading | undefined {
  switch (said.kind) {
    case 'now':
    case 'just':
    case 'going on':
      return resolveFixed(said.kind, context);
    case 'lately':
      return resolveLately(said, context);
    case 'point':
      return resolveAlone(said.point, context);
    case 'between':
      return resolveBetween(said, context);
    case 'since':
    case 'after':
    case 'before':
      return resolveSided(said.kind, said.point, context);
  }
}

function resolveFixed(kind: 'now' | 'just' | 'going on', context: WhenContext): WhenReading {
  const { now } = context;
  const notes: readonly string[] = [];
  if (kind === 'just') {
    return {
      kind: 'instant',
      from: now,
      to: now,
      approximate: true,
      readBack: `just now, ${sayMoment(now, context)}`,
      notes,
    };
  }
  const from = kind === 'now' ? now : null;
  const readBack = kind === 'now' ? `going on now, ${sayMoment(now, context)}` : 'still going on, start not known';
  return { kind: 'open', from, to: null, ongoing: true, approximate: false, readBack, notes };
}

function resolveLately(said: Extract<SaidWhen, { kind: 'lately' }>, context: WhenContext): WhenReading {
  const { approximate } = said;
  const from = context.now - Math.round(said.minutes * MINUTE);
  const told = { approximate, notes: [] };
  if (said.ongoing) {
    const readBack = saySince(from, { days: false, approximate }, context);
    return { kind: 'open', from, to: null, ongoing: true, readBack, ...told };
  }
  const readBack = saySpan({ from, to: context.now, days: false, approximate }, context);
  return { kind: 'range', from, to: context.now, readBack, ...told };
}

function resolveAlone(point: SaidPoint, context: WhenContext): WhenReading | undefined {
  const found = resolvePoint(point, context);
  if (found === undefined) return undefined;
  const { start, end, exact, notes } = found;
  const approximate = isRough(point);
  if (exact) {
    return {
      kind: 'instant',
      from: start,
      to: start,
      approximate,
      readBack: sayInstant(start, approximate, context),
      notes,
    };
  }
  const readBack = saySpan({ from: start, to: end, days: isWholeDays(point), approximate }, context);
  return { kind: 'range', from: start, to: end, approximate, readBack, notes };
}

function resolveBetween(said: Extract<SaidWhen, { kind: 'between' }>, context: WhenContext): WhenReading | undefined {
  const found = resolveSpan(said.start, said.end, context);
  if (found === undefined) return undefined;
  const { start, end, notes } = found;
  const approximate = isRough(said.start) || isRough(said.end);
  const days = isWholeDays(said.start) && isWholeDays(said.end);
  if (said.ongoing) {
    const readBack = saySince(start, { days, approximate }, context);
    return { kind: 'open', from: start, to: null, ongoing: true, approximate, readBack, notes };
  }
  const readBack = saySpan({ from: start, to: end, days, approximate }, context);
  return { kind: 'range', from: start, to: end, approximate, readBack, notes };
}

function resolveSided(
  kind: 'since' | 'after' | 'before',
  point: SaidPoint,
  context: WhenContext,
): WhenReading | undefined {
  const found = resolvePoint(point, context);
  if (found === undefined) return undefined;
  const approximate = isRough(point);
  const { notes } = found;
  if (kind === 'since') {
    const from = found.start;
    const readBack = saySince(from, { days: isWholeDays(point), approximate }, context);
    return { kind: 'open', from, to: null, ongoing: true, approximate, readBack, notes };
  }
  if (kind === 'before') {
    const readBack = sayBefore(found.start, approximate, context);
    return { kind: 'open', from: null, to: found.start, ongoing: false, approximate, readBack, notes };
  }
  const from = endOf(found);
  const readBack = saySpan({ from, to: context.now, days: false, approximate }, context);
  return { kind: 'range', from, to: context.now, approximate, readBack, notes };
}

/** After a day is after its last minute. */
function endOf({ start, end, exact }: Resolved): number {
  return exact ? start : end;
}

function isWholeDays({ day, part, clock }: SaidPoint): boolean {
  return day !== undefined && part === undefined && clock === undefined;
}

/** A part of the day without a clock time has bounds of ours. */
function isRough({ approximate, part, clock }: SaidPoint): boolean {
  return approximate === true || (part !== undefined && clock === undefined);
}
