import { v7 as newId } from 'uuid';
import type { DeskState } from '../../shared/contract/desk-operations';
import { Refusal } from '../../shared/contract/problem';
import type { EventBody } from '../../shared/domain/event';
import { mayOwn, type Session, type Staff } from '../../shared/domain/staff';
import { asLists } from '../../shared/escalation/reading/lexicon';
import { listOpen } from '../database/calls';
import { sqliteVersion } from '../database/file/open';
import { transact } from '../database/file/transact';
import { append } from '../database/journal/journal';
import { openSessions, readSession } from '../database/sessions';
import { listStaff, readStaff } from '../database/staff';
import { readStation } from '../database/station';
import type { Context, Handlers } from './context';
import { takeOver } from './owning';
import { record } from './record';

/** The desk itself: first run, people, and who sits at it. */
export const desk: Handlers<
  'desk.look' | 'desk.set-up' | 'session.start' | 'session.end' | 'staff.add' | 'staff.change' | 'pack.read'
> = {
  'desk.look': look,

  'desk.set-up': (context, { name, letter, supervisor }) => {
    if (readStation(context.log) !== undefined) {
      throw new Refusal('changed-meanwhile', 'This desk is set up already. Choose your name to sign in.');
    }
    const { agency } = context.packInForce().pack;
    transact(context.log, () => {
      const staff = newId();
      const at = context.now;
      append(context.log, {
        call: null,
        actor: 'system',
        at,
        body: { kind: 'station.opened', name, desk: letter, agency: agency.id, mode: 'live' },
      });
      context.publishPack('system');
      append(context.log, {
        call: null,
        actor: 'system',
        at,
        body: { kind: 'staff.added', staff, name: supervisor.trim(), role: 'supervisor' },
      });
      startSession(context, staff);
    });
    return look(context);
  },

  'session.start': (context, { staff }) => {
    const person = readStaff(context.log, staff);
    if (person?.active !== true) throw new Refusal('not-found', 'This name is not on the staff list. Choose another.');
    return transact(context.log, () => {
      // One window, one person: whoever sat here before is signed out.
      if (context.session !== null) endSession(context, context.session.id);
      return startSession(context, staff);
    });
  },

  'session.end': (context) =>
    transact(context.log, () => {
      const { session } = context;
      if (session === null) throw new Refusal('not-signed-in', 'Nobody is signed in. Choose your name first.');
      endSession(context, session.id);
      context.caller.bind(null);
      return { openCalls: listOpen(context.log).filter((row) => row.owner === session.staff.id).length };
    }),

  'staff.add': (context, { name, role }) => {
    const wanted = name.trim();
    const staff = newId();
    refuseSameName(context, staff, wanted);
    return transact(context.log, () => writeStaff(context, staff, { kind: 'staff.added', staff, name: wanted, role }));
  },

  'staff.change': (context, change) => {
    const before = readStaff(context.log, change.staff);
    if (before === undefined)
      throw new Refusal('not-found', 'This person is not on the staff list. Look at the list again.');
    const leads = (one: Staff) => one.active && one.role === 'supervisor' && one.id !== change.staff;
    const staysLeader = change.active && change.role === 'supervisor';
    if (!staysLeader && !listStaff(context.log).some(leads)) {
      throw new Refusal('bad-input', 'A desk needs one supervisor. Name another supervisor first.');
    }
    const name = change.name.trim();
    if (change.active) refuseSameName(context, change.staff, name);
    return transact(context.log, () => {
      const changed = writeStaff(context, change.staff, { kind: 'staff.changed', ...change, name });
      if (!mayOwn(changed)) takeOver(context, before);
      if (!changed.active) endSessions(context, changed.id);
      return changed;
    });
  },

  'pack.read': (context) => {
    const { hash, base, pack, lexicons } = context.packInForce();
    return {
      hash,
      base: base.hash,
      pack,
      lexicons: { narrative: asLists(lexicons.narrative), types: asLists(lexicons.types) },
    };
  },
};

function look(context: Context): DeskState {
  const station = readStation(context.log);
  const { agency } = context.packInForce().pack;
  const session = context.caller.session === null ? undefined : readSession(context.log, context.caller.session);
  return {
    setUp: station !== undefined,
    desk: station === undefined ? null : { name: station.name, letter: station.desk, mode: station.mode },
    agency: { id: agency.id, name: agency.name, zone: agency.time_zone },
    staff: listStaff(context.log).filter((one) => one.active),
    session: session ?? null,
    version: context.version,
    sqlite: sqliteVersion(context.log),
    cautions: context.cautions(),
    now: context.now,
  };
}

function startSession(context: Context, staff: string): Session {
  const session = newId();
  append(context.log, { call: null, actor: staff, at: context.now, body: { kind: 'session.started', session, staff } });
  const started = readSession(context.log, session);
  if (started === undefined) throw new Error('The session just started is not found');
  context.caller.bind(session);
  return started;
}

/** Two people at one desk are told apart by their names. */
function refuseSameName({ log }: Context, staff: string, name: string): void {
  const isSame = (one: Staff) => one.active && one.id !== staff && one.name.toLowerCase() === name.toLowerCase();
  if (!listStaff(log).some(isSame)) return;
  throw new Refusal(
    'bad-input',
    `"${name}" is on the staff list already. Add a middle name or a number to tell them apart.`,
  );
}

type StaffBody = Extract<EventBody, { readonly kind: 'staff.added' | 'staff.changed' }>;

function writeStaff(context: Context, id: string, body: StaffBody): Staff {
  record(context, null, [body]);
  const person = readStaff(context.log, id);
  if (person === undefined) throw new Error('The person just written is not found');
  return person;
}

/** Who left is signed out wherever they are: nothing can be opened in their name any more. */
function endSessions(context: Context, staff: string): void {
  for (const { id } of openSessions(context.log).filter((one) => one.staff.id === staff)) endSession(context, id);
}

function endSession(context: Context, session: string): void {
  record(context, null, [{ kind: 'session.ended', session }]);
}
