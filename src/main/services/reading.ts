import { Refusal } from '../../shared/contract/problem';
import type { CallRow } from '../../shared/domain/call-row';
import type { StoredEvent } from '../../shared/domain/event';
import { placeKey } from '../../shared/domain/place/street';
import { readReference } from '../../shared/domain/reference-number';
import { earliest, fromLocal, toLocalParts } from '../../shared/domain/time/zone';
import {
  findByReference,
  historyByPhone,
  historyByPlace,
  listDay,
  listOpen,
  listUnresolved,
  similarOpen,
} from '../database/calls';
import { listCautions } from '../database/cautions';
import { readDraft } from '../database/drafts';
import { countFollowUps, followUpsOf, listFollowUps } from '../database/follow-ups';
import { eventsOf, headOf } from '../database/journal/journal';
import { namesOf } from '../database/staff';
import { findCall } from './change-call';
import type { Context, Handlers } from './context';
import { noteReading } from './watching';

const HISTORY_LIMIT = 8;
/** How long a window that waits for news is kept waiting. */
const PATIENCE_MS = 20_000;
/** As many digits as make a telephone number worth looking up. */
const DIGITS_TO_LOOK_UP = 7;

export const reading: Handlers<
  'log.day' | 'log.expectation' | 'log.changes' | 'call.read' | 'call.find' | 'call.timeline' | 'call.history'
> = {
  'log.day': (context) => ({
    // A close without an outcome stays in front until a person records one.
    open: mostUrgentFirst([...listOpen(context.log), ...listUnresolved(context.log)]),
    today: listDay(context.log, todayOf(context)).filter(isSettled),
    followUps: listFollowUps(context.log, { open: true, limit: 200 }),
    followUpCount: countFollowUps(context.log, { owner: null, now: context.now }).all,
    now: context.now,
    head: headOf(context.log).seq,
  }),

  'log.expectation': (context, input) => context.reader.ask('expectation', { ...input, now: context.now }),

  'log.changes': async (context, { after }) => {
    const head = await context.changes.next(after, PATIENCE_MS);
    return { head, pack: context.packInForce().hash, ringing: context.bell.current() };
  },

  'call.read': (context, { callId }) => {
    const call = findCall(context, callId);
    noteReading(context, call, 'call.read');
    const draft = readDraft(context.log, callId);
    const view = draft === undefined ? null : { narrative: draft.narrative, field: draft.field, at: draft.at };
    return { call, draft: view, followUps: followUpsOf(context.log, callId), staff: namesOf(context.log) };
  },

  'call.find': (context, { reference }) => {
    const read = readReference(reference);
    if (read.kind === 'mistyped') throw new Refusal('bad-input', read.sentence);
    const call = read.kind === 'ok' ? findByReference(context.log, read.reference) : undefined;
    if (call === undefined)
      throw new Refusal(
        'not-found',
        `No call has the reference number "${reference}" on this desk. Look it up in the log by the name or the number.`,
      );
    noteReading(context, call, 'call.find');
    return call;
  },

  'call.timeline': (context, { callId }) => {
    noteReading(context, findCall(context, callId), 'call.timeline');
    return { events: readEvents(context, callId), staff: namesOf(context.log) };
  },

  'call.history': (context, { digits, place, type, except }) => {
    const key = place === null || place.trim() === '' ? null : placeKey(place);
    const number = digits === null || digits.length < DIGITS_TO_LOOK_UP ? null : digits;
    const options = { except, limit: HISTORY_LIMIT };
    return {
      byNumber: number === null ? [] : historyByPhone(context.log, number, options),
      byPlace: key === null ? [] : historyByPlace(context.log, key, options),
      similarOpen: key === null && type === null ? [] : similarOpen(context.log, { place: key, type, except }),
      cautions: listCautions(context.log, { digits: number, placeKey: key, now: context.now }),
    };
  },
};

function readEvents({ log }: Context, callId: string): readonly StoredEvent[] {
  try {
    return eventsOf(log, callId);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const sentence =
      'An event of this call can no longer be read: it was changed after it was written. Its chain says which; read the call in the newest backup.';
    throw new Refusal('damaged', sentence);
  }
}

function isSettled({ stage, openFlags }: CallRow): boolean {
  return stage === 'error' || (stage === 'closed' && openFlags === 0);
}

/** Unresolved flags first, then what is due soonest. */
function mostUrgentFirst(rows: readonly CallRow[]): readonly CallRow[] {
  return [...rows].sort((a, b) => b.openFlags - a.openFlags || (a.dueAt ?? 0) - (b.dueAt ?? 0));
}

/** From midnight in the agency's zone until now. */
function todayOf(context: Context): { readonly from: number; readonly to: number } {
  const zone = context.packInForce().pack.agency.time_zone;
  const { year, month, day } = toLocalParts(context.now, zone);
  const from = earliest(fromLocal({ year, month, day, hour: 0, minute: 0 }, zone));
  return { from, to: context.now + 1 };
}
