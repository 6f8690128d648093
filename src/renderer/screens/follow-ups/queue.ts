import type { FollowUpFilter, FollowUpQueue } from '../../../shared/contract/follow-up-operations';
import type { BoardCall } from '../../../shared/domain/board';
import { isLate, waitsForReply } from '../../../shared/domain/board-groups';
import type { FollowUpRow } from '../../../shared/domain/follow-up';

/** A line of the queue: a promise, or an online message that is owed a reply. */
export type QueueItem =
  | { readonly kind: 'promise'; readonly id: string; readonly row: FollowUpRow }
  | { readonly kind: 'message'; readonly id: string; readonly call: BoardCall };

export function dueOf(item: QueueItem): number {
  return item.kind === 'promise' ? item.row.dueAt : (item.call.dueAt ?? item.call.openedAt);
}

export function ownerOf(item: QueueItem): string {
  return item.kind === 'promise' ? item.row.owner : item.call.owner;
}

/** The call a line came from. */
export function callOf(item: QueueItem): string | null {
  return item.kind === 'promise' ? item.row.call : item.id;
}

/** Whom to ask for. */
export function personIn(item: QueueItem): string | null {
  return item.kind === 'promise' ? item.row.person : item.call.callerName;
}

export function numberOf(item: QueueItem): string | null {
  return item.kind === 'promise' ? item.row.number : item.call.phone;
}

export type QueueAction = 'try' | 'finish' | 'cancel' | 'later' | 'give' | 'copy' | 'read';

/** Why this cannot be done to a line; null where it can. Only what can be done has a button. */
export function whyNot(action: QueueAction, item: QueueItem): string | null {
  if (action === 'copy') return numberOf(item) === null ? 'There is no number to copy.' : null;
  if (action === 'read') return callOf(item) === null ? 'This follow-up came from no call.' : null;
  if (item.kind === 'message') return action === 'give' ? null : 'An online message is answered on its call: Enter.';
  if (item.row.doneAt !== null) return 'This follow-up is done.';
  return action === 'cancel' && item.row.what !== 'program-sign-up'
    ? 'This follow-up is not a sign-up. Record what came of it with D.'
    : null;
}

export type Shown = { readonly filter: FollowUpFilter; readonly me: string | null; readonly now: number };

/** The lines of a filter, what is due first in front. */
export function queueOf(
  queue: FollowUpQueue,
  calls: readonly BoardCall[],
  { filter, me, now }: Shown,
): readonly QueueItem[] {
  const promises = queue.rows.map((row): QueueItem => ({ kind: 'promise', id: row.id, row }));
  if (filter === 'done') return promises;
  const messages = calls.filter(waitsForReply).map((call): QueueItem => ({ kind: 'message', id: call.id, call }));
  return [...promises, ...messages]
    .filter((item) => filter !== 'mine' || ownerOf(item) === me)
    .filter((item) => filter !== 'overdue' || isLate(dueOf(item), now))
    .sort((one, two) => dueOf(one) - dueOf(two));
}

/** How many lines each filter has: those main counted, with the messages, and what turned late since. */
export function countsOf(queue: FollowUpQueue, calls: readonly BoardCall[], { me, now }: Omit<Shown, 'filter'>) {
  const messages = calls.filter(waitsForReply);
  const isOpen = (row: FollowUpRow) => row.doneAt === null;
  const turned = queue.rows.filter((row) => isOpen(row) && !isLate(row.dueAt, queue.now) && isLate(row.dueAt, now));
  return {
    mine: queue.counts.mine + messages.filter((call) => call.owner === me).length,
    all: queue.counts.all + messages.length,
    overdue: queue.counts.overdue + turned.length + messages.filter((call) => isLate(call.dueAt ?? 0, now)).length,
    done: queue.counts.done,
  };
}
