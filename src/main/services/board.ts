import { Refusal } from '../../shared/contract/problem';
import type { BoardCall, Person } from '../../shared/domain/board';
import type { CallRow } from '../../shared/domain/call-row';
import { reviewSince } from '../../shared/domain/review';
import { shiftMs } from '../../shared/domain/shift';
import { countReviews, listReviews, listWaiting, type WaitingCall } from '../database/board';
import { countFollowUps, listFollowUps } from '../database/follow-ups';
import { headOf } from '../database/journal/journal';
import { openSessions } from '../database/sessions';
import { listUnclosedShifts } from '../database/shifts';
import { listStaff } from '../database/staff';
import { addToCall } from './change-call';
import type { Context, Handlers } from './context';

/** More than a person can look at; the counts say how many there are. */
const LISTED = 200;

/** What needs a person now, and the supervisor's look at what was flagged E1. */
export const board: Handlers<'board.now' | 'call.review'> = {
  'board.now': (context) => {
    const { log, now } = context;
    const { agency } = context.packInForce().pack;
    const reviewMs = agency.next_action_minutes.review * 60_000;
    const waiting = listWaiting(log);
    return {
      calls: waiting.map((call) => boardCall(call, reviewMs)),
      reviews: listReviews(log, LISTED).map((call) => boardCall(call, reviewMs)),
      reviewCount: countReviews(log),
      followUps: listFollowUps(log, { open: true, limit: LISTED }),
      followUpCount: countFollowUps(log, { owner: null, now }).all,
      people: peopleOf(context, waiting),
      shifts: listUnclosedShifts(log, now, shiftMs(agency)).filter(({ late }) => late),
      now,
      head: headOf(log).seq,
    };
  },

  'call.review': (context, { callId, note }) =>
    addToCall(context, { callId }, (call) => {
      if (reviewSince(call) !== null) return [{ kind: 'call.reviewed', note }];
      throw new Refusal('changed-meanwhile', 'This call waits for no review: somebody has looked at it already.');
    }),
};

function boardCall(call: WaitingCall, reviewMs: number): BoardCall {
  const since = call.reviewSince;
  return { ...call, reviewDueAt: since === null ? null : since + reviewMs };
}

function peopleOf({ log }: Context, calls: readonly CallRow[]): readonly Person[] {
  const here = new Set(openSessions(log).map(({ staff }) => staff.id));
  const openCalls = (id: string) => calls.filter((call) => call.owner === id && call.nextAction !== null).length;
  return listStaff(log).map((one) => ({ ...one, signedIn: here.has(one.id), openCalls: openCalls(one.id) }));
}
