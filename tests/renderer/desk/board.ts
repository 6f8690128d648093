import type { Board } from '../../../src/shared/contract/board-operations';
import type { BoardCall } from '../../../src/shared/domain/board';
import type { Call } from '../../../src/shared/domain/call';
import { rowOf } from '../../../src/shared/domain/call-row';
import type { FollowUpRow } from '../../../src/shared/domain/follow-up';
import { ann, ben, NOW } from './fake-desk';

/** A call as the board has it. */
export function boardCall(call: Call, rest: Partial<BoardCall> = {}): BoardCall {
  return { ...rowOf(call), flaggedAt: null, tries: 0, lastTry: null, reviewDueAt: null, ...rest };
}

/** The board with Ann and Ben signed in. */
export function boardOf(rest: Partial<Board> = {}): Board {
  return {
    calls: [],
    reviews: [],
    reviewCount: rest.reviews?.length ?? 0,
    followUps: [],
    followUpCount: rest.followUps?.length ?? 0,
    people: [
      { ...ann, signedIn: true, openCalls: 2 },
      { ...ben, signedIn: true, openCalls: 1 },
    ],
    shifts: [],
    now: NOW,
    head: 1,
    ...rest,
  };
}

export function followUpOf(id: string, dueAt: number, rest: Partial<FollowUpRow> = {}): FollowUpRow {
  return {
    id,
    call: null,
    reference: null,
    what: 'call-back',
    text: `Call ${id} back`,
    owner: 'ann',
    openedAt: 0,
    dueAt,
    safeToLeaveMessage: null,
    tries: [],
    doneAt: null,
    result: null,
    person: null,
    number: null,
    ...rest,
  };
}
