import { z } from 'zod';
import type { Call } from '../domain/call';
import type { CallRow } from '../domain/call-row';
import type { StoredEvent } from '../domain/event';
import type { Caution, FollowUp } from '../domain/follow-up';
import { EVERYBODY, LEADERS, Role, type Session, type Staff, type StaffNames, TAKERS } from '../domain/staff';
import type { Lexicons } from '../escalation/rulebook';
import type { PhoneValue } from '../protocol/answer';
import type { Pack } from '../protocol/pack';
import { Id, Line, Time } from './inputs';
import { command, lookup, search, wait } from './operation';

/** Who may see who read a call. */
const WATCHERS = ['supervisor', 'auditor'] as const;

/** What a window needs before anybody has signed in. */
export type DeskState = {
  readonly setUp: boolean;
  readonly desk: { readonly name: string; readonly letter: string; readonly mode: 'live' | 'drill' } | null;
  readonly agency: { readonly id: string; readonly name: string; readonly zone: string };
  readonly staff: readonly Staff[];
  readonly session: Session | null;
  readonly version: string;
  readonly sqlite: string;
  /** Sentences about what is not as it should be: a refused pack, a slow disk, an old backup. */
  readonly cautions: readonly string[];
  readonly now: number;
};

/** A call that rings, offered by the telephone system. It is not in the log until F2 takes it. */
export type Ringing = { readonly from: PhoneValue; readonly at: number };

/** Text typed but not yet an event when the program ended. */
type DraftView = {
  readonly narrative: string;
  readonly field: { readonly question: string; readonly text: string } | null;
  readonly at: number;
};

export type CallView = {
  readonly call: Call;
  readonly draft: DraftView | null;
  readonly followUps: readonly FollowUp[];
  readonly staff: StaffNames;
};

/** One look at a call. `what` is the operation, or `call.print`, `call.copy`. */
export type CallReading = { readonly at: number; readonly actor: string; readonly what: string };

/** What a check of one call's events found, link by link. */
export type CallChain = {
  /** Sequence numbers of its events in the journal. */
  readonly seqs: readonly number[];
  /** The hash of its last event; empty where it has none. */
  readonly hash: string;
  /** Where the whole journal stands. */
  readonly head: { readonly seq: number; readonly hash: string };
  /** The first thing that differs; `seq` is null where it is no single event. */
  readonly fault: { readonly seq: number | null; readonly what: string } | null;
};

export type LogDay = {
  /** Open calls whatever their age, most urgent first. */
  readonly open: readonly CallRow[];
  /** Today's closed calls, newest first. */
  readonly today: readonly CallRow[];
  /** What is due first, `followUpCount` of them in all. */
  readonly followUps: readonly FollowUp[];
  readonly followUpCount: number;
  readonly now: number;
  readonly head: number;
};

export type History = {
  readonly byNumber: readonly CallRow[];
  readonly byPlace: readonly CallRow[];
  readonly similarOpen: readonly CallRow[];
  readonly cautions: readonly Caution[];
};

export type Expectation = { readonly calls: number; readonly p50: number; readonly p90: number };

export const deskOperations = {
  'desk.look': lookup({ roles: 'anyone', input: z.object({}) }).returns<DeskState>(),
  'desk.set-up': command({
    roles: 'anyone',
    input: z.object({
      name: Line.min(1),
      letter: z.string().regex(/^[0-9A-HJ-N]$/, 'one digit, or a letter A to N without I'),
      supervisor: Line.min(2),
    }),
  }).returns<DeskState>(),
  'session.start': command({ roles: 'anyone', input: z.object({ staff: z.string() }) }).returns<Session>(),
  'session.end': command({ roles: EVERYBODY, input: z.object({}) }).returns<{ readonly openCalls: number }>(),
  'staff.add': command({ roles: LEADERS, input: z.object({ name: Line.min(2), role: Role }) }).returns<Staff>(),
  'staff.change': command({
    roles: LEADERS,
    input: z.object({ staff: z.string(), name: Line.min(2), role: Role, active: z.boolean() }),
  }).returns<Staff>(),
  'pack.read': lookup({ roles: EVERYBODY, input: z.object({}) }).returns<{
    readonly hash: string;
    /** The version of the folder under it. */
    readonly base: string;
    readonly pack: Pack;
    readonly lexicons: Lexicons;
  }>(),
  'log.day': lookup({ roles: EVERYBODY, input: z.object({}) }).returns<LogDay>(),
  'log.expectation': search({
    roles: TAKERS,
    input: z.object({ type: z.string().max(80), channel: z.string().max(40) }),
  }).returns<Expectation | null>(),
  /** Answers when an event after `after` is committed or a call rings, or after 20 s with the same head. */
  'log.changes': wait({ roles: EVERYBODY, input: z.object({ after: z.number().int().nonnegative() }) }).returns<{
    readonly head: number;
    /** The version of the pack in force. */
    readonly pack: string;
    readonly ringing: Ringing | null;
  }>(),
  'call.read': lookup({ roles: EVERYBODY, input: z.object({ callId: Id }) }).returns<CallView>(),
  'call.find': lookup({ roles: EVERYBODY, input: z.object({ reference: Line }) }).returns<Call>(),
  'call.timeline': lookup({ roles: EVERYBODY, input: z.object({ callId: Id }) }).returns<{
    readonly events: readonly StoredEvent[];
    readonly staff: StaffNames;
  }>(),
  /** Everybody who looked at the call, newest first. */
  'call.readers': lookup({ roles: WATCHERS, input: z.object({ callId: Id }) }).returns<{
    readonly readings: readonly CallReading[];
    readonly staff: StaffNames;
  }>(),
  'call.chain': search({ roles: EVERYBODY, input: z.object({ callId: Id }) }).returns<CallChain>(),
  /** The record leaves the screen: on paper, or by the clipboard. */
  'call.note-taken-out': command({
    roles: EVERYBODY,
    input: z.object({ callId: Id, how: z.enum(['print', 'copy']) }),
  }).returns<{ readonly at: number }>(),
  'call.history': lookup({
    roles: TAKERS,
    input: z.object({
      digits: Line.nullable(),
      place: Line.nullable(),
      type: z.string().max(80).nullable(),
      except: Id.nullable(),
    }),
  }).returns<History>(),
  'caution.add': command({
    roles: TAKERS,
    input: z.object({
      on: z.enum(['number', 'place']),
      key: Line.min(1),
      text: Line.min(3),
      reason: Line.min(3),
      until: Time,
    }),
  }).returns<Caution>(),
};
