import { applyEvent, type Call } from '../../../../shared/domain/call';
import { type EventKind, isCallEvent, type StoredEvent } from '../../../../shared/domain/event';
import type { TimelineLine } from '../timeline/timeline-lines';

/** One line of the timeline and the call exactly as it was on record then. */
export type Step = {
  readonly line: TimelineLine;
  readonly call: Call;
  /** As it was on record a step before; null at the answer. */
  readonly before: Call | null;
  /** A flag or a decision: where a reader wants to stop. */
  readonly isMark: boolean;
  /** Milliseconds since the answer, by the seconds that are shown. */
  readonly elapsed: number;
  /** Milliseconds since the step before. */
  readonly pause: number;
};

const MARKS: ReadonlySet<EventKind> = new Set([
  'call.flag-raised',
  'call.flag-resolved',
  'call.handed-to-dispatch',
  'call.held',
  'call.disconnected',
  'call.owner-changed',
  'call.closed',
  'call.reopened',
  'call.amended',
  'call.entered-in-error',
]);

/** The call rebuilt from its events, by the same fold that made it; nothing when its beginning is not there. */
export function stepsOf(events: readonly StoredEvent[], lines: readonly TimelineLine[]): readonly Step[] {
  if (events[0]?.body.kind !== 'call.opened') return [];
  const steps: Step[] = [];
  let next = 0;
  for (const line of lines) {
    const last = steps.at(-1);
    let call = last?.call;
    for (let event = events[next]; event !== undefined && event.seq <= line.upTo; event = events[next]) {
      if (isCallEvent(event)) call = applyEvent(call, event);
      next += 1;
    }
    if (call === undefined) return [];
    steps.push({
      line,
      call,
      before: last?.call ?? null,
      isMark: MARKS.has(line.kind),
      elapsed: wholeSeconds(line.at) - wholeSeconds(call.openedAt),
      pause: last === undefined ? 0 : Math.max(0, line.at - last.line.at),
    });
  }
  return steps;
}

function wholeSeconds(at: number): number {
  return at - (at % 1000);
}

export type Move = 'next' | 'previous' | 'first' | 'last' | 'next-mark' | 'previous-mark';

/** The step a key leads to; the same one where there is no other. */
export function moved(steps: readonly Step[], at: number, move: Move): number {
  const last = Math.max(0, steps.length - 1);
  switch (move) {
    case 'next':
      return Math.min(last, at + 1);
    case 'previous':
      return Math.max(0, at - 1);
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'next-mark': {
      const found = steps.findIndex((step, index) => index > at && step.isMark);
      return found === -1 ? at : found;
    }
    case 'previous-mark': {
      const found = steps.findLastIndex((step, index) => index < at && step.isMark);
      return found === -1 ? at : found;
    }
  }
}

export type Speed = 1 | 4;

/** A longer pause is shortened, and its length is said. */
const LONG_MS = 15_000;
const SHORTENED_MS = 4_000;
/** So long a step stays on the screen, to be read. */
const SHORTEST_MS = 400;

export function isLong(pause: number): boolean {
  return pause > LONG_MS;
}

/** How long the player waits before it shows this step. */
export function waitBefore({ pause }: Pick<Step, 'pause'>, speed: Speed): number {
  return Math.max(SHORTEST_MS, (isLong(pause) ? SHORTENED_MS : pause) / speed);
}
