import type { EventBody, StoredEvent } from '../../shared/domain/call-event';
import type { FollowUp } from '../../shared/domain/follow-up';
import { get, run, type Writer } from './connection';
import { readFollowUp } from './follow-ups';

type FollowUpBody = Extract<EventBody, { kind: 'follow-up.opened' | 'follow-up.tried' | 'follow-up.done' }>;

export function projectFollowUp(w: Writer, event: StoredEvent, body: FollowUpBody): void {
  if (body.kind === 'follow-up.opened') return insert(w, opened(w, event, body));
  const before = readFollowUp(w, body.followUp);
  if (before === undefined) throw new Error(`${body.kind} names a follow-up that was never opened`);
  if (body.kind === 'follow-up.tried') {
    const tries = [...before.tries, { at: event.at, result: body.result, note: body.note }];
    update(w, { ...before, tries });
  } else {
    update(w, { ...before, doneAt: event.at, result: body.result });
  }
  if (before.call !== null) noteFirstResult(w, before.call, event.at);
}

function opened(w: Writer, event: StoredEvent, body: Extract<FollowUpBody, { kind: 'follow-up.opened' }>): FollowUp {
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
  };
}

function referenceOf(w: Writer, callId: string): string | null {
  return get<{ reference: string }>(w, 'SELECT reference FROM calls WHERE call_id = ?', callId)?.reference ?? null;
}

function insert(w: Writer, followUp: FollowUp): void {
  run(
    w,
    'INSERT INTO follow_up (id, call_id, due_at, done_at, record) VALUES (?, ?, ?, NULL, ?)',
    followUp.id,
    followUp.call,
    followUp.dueAt,
    JSON.stringify(followUp),
  );
}

function update(w: Writer, followUp: FollowUp): void {
  run(
    w,
    'UPDATE follow_up SET done_at = ?, record = ? WHERE id = ?',
    followUp.doneAt,
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
