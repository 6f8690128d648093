import { v7 as newId } from 'uuid';
import { Refusal } from '../../shared/contract/problem';
import type { EventBody } from '../../shared/domain/event';
import { startWords } from '../../shared/domain/event-day';
import { type FollowUp, signUpText } from '../../shared/domain/follow-up';
import { placeKey } from '../../shared/domain/place/street';
import { listCautions } from '../database/cautions';
import { transact } from '../database/file/transact';
import { countFollowUps, listFollowUps, readFollowUp, signUpOf } from '../database/follow-ups';
import { actorOf, type Context, type Handlers } from './context';
import { demandMayGive, demandOwner } from './owning';
import { record } from './record';

/** A sign-up is handed to a person: somebody calls back within two working days. */
const SIGN_UP_DUE_MS = 48 * 3_600_000;

/** What was promised to callers, and warnings about a number or an address. */
export const followingUp: Handlers<
  | 'program.sign-up'
  | 'program.cancel-sign-up'
  | 'follow-up.list'
  | 'follow-up.open'
  | 'follow-up.try'
  | 'follow-up.give'
  | 'follow-up.defer'
  | 'follow-up.finish'
  | 'caution.add'
> = {
  'program.sign-up': (context, { callId, program, event, name, phone, note }) => {
    const { programs, events } = context.packInForce().pack;
    const found = programs.find((one) => one.id === program);
    if (found === undefined)
      throw new Refusal(
        'bad-input',
        `There is no program "${program}" in this agency's pack. Choose one from the list.`,
      );
    const day = events.find((one) => one.id === event && one.program === program);
    if (event !== undefined && day === undefined) {
      throw new Refusal(
        'bad-input',
        `There is no event "${event}" of this program in this agency's pack. Choose one from the list.`,
      );
    }
    const followUp = newId();
    const what = day === undefined ? found.title : `${day.title}, ${startWords(day.starts)}`;
    return keep(context, callId, followUp, [
      { kind: 'program.signed-up', program, ...(event !== undefined && { event }), name, phone, note, followUp },
      {
        kind: 'follow-up.opened',
        followUp,
        what: 'program-sign-up',
        text: signUpText({ name, phone, note }, what),
        owner: actorOf(context),
        dueAt: context.now + SIGN_UP_DUE_MS,
        safeToLeaveMessage: null,
        name,
        ...(phone !== null && { phone }),
      },
    ]);
  },

  'program.cancel-sign-up': (context, { followUp, reason }) => {
    const open = openFollowUp(context, followUp);
    const signUp = signUpOf(context.log, open);
    if (signUp === undefined) {
      throw new Refusal('bad-input', 'This follow-up is not a sign-up. Record what came of it instead.');
    }
    const { program, event, name } = signUp;
    const body = { kind: 'program.sign-up-cancelled', followUp, program, name, reason } as const;
    return keep(context, open.call, followUp, [event === undefined ? body : { ...body, event }]);
  },

  'follow-up.list': (context, { filter, limit }) => {
    const { log, now } = context;
    const me = actorOf(context);
    const rows = listFollowUps(log, { open: filter !== 'done', limit, ...(filter === 'mine' && { owner: me }) });
    return { rows, counts: countFollowUps(log, { owner: me, now }), now };
  },

  'follow-up.open': (context, { callId, ...body }) => {
    demandOwner(context, body.owner);
    const followUp = newId();
    return keep(context, callId, followUp, [{ kind: 'follow-up.opened', followUp, ...body }]);
  },

  'follow-up.try': (context, { followUp, result, note, again }) => {
    const { call } = openFollowUp(context, followUp);
    const bodies: EventBody[] = [{ kind: 'follow-up.tried', followUp, result, note }];
    if (again !== null) bodies.push(deferral(context, { followUp, dueAt: again, reason: 'To be tried again' }));
    return keep(context, call, followUp, bodies);
  },

  'follow-up.give': (context, { followUp, owner, why }) => {
    demandOwner(context, owner);
    const { call, owner: from, givenBy } = openFollowUp(context, followUp);
    if (from !== owner) demandMayGive(context, { what: 'follow-up', from, to: owner, lastGiver: givenBy });
    return keep(context, call, followUp, from === owner ? [] : [{ kind: 'follow-up.given', followUp, owner, why }]);
  },

  'follow-up.defer': (context, { followUp, dueAt, reason }) => {
    const { call } = openFollowUp(context, followUp);
    return keep(context, call, followUp, [deferral(context, { followUp, dueAt, reason })]);
  },

  'follow-up.finish': (context, { followUp, result }) => {
    const { call } = openFollowUp(context, followUp);
    return keep(context, call, followUp, [{ kind: 'follow-up.done', followUp, result }]);
  },

  'caution.add': (context, { on, key, text, reason, until }) => {
    if (until <= context.now)
      throw new Refusal('bad-input', 'A caution needs an end in the future. Choose a later date.');
    const caution = newId();
    const stored = on === 'place' ? placeKey(key) : key.replace(/\D/g, '');
    if (stored === '')
      throw new Refusal(
        'bad-input',
        on === 'place'
          ? `"${key}" has no address to attach the caution to. Write the house number and the street.`
          : `"${key}" has no digits to attach the caution to. Write the whole number.`,
      );
    return transact(context.log, () => {
      record(context, null, [{ kind: 'caution.added', caution, on, key: stored, text, reason, until }]);
      const where = on === 'place' ? { digits: null, placeKey: stored } : { digits: stored, placeKey: null };
      const added = listCautions(context.log, { ...where, now: context.now }).find((one) => one.id === caution);
      if (added === undefined) throw new Error('The caution just added is not found');
      return added;
    });
  },
};

/** A promise put off further than this is a promise forgotten. */
const FURTHEST_MS = 366 * 86_400_000;

type Deferral = Extract<EventBody, { kind: 'follow-up.deferred' }>;

function deferral({ now }: Context, put: Omit<Deferral, 'kind'>): Deferral {
  if (put.dueAt <= now) throw new Refusal('bad-input', 'The new due time has passed already. Choose a later one.');
  if (put.dueAt > now + FURTHEST_MS) {
    throw new Refusal('bad-input', 'The new due time is more than a year away. Choose a nearer one.');
  }
  return { kind: 'follow-up.deferred', ...put };
}

function openFollowUp(context: Context, id: string): FollowUp {
  const followUp = readFollowUp(context.log, id);
  if (followUp === undefined)
    throw new Refusal('not-found', 'This follow-up is not in the log of this desk. Look at the list again.');
  if (followUp.doneAt !== null)
    throw new Refusal('changed-meanwhile', 'This follow-up is finished already. Nothing was changed.');
  return followUp;
}

function keep(context: Context, call: string | null, id: string, bodies: readonly EventBody[]): FollowUp {
  return transact(context.log, () => {
    record(context, call, bodies);
    const followUp = readFollowUp(context.log, id);
    if (followUp === undefined) throw new Error('The follow-up just written is not found');
    return followUp;
  });
}
