import { v7 as newId, v5 as numberOf } from 'uuid';
import { z } from 'zod';
import { Refusal } from '../../shared/contract/problem';
import type { CallBody } from '../../shared/domain/call-event';
import { mayOwn } from '../../shared/domain/staff';
import { readCall } from '../database/calls';
import { transact } from '../database/file/transact';
import { append, callOpenedBy } from '../database/journal/journal';
import { openSessions } from '../database/sessions';
import { listStaff } from '../database/staff';
import { nextReference } from './call-taking';
import { nextAction } from './change-call';
import type { Tools } from './context';
import { newFlags } from './flags';
import { noteFrom } from './note-text';

/** An online message as another program hands it over (agency/schema/message.schema.json). */
export const MessageFile = z.strictObject({
  /** ISO 8601 with offset. */
  receivedAt: z.iso.datetime({ offset: true, error: 'write it as 2026-11-20T18:00:00-05:00' }),
  text: z.string().min(1),
  /** Where the sender can be answered: an address or a number; null when not given. */
  replyTo: z.string().nullable(),
});
export type MessageFile = z.infer<typeof MessageFile>;

/** Messages that are the same are given the same number, as a window numbers its commands. */
const MESSAGES = 'c5f5f5a4-7d0e-4f5e-9a44-6f1f3d1d2b10';

/**
 * Opens a call for a message that no person has seen yet, owed a reply. Answers with its reference number. Sent again
 * within a hundred calls it is the same call: a gateway that had no answer may try once more. No message comes from later
 * than now, whatever the clock of its sender says.
 */
export function receiveMessage(tools: Tools, now: number, message: MessageFile): string {
  const text = noteFrom(message.text);
  const order = numberOf(JSON.stringify([message.receivedAt, message.text, message.replyTo]), MESSAGES);
  const receivedAt = Math.min(Date.parse(message.receivedAt), now);
  const received = { receivedAt, text, replyTo: message.replyTo };
  return transact(tools.log, () => {
    const opened = callOpenedBy(tools.log, order);
    const known = opened === undefined ? undefined : readCall(tools.log, opened);
    if (known !== undefined) return known.reference;
    const reference = nextReference(tools, now);
    const callId = newId();
    const add = (body: CallBody) => append(tools.log, { call: callId, actor: 'system', at: now, order, body });
    add({
      kind: 'call.opened',
      reference,
      channel: 'online',
      from: null,
      message: received,
      originalAt: null,
      owner: ownerOf(tools),
      next: nextAction({ ...tools, now }, 'reply'),
    });
    const call = readCall(tools.log, callId);
    if (call !== undefined) for (const flag of newFlags(tools.packInForce(), call)) add(flag);
    return reference;
  });
}

/** Who takes calls and signed in last, else the first supervisor: nothing open is ever without an owner. */
function ownerOf({ log }: Tools): string {
  const staff =
    openSessions(log).findLast(({ staff: one }) => mayOwn(one))?.staff ??
    listStaff(log).find((one) => one.active && one.role === 'supervisor');
  if (staff === undefined) throw new Refusal('not-found', 'This desk has no supervisor yet. Set it up first.');
  return staff.id;
}
