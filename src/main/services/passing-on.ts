import { v7 as newId } from 'uuid';
import { Refusal } from '../../shared/contract/problem';
import { isClosed, openFlags } from '../../shared/domain/call';
import { addedWords, followUpOf, timeWords } from '../../shared/domain/pass-on-lines';
import type { EndedShift, Lookout, PassedItem } from '../../shared/domain/shift';
import { personOf } from '../../shared/domain/staff';
import { readCall } from '../database/calls';
import { transact } from '../database/file/transact';
import { readFollowUp } from '../database/follow-ups';
import { readAdded, runningShiftOf } from '../database/shifts';
import { namesOf } from '../database/staff';
import { findCall } from './change-call';
import { actorOf, type Context, type Handlers } from './context';
import { noteFrom } from './note-text';
import { record } from './record';
import { endedShift } from './shifts';

/** What people add to a pass-on, and the initials of whoever takes over. */
export const passingOn: Handlers<'pass-on.add' | 'pass-on.drop' | 'pass-on.initial'> = {
  'pass-on.add': (context, { what, text, lookout, until, callId }) => {
    const words = { text: noteFrom(text).trim(), lookout: what === 'bolo' ? cleanLookout(lookout) : null };
    if (addedWords(words).length < 3) {
      throw new Refusal('bad-input', 'Nothing is written there yet: say who or what it is about, in a few words.');
    }
    if (until <= context.now) throw new Refusal('bad-input', 'It needs an end in the future. Choose a later time.');
    return transact(context.log, () => {
      if (callId !== null) findCall(context, callId);
      const item = newId();
      record(context, callId, [{ kind: 'pass-on.added', item, what, until, ...words }]);
      return found(context, item).added;
    });
  },

  'pass-on.drop': (context, { item, why }) =>
    transact(context.log, () => {
      const { added, droppedAt } = found(context, item);
      if (droppedAt !== null)
        throw new Refusal('changed-meanwhile', 'This is off the pass-on already. Add it again if it is still wanted.');
      record(context, added.call, [{ kind: 'pass-on.dropped', item, why: why.trim() }]);
      return added;
    }),

  'pass-on.initial': (context, { shift, item: key }) =>
    transact(context.log, () => {
      const ended = endedShift(context, shift);
      const item = ended.items.find((one) => one.key === key);
      if (item === undefined) throw new Refusal('not-found', 'This line is not in that pass-on. Look at it again.');
      refuseInitial(context, ended, item);
      record(context, null, [{ kind: 'pass-on.initialed', shift, item: key }]);
      takeOver(context, ended, item);
      return endedShift(context, shift);
    }),
};

function refuseInitial(context: Context, ended: EndedShift, { initial }: PassedItem): void {
  const me = actorOf(context);
  if (ended.staff === me) {
    throw new Refusal('not-allowed', 'This is your own pass-on: whoever takes over initials it.');
  }
  if (initial !== null) {
    const zone = context.packInForce().pack.agency.time_zone;
    const at = timeWords(initial.at, { now: context.now, zone });
    throw new Refusal(
      'changed-meanwhile',
      `${personOf(namesOf(context.log), initial.by)} has initialed this line already, ${at}.`,
    );
  }
  if (runningShiftOf(context.log, me) === undefined) {
    throw new Refusal(
      'bad-input',
      'Start your shift first: what you initial is then yours, and passed on when it ends.',
    );
  }
}

/** The call or follow-up goes to whoever initials its line, unless it went to somebody else meanwhile. */
function takeOver(context: Context, ended: EndedShift, { key, call: callId, owner }: PassedItem): void {
  const me = actorOf(context);
  if (owner === null) return;
  const why = `Initialed in the pass-on of ${personOf(namesOf(context.log), ended.staff)}`;
  const followUp = followUpOf(key);
  if (followUp !== null) {
    const open = readFollowUp(context.log, followUp);
    if (open?.doneAt === null && open.owner === owner) {
      record(context, open.call, [{ kind: 'follow-up.given', followUp, owner: me, why }]);
    }
    return;
  }
  const call = callId === null ? undefined : readCall(context.log, callId);
  if (call === undefined || call.owner !== owner) return;
  if (isClosed(call) && openFlags(call).length === 0) return;
  record(context, call.id, [{ kind: 'call.owner-changed', owner: me, why }]);
}

function found(context: Context, item: string) {
  const known = readAdded(context.log, item);
  if (known === undefined)
    throw new Refusal('not-found', 'This is not on the pass-on of this desk. Look at the list again.');
  return known;
}

function cleanLookout(lookout: Lookout | null): Lookout | null {
  const clean = (text: string | null | undefined) => noteFrom(text ?? '').trim() || null;
  const lines = { subject: clean(lookout?.subject), vehicle: clean(lookout?.vehicle), plate: clean(lookout?.plate) };
  return Object.values(lines).every((line) => line === null) ? null : lines;
}
