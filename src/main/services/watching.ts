import { type Call, isClosed } from '../../shared/domain/call';
import { lastReading, listReadings, recordAccess } from '../database/access-log';
import { namesOf } from '../database/staff';
import { findCall } from './change-call';
import { actorOf, type Context, type Handlers } from './context';

/** Who read a call, and whether it still is what was written. */
export const watching: Handlers<'call.readers' | 'call.chain' | 'call.note-taken-out'> = {
  'call.readers': (context, { callId }) => {
    findCall(context, callId);
    return { readings: listReadings(context.log, callId), staff: namesOf(context.log) };
  },

  'call.chain': (context, { callId }) => {
    findCall(context, callId);
    return context.reader.ask('chain', { callId });
  },

  'call.note-taken-out': (context, { callId, how }) => {
    const call = findCall(context, callId);
    noteAccess(context, call, `call.${how}`);
    return { at: context.now };
  },
};

/** A record on screen follows an open call event by event: for so long that is one reading. */
const ONE_READING_MS = 10 * 60_000;

/** A look at a closed call is on record each time; at an open call, that of somebody it does not belong to. */
export function noteReading(context: Context, call: Call, operation: string): void {
  if (isClosed(call)) return noteAccess(context, call, operation);
  const actor = actorOf(context);
  const last = lastReading(context.log, { call: call.id, actor, what: operation });
  if (call.owner === actor || (last !== undefined && context.now - last < ONE_READING_MS)) return;
  try {
    noteAccess(context, call, operation);
  } catch {
    // On a full disk too, somebody must be able to take an open call over.
  }
}

function noteAccess(context: Context, { id }: Call, operation: string): void {
  recordAccess(context.log, { at: context.now, actor: actorOf(context), operation, call: id, outcome: 'read' });
}
