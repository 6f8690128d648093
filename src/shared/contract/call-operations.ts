import { z } from 'zod';
import type { Call } from '../domain/call';
import {
  CallbackResult,
  CallChannel,
  DisconnectKind,
  IncompleteReason,
  LinkRelation,
  NextActionKind,
  OverrideReason,
  TransferStep,
} from '../domain/call-event';
import { REVIEWERS, TAKERS } from '../domain/staff';
import { Answer, PhoneValue } from '../protocol/answer';
import { Assertion } from '../protocol/condition';
import { Level, Said, TransferMode } from '../protocol/pack';
import { Id, Line, Time } from './inputs';
import { command } from './operation';

/** A note; the services clean it, and refuse one over `NOTE_LIMIT` with a sentence that names both sizes. */
const Note = z.string();

/** `order` numbers the command; `again` says that it was sent before and no answer came. */
const fromWindow = z.object({
  window: z.string().min(1).max(64),
  order: Id.optional(),
  again: z.boolean().optional(),
});
/** The call, and the window that edits it: one window at a time (a lease of 15 s). */
const onCall = fromWindow.extend({ callId: Id });

/** A place in a text, in UTF-16 units. */
const place = z.number().int().nonnegative();

const Evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('words'),
    from: place,
    to: place,
    words: z.string(),
    assertion: Assertion,
    concept: z.string(),
  }),
  z.object({ kind: z.literal('answer'), question: z.string(), answer: z.string() }),
]);

/** A flag as the screen saw it; main evaluates again and adds what the screen missed. */
const FlagInput = z.object({
  rule: z.string().max(20),
  version: z.number().int(),
  title: z.string().max(200),
  level: Level,
  source: z.string().max(200),
  say: Said,
  because: z.array(Evidence).max(50),
});

const FlagOutcomeInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('transferred'), receiver: Line, incident: Line.nullable() }),
  z.object({ kind: z.literal('relayed'), receiver: Line, incident: Line.nullable() }),
  z.object({ kind: z.literal('caller-gone') }),
  z.object({ kind: z.literal('already-with-911'), incident: Line.nullable() }),
  z.object({ kind: z.literal('given-to-dispatch'), receiver: Line, incident: Line.nullable() }),
  z.object({
    kind: z.literal('not-an-emergency'),
    reason: OverrideReason,
    text: Line.nullable(),
  }),
]);

/** Every command on a call answers with the call as it now stands, and when it was saved. */
export type CallSaved = { readonly call: Call; readonly savedAt: number };

const onOwnCall = <S extends z.ZodRawShape>(shape: S) =>
  command({ roles: TAKERS, input: onCall.extend(shape) }).returns<CallSaved>();

export const callOperations = {
  'call.open': command({
    roles: TAKERS,
    input: fromWindow.extend({
      channel: CallChannel,
      from: PhoneValue.nullable(),
      message: z.object({ receivedAt: Time, text: Note, replyTo: Line.nullable() }).nullable(),
      originalAt: Time.nullable(),
    }),
  }).returns<CallSaved>(),
  /** Text being typed, at most a second behind the keyboard: one draft row, no event yet. */
  'call.keep-draft': command({
    roles: TAKERS,
    input: onCall.extend({
      rev: z.number().int().nonnegative(),
      narrative: Note,
      field: z.object({ question: z.string(), text: Note }).nullable(),
    }),
  }).returns<{ readonly savedAt: number; readonly flagged: Call | null }>(),
  'call.note': onOwnCall({ text: Note }),
  'call.answer': onOwnCall({ question: z.string().max(80), answer: Answer.nullable() }),
  /** The gate's "I asked, none apply": every unanswered gate question is an explicit no. */
  'call.answer-together': onOwnCall({ questions: z.array(z.string().max(80)).min(1).max(40) }),
  'call.set-type': onOwnCall({ type: z.string().max(80), words: Line.nullable() }),
  'call.take-suggestion': onOwnCall({
    suggestion: z.string().max(200),
    words: Line,
    question: z.string().max(80).nullable(),
    answer: Answer.nullable(),
    type: z.string().max(80).nullable(),
  }),
  'call.dismiss-suggestion': onOwnCall({ suggestion: z.string().max(200) }),
  'call.read-back-place': onOwnCall({ confirmed: z.boolean() }),
  'call.mark-said': onOwnCall({ mark: z.string().max(120) }),
  'call.raise-flags': onOwnCall({ flags: z.array(FlagInput).min(1).max(50) }),
  'call.resolve-flags': onOwnCall({ flags: z.array(Id).min(1), outcome: FlagOutcomeInput }),
  'call.step-transfer': onOwnCall({
    mode: TransferMode,
    step: TransferStep,
    note: Line.nullable(),
  }),
  'call.hand-to-dispatch': onOwnCall({ to: Line.nullable(), cad: Line.nullable(), whyNone: Line.nullable() }),
  'call.hold': onOwnCall({}),
  'call.resume': onOwnCall({}),
  'call.disconnect': onOwnCall({ how: DisconnectKind }),
  'call.try-callback': onOwnCall({
    result: CallbackResult,
    note: Line.nullable(),
  }),
  'call.link': onOwnCall({ to: Id, relation: LinkRelation }),
  'call.refer': onOwnCall({ referral: z.string().max(80) }),
  'call.close': onOwnCall({
    disposition: z.string().max(8).nullable(),
    reason: IncompleteReason.nullable(),
    note: Line.nullable(),
  }),
  /** A quick outcome opens nothing new: it settles the call that F2 opened. */
  'call.quick-close': onOwnCall({ outcome: z.string().max(80) }),
  'call.reopen': onOwnCall({ reason: Line.min(1) }),
  'call.supplement': command({
    roles: TAKERS,
    input: z.object({ callId: Id, text: Note.min(1), from: Id.nullable() }),
  }).returns<CallSaved>(),
  'call.amend': command({
    roles: TAKERS,
    input: z.object({
      callId: Id,
      what: z.string().max(80),
      text: Note,
      value: Answer.nullable(),
      reason: Line.min(3),
    }),
  }).returns<CallSaved>(),
  'call.enter-in-error': command({
    roles: REVIEWERS,
    input: z.object({ callId: Id, reason: Line.min(3) }),
  }).returns<CallSaved>(),
  'call.change-owner': command({
    roles: TAKERS,
    input: z.object({ callId: Id, owner: z.string().max(80), why: Line.nullable() }),
  }).returns<CallSaved>(),
  'call.set-next-action': command({
    roles: TAKERS,
    input: z.object({
      callId: Id,
      what: NextActionKind,
      minutes: z.number().positive().max(10_080),
    }),
  }).returns<CallSaved>(),
  /** Renews the lease of the window that edits the call, or takes it over. */
  'call.lease': command({
    roles: TAKERS,
    input: onCall.extend({ take: z.boolean() }),
  }).returns<{ readonly mine: boolean; readonly holder: string | null }>(),
};
