import { Refusal } from '../../shared/contract/problem';
import { counted } from '../../shared/counted';
import type { CallRow } from '../../shared/domain/call-row';
import { mayOwn, type Staff } from '../../shared/domain/staff';
import { listOpen, listUnresolved } from '../database/calls';
import { listFollowUps } from '../database/follow-ups';
import { eventsOf } from '../database/journal/journal';
import { openSessions } from '../database/sessions';
import { readStaff } from '../database/staff';
import { actorOf, type Context, type Tools } from './context';
import { record } from './record';

/** Nothing open is ever without somebody who works here and takes calls (docs/decisions/0008). */
export function demandOwner({ log }: Tools, id: string): Staff {
  const person = readStaff(log, id);
  if (person !== undefined && mayOwn(person)) return person;
  throw new Refusal(
    'bad-input',
    `${person === undefined || !person.active ? 'This person is not on the staff list' : `${person.name} takes no calls`}. Choose a call taker or a supervisor who is; nothing was changed.`,
  );
}

type Giving = {
  readonly what: 'call' | 'follow-up';
  readonly from: string;
  readonly to: string;
  /** Who gave it to the person it is with now. */
  readonly lastGiver: string | undefined;
};

/**
 * A supervisor gives anything to anybody. A call taker gives what is their own, takes back what they gave away,
 * and takes over what belongs to somebody who is not here.
 */
export function demandMayGive(context: Context, { what, from, to, lastGiver }: Giving): void {
  const me = actorOf(context);
  if (context.session?.staff.role === 'supervisor' || from === me || lastGiver === me) return;
  const isHere = openSessions(context.log).some(({ staff }) => staff.id === from && mayOwn(staff));
  if (to === me && !isHere) return;
  const owner = readStaff(context.log, from)?.name ?? 'somebody else';
  throw new Refusal(
    'not-allowed',
    `This ${what} is with ${owner}. Ask ${owner} or a supervisor to give it away; nothing was changed.`,
  );
}

export function lastGiverOf({ log }: Tools, callId: string): string | undefined {
  return eventsOf(log, callId).findLast(({ body }) => body.kind === 'call.owner-changed')?.actor;
}

/** Calls somebody is answerable for: closed ones with an undecided flag, then open ones. */
export function callsOf({ log }: Pick<Context, 'log'>, staff: string): readonly CallRow[] {
  return [...listUnresolved(log), ...listOpen(log)].filter(({ owner }) => owner === staff);
}

/**
 * Somebody leaves the staff list or takes no calls any more: what they have goes to the supervisor who says so, in
 * the same transaction. Where that cannot be, the change is refused.
 */
export function takeOver(context: Context, leaving: Staff): void {
  const calls = callsOf(context, leaving.id);
  const followUps = listFollowUps(context.log, { open: true, limit: Number.MAX_SAFE_INTEGER, owner: leaving.id });
  if (calls.length + followUps.length === 0) return;
  const heir = context.session?.staff;
  if (heir?.role !== 'supervisor' || heir.id === leaving.id) {
    throw new Refusal(
      'bad-input',
      `${leaving.name} still has ${counted(calls.length, 'open call')} and ${counted(followUps.length, 'follow-up')}. Give them to somebody first, or ask ${heir?.id === leaving.id ? 'another' : 'a'} supervisor to make this change: then they go to that supervisor. Nothing was changed.`,
    );
  }
  const [owner, why] = [heir.id, `${leaving.name} takes no more calls`];
  for (const { id } of calls) record(context, id, [{ kind: 'call.owner-changed', owner, why }]);
  for (const { id, call } of followUps) record(context, call, [{ kind: 'follow-up.given', followUp: id, owner, why }]);
}
