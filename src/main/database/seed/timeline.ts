import type { EventBody } from '../../../shared/domain/event';
import { DESKS, makeReference } from '../../../shared/domain/reference-number';
import { all, type Writer, writing } from '../file/connection';
import { transact } from '../file/transact';
import { append } from '../journal/journal';
import { offsetOf } from '../journal/offset';
import type { Timed } from './scene';

/** Puts the events of many calls into one order of time and writes them, some thousands to a transaction. */
export type Timeline = {
  readonly add: (events: readonly Timed[]) => void;
  /** Writes what happens up to `at`. */
  readonly advance: (at: number) => void;
  /** Writes what happens up to `at`, down to the last event. */
  readonly pause: (at: number) => void;
  /** Writes what happens up to `at` and forgets the rest: it lies in the future. */
  readonly finish: (at: number) => void;
};

const BATCH = 4_000;

export function createTimeline(w: Writer, desk: string): Timeline {
  const waiting: Timed[] = [];
  const due: Timed[] = [];
  const give = referenceGiver(w, desk);
  const write = () => {
    if (due.length === 0) return;
    transact(w, () => {
      for (const { at, actor, call, body } of due) {
        append(w, { at, actor, call, proof: 'seeded', body: give(body, at) });
      }
    });
    due.length = 0;
  };
  const advance = (at: number) => {
    let count = 0;
    while (count < waiting.length && (waiting[count]?.at ?? 0) <= at) count += 1;
    due.push(...waiting.splice(0, count));
    if (due.length >= BATCH) write();
  };
  const pause = (at: number) => {
    advance(at);
    write();
  };
  return {
    add: (events) => {
      for (const event of events) insert(waiting, event);
    },
    advance,
    pause,
    finish: (at) => {
      pause(at);
      waiting.length = 0;
    },
  };
}

/** Behind everything of the same time, so that a call's events keep their order. */
function insert(waiting: Timed[], event: Timed): void {
  let at = waiting.length;
  while (at > 0 && (waiting[at - 1]?.at ?? 0) > event.at) at -= 1;
  waiting.splice(at, 0, event);
}

/** A drill may hold more calls than one desk can number in a year: the next desk's numbers follow. */
function referenceGiver(w: Writer, desk: string): (body: EventBody, at: number) => EventBody {
  const given = new Map<number, number>();
  const rows = all<{ year: number; last: number }>(
    w,
    'SELECT year, sum(last) AS last FROM reference_sequence GROUP BY year',
  );
  for (const { year, last } of rows) given.set(year, last);
  return (body, at) => {
    if (body.kind !== 'call.opened') return body;
    const year = new Date(at + offsetOf(at, w[writing].zone) * 60_000).getUTCFullYear();
    const count = given.get(year) ?? 0;
    given.set(year, count + 1);
    const place = (DESKS.indexOf(desk) + Math.floor(count / 99_999)) % DESKS.length;
    return { ...body, reference: makeReference({ year, desk: DESKS.charAt(place), sequence: (count % 99_999) + 1 }) };
  };
}
