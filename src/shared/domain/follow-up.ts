import type { PhoneValue } from '../protocol/answer';
import type { CallbackResult } from './call-event';

export type FollowUpKind = 'call-back' | 'program-sign-up' | 'reply' | 'other';

/** What may happen to a promise beside its tries and its end. */
export type FollowUpBody =
  | {
      readonly kind: 'follow-up.given';
      readonly followUp: string;
      readonly owner: string;
      readonly why: string | null;
    }
  | {
      readonly kind: 'follow-up.deferred';
      readonly followUp: string;
      readonly dueAt: number;
      readonly reason: string;
    }
  | {
      /** They do not come: the sign-up is done with, and no longer counted. */
      readonly kind: 'program.sign-up-cancelled';
      readonly followUp: string;
      readonly program: string;
      readonly event?: string;
      readonly name: string;
      readonly reason: string;
    };

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
  /** Whom it is about and the number to call, where the promise names its own; otherwise the call's count. */
  readonly name?: string;
  readonly phone?: PhoneValue;
  /** Who gave it to its owner, once it has changed hands. */
  readonly givenBy?: string;
  /** Why it was put off last. */
  readonly deferred?: { readonly at: number; readonly reason: string };
};

export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpKind, string>> = {
  'call-back': 'Call back',
  'program-sign-up': 'Program sign-up',
  reply: 'Reply to a message',
  other: 'Other',
};

/** A promise with whom to ask for and the number to call: its own, or those of its call. */
export type FollowUpRow = FollowUp & { readonly person: string | null; readonly number: string | null };

type SignUp = { readonly name: string; readonly phone: PhoneValue | null; readonly note: string | null };

/** "Sign up Rosa Lima for Neighborhood watch, (859) 555-0142. Note: after five". */
export function signUpText({ name, phone, note }: SignUp, what: string): string {
  return `Sign up ${name} for ${what}${phone === null ? '' : `, ${phone.display}`}${note === null ? '' : `. Note: ${note}`}`;
}

const MINUTE = 60_000;
/** How long to wait after the first, the second and every later try in vain. */
const AGAIN_MS = [60 * MINUTE, 4 * 60 * MINUTE, 24 * 60 * MINUTE];
const IN_VAIN: readonly CallbackResult[] = ['no-answer', 'busy', 'voicemail'];

/** When to try again after a try with this result; null where another try makes no sense by itself. */
export function nextTry({ tries }: Pick<FollowUp, 'tries'>, result: CallbackResult, now: number): number | null {
  if (!IN_VAIN.includes(result)) return null;
  const earlier = tries.filter((one) => IN_VAIN.includes(one.result)).length;
  return now + (AGAIN_MS[Math.min(earlier, AGAIN_MS.length - 1)] ?? 0);
}

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
