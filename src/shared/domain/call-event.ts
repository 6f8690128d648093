import { z } from 'zod';
import type { Evidence } from '../escalation/finding';
import type { Answer, PhoneValue } from '../protocol/answer';
import type { Channel, Level, Said, TransferMode } from '../protocol/pack';

/**
 * What can happen to a call, in the past tense. A kind is never renamed and never rewritten; a payload that
 * changes its meaning gets a new `v` and an upcaster (docs/decisions). Times are UTC milliseconds.
 */

export const CallChannel = z.enum(['phone', 'online', 'counter']);
export type CallChannel = z.infer<typeof CallChannel>;

/** An online message exactly as received, kept apart from what is made of it. */
export type OnlineMessage = { readonly receivedAt: number; readonly text: string; readonly replyTo: string | null };

/** What must happen next to an open call, and by when. */
export type NextAction = { readonly what: NextActionKind; readonly dueAt: number };
export const NextActionKind = z.enum([
  'finish-taking',
  'return-to-held',
  'call-back',
  'give-to-dispatch',
  'resolve-flag',
  'review',
  'reply',
]);
export type NextActionKind = z.infer<typeof NextActionKind>;

/** A flag as raised. Same fact = same `rule` and `source`; F9 is rule `F9`, source `person`. */
export type RaisedFlag = {
  readonly flag: string;
  readonly rule: string;
  readonly version: number;
  readonly title: string;
  readonly level: Level;
  readonly source: string;
  readonly say: Said;
  readonly because: readonly Evidence[];
};

export const OverrideReason = z.enum(['misheard', 'past-event', 'not-real', 'already-safe', 'test', 'other']);
export type OverrideReason = z.infer<typeof OverrideReason>;

/** What a person decided about a flag. Only an override lowers the call's level. */
export type FlagOutcome =
  | { readonly kind: 'transferred'; readonly receiver: string; readonly incident: string | null }
  | { readonly kind: 'relayed'; readonly receiver: string; readonly incident: string | null }
  | { readonly kind: 'caller-gone' }
  | { readonly kind: 'already-with-911'; readonly incident: string | null }
  | { readonly kind: 'given-to-dispatch'; readonly receiver: string; readonly incident: string | null }
  | { readonly kind: 'not-an-emergency'; readonly reason: OverrideReason; readonly text: string | null };

export const TransferStep = z.enum([
  'place-confirmed',
  'caller-told-to-stay',
  'announced',
  'receiver-answered',
  'receiver-confirmed',
  'failed',
  'caller-disconnected',
]);
export type TransferStep = z.infer<typeof TransferStep>;

export const DisconnectKind = z.enum(['disconnect', 'misdial', 'open-line', 'suspicious-sounds']);
export type DisconnectKind = z.infer<typeof DisconnectKind>;

export const CallbackResult = z.enum(['reached', 'no-answer', 'busy', 'voicemail', 'wrong-number', 'not-safe']);
export type CallbackResult = z.infer<typeof CallbackResult>;

export const LinkRelation = z.enum(['duplicate', 'related', 'supplement']);
export type LinkRelation = z.infer<typeof LinkRelation>;

export type CloseKind = 'complete' | 'incomplete' | 'unresolved';

export const IncompleteReason = z.enum(['hung-up', 'line-cut', 'refused', 'language', 'caller-must-go', 'other']);
export type IncompleteReason = z.infer<typeof IncompleteReason>;

export type Close = {
  readonly kind: CloseKind;
  readonly disposition: string | null;
  readonly channel: Channel | null;
  readonly reason: IncompleteReason | null;
  readonly note: string | null;
  /** Ids of what was still missing. */
  readonly missing: readonly string[];
};

export type CallBody =
  | {
      readonly kind: 'call.opened';
      readonly reference: string;
      readonly channel: CallChannel;
      readonly from: PhoneValue | null;
      readonly message: OnlineMessage | null;
      /** When the call really came, for a late entry after an outage. */
      readonly originalAt: number | null;
      readonly owner: string;
      readonly next: NextAction;
    }
  | { readonly kind: 'call.noted'; readonly text: string; readonly recovered: boolean }
  | { readonly kind: 'call.answered'; readonly question: string; readonly answer: Answer | null }
  | { readonly kind: 'call.typed'; readonly type: string; readonly words: string | null }
  | { readonly kind: 'call.suggestion-taken'; readonly suggestion: string; readonly words: string }
  | { readonly kind: 'call.suggestion-dismissed'; readonly suggestion: string }
  | { readonly kind: 'call.place-read-back'; readonly confirmed: boolean }
  | { readonly kind: 'call.said'; readonly mark: string }
  | ({ readonly kind: 'call.flag-raised' } & RaisedFlag)
  | { readonly kind: 'call.flag-resolved'; readonly flags: readonly string[]; readonly outcome: FlagOutcome }
  | {
      readonly kind: 'call.transfer-stepped';
      readonly mode: TransferMode;
      readonly step: TransferStep;
      readonly note: string | null;
    }
  | {
      readonly kind: 'call.handed-to-dispatch';
      readonly to: string | null;
      readonly cad: string | null;
      readonly whyNone: string | null;
    }
  | { readonly kind: 'call.held'; readonly next: NextAction }
  | { readonly kind: 'call.resumed'; readonly next: NextAction }
  | { readonly kind: 'call.disconnected'; readonly how: DisconnectKind; readonly next: NextAction }
  | { readonly kind: 'call.callback-tried'; readonly result: CallbackResult; readonly note: string | null }
  | {
      readonly kind: 'call.linked';
      readonly to: string;
      readonly reference: string;
      readonly relation: LinkRelation;
    }
  | { readonly kind: 'call.supplemented'; readonly text: string; readonly from: string | null }
  | { readonly kind: 'call.referred'; readonly referral: string }
  | { readonly kind: 'call.owner-changed'; readonly owner: string; readonly why: string | null }
  | { readonly kind: 'call.next-action-set'; readonly next: NextAction }
  | { readonly kind: 'call.closed'; readonly close: Close }
  | { readonly kind: 'call.reopened'; readonly reason: string; readonly next: NextAction }
  | {
      readonly kind: 'call.amended';
      /** A question id, `narrative` or `type`. */
      readonly what: string;
      readonly old: string;
      readonly new: string;
      readonly value: Answer | null;
      readonly reason: string;
    }
  | { readonly kind: 'call.entered-in-error'; readonly reason: string }
  /** A supervisor looked at a call that was flagged E1. */
  | { readonly kind: 'call.reviewed'; readonly note: string | null };

/** What surrounds a payload in the journal. It holds no caller data: it outlives a purge. */
export type EventMeta = {
  /** Contiguous from 1 on each station. */
  readonly seq: number;
  readonly id: string;
  readonly call: string | null;
  readonly at: number;
  /** Minutes east of UTC in the agency's zone at that moment. */
  readonly offset: number;
  /** Staff id, or `system`. */
  readonly actor: string;
};

export type StoredCallEvent = EventMeta & { readonly body: CallBody };
