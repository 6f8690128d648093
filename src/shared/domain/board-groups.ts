import type { Board } from '../contract/board-operations';
import type { Level } from '../protocol/pack';
import type { BoardCall, OpenShift, Person } from './board';
import type { FollowUpRow } from './follow-up';
import { mayOwn } from './staff';

/** Why something needs a person, the most dangerous first. `open` needs nobody: it is in good hands. */
const GROUPS = [
  'flagged',
  'unresolved',
  'late',
  'dropped',
  'unowned',
  'review',
  'message',
  'follow-up',
  'shift',
  'open',
] as const;
export type GroupId = (typeof GROUPS)[number];

/** One line of the board, once, in its most urgent group; `also` names the others it belongs to. */
export type BoardItem =
  | { readonly kind: 'call'; readonly id: string; readonly call: BoardCall; readonly also: readonly GroupId[] }
  | {
      readonly kind: 'follow-up';
      readonly id: string;
      readonly followUp: FollowUpRow;
      readonly also: readonly GroupId[];
    }
  | { readonly kind: 'shift'; readonly id: string; readonly shift: OpenShift; readonly also: readonly GroupId[] };

export type Group = {
  readonly id: GroupId;
  readonly items: readonly BoardItem[] /** Counted, but not listed. */;
  readonly more: number;
};

export function isLate(dueAt: number, now: number): boolean {
  return dueAt < now;
}

/** An online message that nobody has answered: its call is still open. */
export function waitsForReply({ channel, nextAction }: Pick<BoardCall, 'channel' | 'nextAction'>): boolean {
  return channel === 'online' && nextAction !== null;
}

export function isOwned(owner: string, people: readonly Person[]): boolean {
  return people.some((one) => one.id === owner && mayOwn(one));
}

/** The board in order of danger. Within a group the gravest flag is first, and of equals what has waited longest. */
export function groupsOf(board: Board, now: number): readonly Group[] {
  const here = new Set(board.people.filter((one) => mayOwn(one) && one.signedIn).map(({ id }) => id));
  const calls = new Map([...board.reviews, ...board.calls].map((call) => [call.id, call]));
  const placed = [...calls.values()].flatMap((call): Placed[] => {
    const [group, ...also] = GROUPS.filter((one) => callBelongs(call, one, { here, now }));
    if (group === undefined) return [];
    const item = { kind: 'call', id: call.id, call, also: also.filter((one) => one !== 'open') } as const;
    return [{ group, level: isFlagged(group) ? call.level : 'E0', since: sinceOf(call, group), item }];
  });
  placed.push(...board.followUps.flatMap((followUp) => placeFollowUp(followUp, board.people, now)));
  placed.push(
    ...board.shifts.map(
      (shift): Placed => ({
        group: 'shift',
        level: 'E0',
        since: shift.startedAt,
        item: { kind: 'shift', id: shift.id, shift, also: [] },
      }),
    ),
  );
  placed.sort((one, two) => two.level.localeCompare(one.level) || one.since - two.since);
  return GROUPS.map((id) => ({
    id,
    items: placed.filter(({ group }) => group === id).map(({ item }) => item),
    more: moreOf(board, id, now),
  }));
}

/** How many lines need a person: everything but what is in good hands. */
export function countWaiting(groups: readonly Group[]): number {
  return groups.reduce((sum, { id, items, more }) => (id === 'open' ? sum : sum + items.length + more), 0);
}

type Placed = { readonly group: GroupId; readonly level: Level; readonly since: number; readonly item: BoardItem };
type At = { readonly here: ReadonlySet<string>; readonly now: number };

function callBelongs(call: BoardCall, group: GroupId, { here, now }: At): boolean {
  const isOpen = call.stage === 'open' || call.stage === 'held' || call.stage === 'disconnected';
  switch (group) {
    case 'flagged':
      return isOpen && call.openFlags > 0;
    case 'unresolved':
      return !isOpen && call.openFlags > 0;
    case 'late':
      return isOpen && (call.nextAction === null || call.dueAt === null || isLate(call.dueAt, now));
    case 'dropped':
      return call.stage === 'disconnected';
    case 'unowned':
      return (isOpen || call.openFlags > 0) && !here.has(call.owner);
    case 'review':
      return call.reviewDueAt !== null;
    case 'message':
      return waitsForReply(call);
    case 'open':
      return isOpen;
    case 'follow-up':
    case 'shift':
      return false;
  }
}

function isFlagged(group: GroupId): boolean {
  return group === 'flagged' || group === 'unresolved';
}

/** The moment by which the lines of a group are put in order: what is oldest or due first. */
function sinceOf(call: BoardCall, group: GroupId): number {
  if (isFlagged(group)) return call.flaggedAt ?? call.openedAt;
  if (group === 'review') return call.reviewDueAt ?? call.openedAt;
  if (group === 'unowned') return call.openedAt;
  return call.dueAt ?? 0;
}

function placeFollowUp(followUp: FollowUpRow, people: readonly Person[], now: number): Placed[] {
  const late = isLate(followUp.dueAt, now);
  const unowned = !isOwned(followUp.owner, people);
  if (!late && !unowned) return [];
  const group = unowned ? 'unowned' : 'follow-up';
  const also: readonly GroupId[] = late && unowned ? ['follow-up'] : [];
  return [{ group, level: 'E0', since: followUp.dueAt, item: { kind: 'follow-up', id: followUp.id, followUp, also } }];
}

/** What main counted and did not list. Of the promises only those due first are listed: the rest may be late too. */
function moreOf(board: Board, group: GroupId, now: number): number {
  if (group === 'review') return board.reviewCount - board.reviews.length;
  const last = board.followUps.at(-1);
  if (group !== 'follow-up' || last === undefined || !isLate(last.dueAt, now)) return 0;
  return board.followUpCount - board.followUps.length;
}
