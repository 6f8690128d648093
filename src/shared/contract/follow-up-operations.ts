import { z } from 'zod';
import type { FollowUp } from '../domain/follow-up';
import { PhoneValue } from '../protocol/answer';
import { Id, Line } from './call-operations';
import { command } from './operation';

const TAKERS = ['call-taker', 'supervisor'] as const;
const when = z.number().int().nonnegative();

export const followUpOperations = {
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
  'follow-up.open': command({
    roles: TAKERS,
    input: z.object({
      callId: Id.nullable(),
      what: z.enum(['call-back', 'reply', 'other']),
      text: Line.min(1),
      owner: z.string(),
      dueAt: when,
      safeToLeaveMessage: z.boolean().nullable(),
    }),
  }).returns<FollowUp>(),
  'follow-up.try': command({
    roles: TAKERS,
    input: z.object({
      followUp: Id,
      result: z.enum(['reached', 'no-answer', 'busy', 'voicemail', 'wrong-number', 'not-safe']),
      note: Line.nullable(),
    }),
  }).returns<FollowUp>(),
  'follow-up.finish': command({
    roles: TAKERS,
    input: z.object({ followUp: Id, result: Line.min(1) }),
  }).returns<FollowUp>(),
};
