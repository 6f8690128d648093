import { z } from 'zod';
import { NextActionKind } from '../domain/call-event';
import type { CallRow } from '../domain/call-row';
import {
  type AddedItem,
  AddedKind,
  type ChainHead,
  type EndedShift,
  type PassOnItem,
  type Shift,
  type UnclosedShift,
} from '../domain/shift';
import { type Staff, type StaffNames, TAKERS } from '../domain/staff';
import type { CallSaved } from './call-operations';
import { Id, Line, Time } from './inputs';
import { command, lookup } from './operation';

/** A records clerk has no part in a shift. */
const READERS = [...TAKERS, 'auditor', 'administrator'] as const;

/** Why a shift cannot end over this call. */
export type Unsettled = {
  readonly row: CallRow;
  readonly because: 'flag' | 'no-outcome' | 'not-waiting' | 'overdue';
};

type OthersShift = UnclosedShift & { readonly unsettled: readonly Unsettled[] };

/** Where one stands, for the bar over every screen. */
export type ShiftGlance = {
  readonly mine: UnclosedShift | null;
  /** Lines of other people's pass-ons that nobody has initialed. */
  readonly waiting: number;
};

export type ShiftView = {
  readonly mine: UnclosedShift | null;
  /** What would be passed on if the shift ended now. */
  readonly soFar: readonly PassOnItem[];
  readonly unsettled: readonly Unsettled[];
  /** Ended ones: all that wait for initials, and what ended lately; the oldest first. */
  readonly passOns: readonly EndedShift[];
  /** Shifts of others that have not ended, with what is in the way of their end. */
  readonly others: readonly OthersShift[];
  /** Who may be given a call: signed in, and taking calls. */
  readonly signedIn: readonly Staff[];
  readonly names: StaffNames;
  readonly head: ChainHead;
  readonly now: number;
};

export type EndedRow = Shift & { readonly items: number; readonly initialed: number };

const nothing = z.object({});

export const shiftOperations = {
  'shift.glance': lookup({ roles: READERS, input: nothing }).returns<ShiftGlance>(),
  'shift.read': lookup({ roles: READERS, input: nothing }).returns<ShiftView>(),
  /** Ended before `before`, newest first, at most fifty. */
  'shift.list': lookup({ roles: READERS, input: z.object({ before: Time.nullable() }) }).returns<{
    readonly shifts: readonly EndedRow[];
    readonly more: boolean;
    readonly names: StaffNames;
  }>(),
  'shift.read-ended': lookup({ roles: READERS, input: z.object({ shift: Id }) }).returns<{
    readonly ended: EndedShift;
    readonly names: StaffNames;
  }>(),
  'shift.start': command({ roles: TAKERS, input: nothing }).returns<Shift>(),
  /** One's own; a supervisor ends another's with a reason. */
  'shift.end': command({
    roles: TAKERS,
    input: z.object({ shift: Id, why: Line.nullable() }),
  }).returns<EndedShift>(),
  /** Puts an open call aside with a next action: on hold, unless its line dropped. */
  'shift.settle-call': command({
    roles: TAKERS,
    input: z.object({
      callId: Id,
      what: NextActionKind.exclude(['finish-taking', 'resolve-flag']),
      minutes: z.number().positive().max(10_080),
    }),
  }).returns<CallSaved>(),
  'pass-on.add': command({
    roles: TAKERS,
    input: z.object({
      what: AddedKind,
      text: Line,
      lookout: z.object({ subject: Line.nullable(), vehicle: Line.nullable(), plate: Line.nullable() }).nullable(),
      until: Time,
      callId: Id.nullable(),
    }),
  }).returns<AddedItem>(),
  'pass-on.drop': command({ roles: TAKERS, input: z.object({ item: Id, why: Line.min(3) }) }).returns<AddedItem>(),
  'pass-on.initial': command({
    roles: TAKERS,
    input: z.object({ shift: Id, item: z.string().min(1).max(80) }),
  }).returns<EndedShift>(),
};
