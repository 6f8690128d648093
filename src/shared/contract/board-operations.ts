import { z } from 'zod';
import type { BoardCall, OpenShift, Person } from '../domain/board';
import type { FollowUpRow } from '../domain/follow-up';
import { EVERYBODY, REVIEWERS } from '../domain/staff';
import type { CallSaved } from './call-operations';
import { Id, Line } from './inputs';
import { command, lookup } from './operation';

/** What needs a person, as it stands at `now`. Ages and what is overdue follow from the clock, without asking again. */
export type Board = {
  /** Open calls, and closed ones with a flag that nobody decided. */
  readonly calls: readonly BoardCall[];
  /** Calls whose E1 flags wait for a supervisor, the oldest first; `reviewCount` of them in all. */
  readonly reviews: readonly BoardCall[];
  readonly reviewCount: number;
  /** Promises that are not kept yet, what is due first; `followUpCount` of them in all. */
  readonly followUps: readonly FollowUpRow[];
  readonly followUpCount: number;
  /** Everybody ever on the staff list: those who left may still own something old. */
  readonly people: readonly Person[];
  readonly shifts: readonly OpenShift[];
  readonly now: number;
  readonly head: number;
};

export const boardOperations = {
  'board.now': lookup({ roles: EVERYBODY, input: z.object({}) }).returns<Board>(),
  /** A supervisor has looked at the E1 flags of a call. */
  'call.review': command({
    roles: REVIEWERS,
    input: z.object({ callId: Id, note: Line.nullable() }),
  }).returns<CallSaved>(),
};
