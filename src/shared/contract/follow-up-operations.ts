import { z } from 'zod';
import { CallbackResult } from '../domain/call-event';
import type { FollowUp, FollowUpRow } from '../domain/follow-up';
import { EVERYBODY, TAKERS } from '../domain/staff';
import { PhoneValue } from '../protocol/answer';
import { Id, Line, Time } from './inputs';
import { command, lookup } from './operation';

export type FollowUpFilter = 'mine' | 'all' | 'overdue' | 'done';

export type FollowUpQueue = {
  /** What is due first; of those done the newest first. */
  readonly rows: readonly FollowUpRow[];
  /** How many there are in all; `rows` may be fewer. */
  readonly counts: Readonly<Record<FollowUpFilter, number>>;
  readonly now: number;
};

export const followUpOperations = {
  'follow-up.list': lookup({
    roles: EVERYBODY,
    input: z.object({
      /** What is overdue stands at the head of `all`. */
      filter: z.enum(['mine', 'all', 'done']),
      limit: z.number().int().min(1).max(10_000),
    }),
  }).returns<FollowUpQueue>(),
  'program.sign-up': command({
    roles: TAKERS,
    input: z.object({
      callId: Id.nullable(),
      program: z.string().max(80),
      /** The day of the program they come to. */
      event: z.string().max(80).optional(),
      name: Line.min(1),
      phone: PhoneValue.nullable(),
      note: Line.nullable(),
    }),
  }).returns<FollowUp>(),
  'program.cancel-sign-up': command({
    roles: TAKERS,
    input: z.object({ followUp: Id, reason: Line.min(3) }),
  }).returns<FollowUp>(),
  'follow-up.open': command({
    roles: TAKERS,
    input: z.object({
      callId: Id.nullable(),
      what: z.enum(['call-back', 'reply', 'other']),
      text: Line.min(1),
      owner: z.string(),
      dueAt: Time,
      safeToLeaveMessage: z.boolean().nullable(),
    }),
  }).returns<FollowUp>(),
  'follow-up.try': command({
    roles: TAKERS,
    input: z.object({
      followUp: Id,
      result: CallbackResult,
      note: Line.nullable(),
      /** When it is tried again; null leaves the due time as it is. */
      again: Time.nullable(),
    }),
  }).returns<FollowUp>(),
  'follow-up.give': command({
    roles: TAKERS,
    input: z.object({ followUp: Id, owner: z.string().max(80), why: Line.nullable() }),
  }).returns<FollowUp>(),
  'follow-up.defer': command({
    roles: TAKERS,
    input: z.object({ followUp: Id, dueAt: Time, reason: Line.min(3) }),
  }).returns<FollowUp>(),
  'follow-up.finish': command({
    roles: TAKERS,
    input: z.object({ followUp: Id, result: Line.min(1) }),
  }).returns<FollowUp>(),
};
