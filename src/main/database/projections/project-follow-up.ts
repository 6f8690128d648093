import type { EventBody, StoredEvent } from '../../../shared/domain/event';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { get, run, type Writer } from '../file/connection';
import { readFollowUp } from '../follow-ups';

type FollowUpEvent = Extract<EventBody, { kind: `follow-up.${string}` | 'program.sign-up-cancelled' }>;
type Opened = Extract<FollowUpEvent, { kind: 'follow-up.opened' }>;

export function projectFollowUp(w: Writer, event: StoredEvent, body: FollowUpEvent): void {
  if (body.kind === 'follow-up.opened') return insert(w, opened(w, event, body));
  const before = readFollowUp(w, body.followUp);
  if (before === undefined) throw new Error(`${body.kind} names a follow-up that was never opened`);
  update(w, { ...before, ...changeOf(before, event, body) });
  const isResult = body.kind === 'follow-up.tried' || body.kind === 'follow-up.done';
  if (isResult && before.call !== null) noteFirstResult(w, before.call, event.at);
}

function changeOf(
  before: FollowUp,
  { at, actor }: StoredEvent,
  body: Exclude<FollowUpEvent, Opened>,
): Partial<FollowUp> {
  switch (body.kind) {
    case 'follow-up.tried':
      return { tries: [...before.tries, { at, result: body.result, note: body.note }] };
    case 'follow-up.given':
      return { owner: body.owner, givenBy: actor };
    case 'follow-up.deferred':
      return { dueAt: body.dueAt, deferred: { at, reason: body.reason } };
    case 'follow-up.done':
      return { doneAt: at, result: body.result };
    case 'program.sign-up-cancelled':
      return { doneAt: at, result: `Cancelled: ${body.reason}` };
  }
}

function opened(w: Writer, event: StoredEvent, body: Opened): FollowUp {
  return {
    id: body.followUp,
    call: event.call,
    reference: event.call === null ? null : referenceOf(w, event.call),
    what: body.what,
    text: body.text,
    owner: body.owner,
    openedAt: event.at,
    dueAt: body.dueAt,
    safeToLeaveMessage: body.safeToLeaveMessage,
    tries: [],
    doneAt: null,
    result: null,
    ...(body.name !== undefined && { name: body.name }),
    ...(body.phone !== undefined && { phone: body.phone }),
  };
}

function referenceOf(w: Writer, callId: string): string | null {
  return get<{ reference: string }>(w, 'SELECT reference FROM calls WHERE call_id = ?', callId)?.reference ?? null;
}

function insert(w: Writer, followUp: FollowUp): void {
  run(
    w,
    'INSERT INTO follow_up (id, call_id, due_at, done_at, owner, record) VALUES (?, ?, ?, NULL, ?, ?)',
    followUp.id,
    followUp.call,
    followUp.dueAt,
    followUp.owner,
    JSON.stringify(followUp),
  );
}

function update(w: Writer, followUp: FollowUp): void {
  run(
    w,
    'UPDATE follow_up SET due_at = ?, done_at = ?, owner = ?, record = ? WHERE id = ?',
    followUp.dueAt,
    followUp.doneAt,
    followUp.owner,
    JSON.stringify(followUp),
    followUp.id,
  );
}

/** Closed calls only: what a caller may expect is counted from the close. */
function noteFirstResult(w: Writer, callId: string, at: number): void {
  run(
    w,
    `UPDATE calls SET first_result_at = ?
     WHERE call_id = ? AND first_result_at IS NULL AND closed_at IS NOT NULL AND closed_at <= ?`,
    at,
    callId,
    at,
  );
}
