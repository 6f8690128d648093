import type { CallbackResult, FollowUpKind } from './call-event';

/** Something promised to somebody: it has an owner and a due time, and turns overdue by itself. */
export type FollowUp = {
  readonly id: string;
  readonly call: string | null;
  readonly reference: string | null;
  readonly what: FollowUpKind;
  readonly text: string;
  readonly owner: string;
  readonly openedAt: number;
  readonly dueAt: number;
  readonly safeToLeaveMessage: boolean | null;
  readonly tries: readonly { readonly at: number; readonly result: CallbackResult; readonly note: string | null }[];
  readonly doneAt: number | null;
  readonly result: string | null;
};

/** A warning about a number or an address, with its author, reason and end. */
export type Caution = {
  readonly id: string;
  readonly on: 'number' | 'place';
  readonly key: string;
  readonly text: string;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
  readonly until: number;
};
