import { z } from 'zod';

/** What one shift tells the next, and what happens to it. */

/** Added by a person: somewhere or somebody to watch, be on the lookout, or a few words. */
export const AddedKind = z.enum(['watch', 'bolo', 'note']);
export type AddedKind = z.infer<typeof AddedKind>;

/** What a line of a pass-on is about, in the order in which the lines stand. */
export const ITEM_KINDS = [
  'flag',
  'callback',
  'reply',
  'open-call',
  'dispatch',
  'bolo',
  'watch',
  'note',
  'override',
  'follow-up',
  'incomplete',
  'caution',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What a lookout is for; at least one of the three is written. */
export type Lookout = {
  readonly subject: string | null;
  readonly vehicle: string | null;
  readonly plate: string | null;
};

export type AddedItem = {
  readonly id: string;
  readonly what: AddedKind;
  readonly text: string;
  /** Only of a BOLO. */
  readonly lookout: Lookout | null;
  readonly until: number;
  readonly call: string | null;
  readonly by: string;
  readonly at: number;
};

/** One line of a pass-on, in words, as it stood when the shift ended. */
export type PassOnItem = {
  /** The same thing has the same key in every pass-on: `call:…`, `follow-up:…`, `override:…`. */
  readonly key: string;
  readonly kind: ItemKind;
  readonly call: string | null;
  readonly reference: string | null;
  readonly text: string;
  /** Why the next person must know. */
  readonly why: string;
  readonly dueAt: number | null;
  /** Whose call or follow-up it is; it goes to whoever initials the line. Null: nothing changes hands. */
  readonly owner: string | null;
};

export type ChainHead = { readonly seq: number; readonly hash: string };

export type Shift = {
  readonly id: string;
  readonly staff: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
};

/** A shift that has not ended; `late` when it has run longer than a shift of this agency. */
export type UnclosedShift = Shift & { readonly late: boolean };

export type Initial = { readonly by: string; readonly at: number };
export type PassedItem = PassOnItem & {
  readonly initial: Initial | null;
  /** Its call is closed or its follow-up done by now. */
  readonly settled: boolean;
};

/** A shift as it was ended. */
export type EndedShift = {
  readonly id: string;
  readonly staff: string;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Who ended it; somebody else than `staff` says why. */
  readonly endedBy: string;
  readonly why: string | null;
  readonly items: readonly PassedItem[];
  /** The end of this shift in the chain: the pass-on itself is under this hash. */
  readonly head: ChainHead;
};

export type ShiftBody =
  | { readonly kind: 'shift.started'; readonly shift: string; readonly staff: string }
  | {
      readonly kind: 'shift.ended';
      readonly shift: string;
      /** Given when somebody else ends it. */
      readonly why: string | null;
      readonly items: readonly PassOnItem[];
      /** The event before this one. */
      readonly head: ChainHead;
    }
  | ({ readonly kind: 'pass-on.added'; readonly item: string } & Pick<AddedItem, 'what' | 'text' | 'lookout' | 'until'>)
  | { readonly kind: 'pass-on.dropped'; readonly item: string; readonly why: string }
  /** By the event's actor, at its time. */
  | { readonly kind: 'pass-on.initialed'; readonly shift: string; readonly item: string };

const USUAL_HOURS = 12;

/** How long a shift lasts at this agency. */
export function shiftMs(agency: { readonly shift_hours?: number | undefined }): number {
  return (agency.shift_hours ?? USUAL_HOURS) * 3_600_000;
}
