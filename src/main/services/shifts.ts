import { v7 as newId } from 'uuid';
import { Refusal } from '../../shared/contract/problem';
import type { ShiftView, Unsettled } from '../../shared/contract/shift-operations';
import type { CallBody } from '../../shared/domain/call-event';
import { type EndedShift, type Shift, shiftMs, type UnclosedShift } from '../../shared/domain/shift';
import { mayOwn, type Staff } from '../../shared/domain/staff';
import { unsettledBecause } from '../../shared/domain/unsettled';
import { transact } from '../database/file/transact';
import { headOf } from '../database/journal/journal';
import { writePassOn } from '../database/pass-on';
import { openSessions } from '../database/sessions';
import {
  countWaiting,
  listEndedShifts,
  listPassOns,
  listUnclosedShifts,
  progressOf,
  readEndedShift,
  readShift,
  runningShiftOf,
} from '../database/shifts';
import { namesOf } from '../database/staff';
import { addToCall } from './change-call';
import { actorOf, type Context, type Handlers } from './context';
import { callsOf } from './owning';
import { record } from './record';

/** As many earlier shifts are listed at once. */
const LISTED = 50;
/** Later than anything: the newest shifts first. */
const FOREVER = Number.MAX_SAFE_INTEGER;

/** When a person's shift starts and ends, and what it says of itself. What is passed on: `passing-on.ts`. */
export const shifts: Handlers<
  'shift.glance' | 'shift.read' | 'shift.list' | 'shift.read-ended' | 'shift.start' | 'shift.end' | 'shift.settle-call'
> = {
  'shift.glance': (context) => ({
    mine: mine(context),
    waiting: countWaiting(context.log, actorOf(context)),
  }),

  'shift.read': read,

  'shift.list': (context, { before }) => {
    const { log } = context;
    const found = listEndedShifts(log, { before: before ?? FOREVER, limit: LISTED + 1 });
    const shown = found.slice(0, LISTED);
    return {
      shifts: shown.map((shift) => ({ ...shift, ...progressOf(log, shift.id) })),
      more: found.length > LISTED,
      names: namesOf(context.log),
    };
  },

  'shift.read-ended': (context, { shift }) => ({ ended: endedShift(context, shift), names: namesOf(context.log) }),

  'shift.start': (context) => {
    const staff = actorOf(context);
    return transact(context.log, () => {
      if (runningShiftOf(context.log, staff) !== undefined) {
        throw new Refusal(
          'changed-meanwhile',
          'Your last shift has not ended yet. End it first, then start the new one.',
        );
      }
      const shift = newId();
      record(context, null, [{ kind: 'shift.started', shift, staff }]);
      return { id: shift, staff, startedAt: context.now, endedAt: null };
    });
  },

  'shift.end': (context, { shift: id, why }) =>
    transact(context.log, () => {
      const shift = readShift(context.log, id);
      if (shift === undefined)
        throw new Refusal('not-found', 'This shift is not in the log of this desk. Look at the shifts again.');
      if (shift.endedAt !== null)
        throw new Refusal('changed-meanwhile', 'This shift has ended already. Look at the shifts again.');
      const reason = reasonToEnd(context, shift, why);
      refuseUnsettled(context, shift);
      const items = writePassOn(context.log, { shift, now: context.now, pack: context.packInForce().pack });
      record(context, null, [{ kind: 'shift.ended', shift: id, why: reason, items, head: headOf(context.log) }]);
      return endedShift(context, id);
    }),

  'shift.settle-call': (context, { callId, what, minutes }) =>
    addToCall(context, { callId }, (call) => {
      const next = { what, dueAt: context.now + Math.round(minutes * 60_000) };
      if (call.stage.kind === 'open') return [{ kind: 'call.held', next }] satisfies CallBody[];
      if (call.stage.kind === 'held' || call.stage.kind === 'disconnected')
        return [{ kind: 'call.next-action-set', next }] satisfies CallBody[];
      throw new Refusal('closed', 'This call is closed: it has no next action. Reopen it, or give it to somebody.');
    }),
};

function read(context: Context): ShiftView {
  const { log, now } = context;
  const { pack } = context.packInForce();
  const me = actorOf(context);
  const own = mine(context);
  const length = shiftMs(pack.agency);
  return {
    mine: own,
    soFar: own === null ? [] : writePassOn(log, { shift: own, now, pack }),
    unsettled: own === null ? [] : unsettledOf(context, me),
    passOns: listPassOns(log, now - length),
    others: listUnclosedShifts(log, now, length)
      .filter(({ staff }) => staff !== me)
      .map((shift) => ({ ...shift, unsettled: unsettledOf(context, shift.staff) })),
    signedIn: signedIn(context),
    names: namesOf(context.log),
    head: headOf(log),
    now,
  };
}

function mine(context: Context): UnclosedShift | null {
  const own = runningShiftOf(context.log, actorOf(context));
  if (own === undefined) return null;
  return { ...own, late: context.now - own.startedAt > shiftMs(context.packInForce().pack.agency) };
}

/** Calls of this person over which a shift cannot end. */
function unsettledOf(context: Context, staff: string): Unsettled[] {
  return callsOf(context, staff).flatMap((row) => {
    const because = unsettledBecause(row, context.now);
    return because === null ? [] : [{ row, because }];
  });
}

function refuseUnsettled(context: Context, { staff }: Shift): void {
  const unsettled = unsettledOf(context, staff);
  if (unsettled.length === 0) return;
  const calls = unsettled.length === 1 ? '1 call is' : `${unsettled.length} calls are`;
  throw new Refusal(
    'unreconciled',
    `The shift cannot end yet: ${calls} not settled (${referencesOf(unsettled)}). Finish each, give it to somebody signed in, or set its next action.`,
  );
}

/** As many calls are named in a sentence; the page lists them all. */
const NAMED = 3;

function referencesOf(unsettled: readonly Unsettled[]): string {
  const rest = unsettled.length - NAMED;
  const named = unsettled.slice(0, NAMED).map(({ row }) => row.reference);
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Why somebody else ends it; null for one's own. Refuses who may not. */
function reasonToEnd({ session }: Context, shift: Shift, why: string | null): string | null {
  if (session?.staff.id === shift.staff) return null;
  if (session?.staff.role !== 'supervisor') {
    throw new Refusal('not-allowed', 'This shift is somebody else’s. They end it, or a supervisor does.');
  }
  const reason = (why ?? '').trim();
  if (reason.length < 3) {
    throw new Refusal('bad-input', 'Ending somebody else’s shift needs a reason: write three letters or more.');
  }
  return reason;
}

/** Takers signed in at this desk. */
function signedIn(context: Context): Staff[] {
  const people = new Map(openSessions(context.log).map(({ staff }) => [staff.id, staff]));
  return [...people.values()].filter(mayOwn);
}

export function endedShift({ log }: Pick<Context, 'log'>, id: string): EndedShift {
  const ended = readEndedShift(log, id);
  if (ended === undefined)
    throw new Refusal('not-found', 'No shift that has ended has this number on this desk. Look at the list again.');
  return ended;
}
