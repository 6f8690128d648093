import type { Evidence } from '../escalation/evaluate';
import type { Answer, PhoneValue } from '../protocol/answer';
import type { Channel, Level, Said } from '../protocol/pack';
import type { AgencyBody } from './agency-change';
import type { BoardBody } from './board';
import type { FollowUpBody } from './follow-up';
import type { SavedViewBody } from './saved-view';
import type { ShiftBody } from './shift';
import type { Role } from './staff';

/**
 * Everything that can happen, in the past tense. A kind is never renamed and never rewritten; a payload that
 * changes its meaning gets a new `v` and an upcaster (docs/decisions). Times are UTC milliseconds.
 */

export type CallChannel = 'phone' | 'online' | 'counter';

/** An online message exactly as received, kept apart from what is made of it. */
export type OnlineMessage = { readonly receivedAt: number; readonly text: string; readonly replyTo: string | null };

/** What must happen next to an open call, and by when. */
export type NextAction = { readonly what: NextActionKind; readonly dueAt: number };
export type NextActionKind =
  | 'finish-taking'
  | 'return-to-held'
  | 'call-back'
  | 'give-to-dispatch'
  | 'resolve-flag'
  | 'review'
  | 'reply';

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

export type OverrideReason = 'misheard' | 'past-event' | 'not-real' | 'already-safe' | 'test' | 'other';

/** What a person decided about a flag. Only an override lowers the call's level. */
export type FlagOutcome =
  | { readonly kind: 'transferred'; readonly receiver: string; readonly incident: string | null }
  | { readonly kind: 'relayed'; readonly receiver: string; readonly incident: string | null }
  | { readonly kind: 'caller-gone' }
  | { readonly kind: 'already-with-911'; readonly incident: string | null }
  | { readonly kind: 'given-to-dispatch'; readonly receiver: string; readonly incident: string | null }
  | { readonly kind: 'not-an-emergency'; readonly reason: OverrideReason; readonly text: string | null };

export type TransferMode = 'warm-transfer' | 'relay' | 'in-place';
export type TransferStep =
  | 'place-confirmed'
  | 'caller-told-to-stay'
  | 'announced'
  | 'receiver-answered'
  | 'receiver-confirmed'
  | 'failed'
  | 'caller-disconnected';

export type DisconnectKind = 'disconnect' | 'misdial' | 'open-line' | 'suspicious-sounds';
export type CallbackResult = 'reached' | 'no-answer' | 'busy' | 'voicemail' | 'wrong-number' | 'not-safe';
export type LinkRelation = 'duplicate' | 'related' | 'supplement';
export type CloseKind = 'complete' | 'incomplete' | 'unresolved';
export type IncompleteReason = 'hung-up' | 'line-cut' | 'refused' | 'language' | 'caller-must-go' | 'other';

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
  | BoardBody;

export type FollowUpKind = 'call-back' | 'program-sign-up' | 'reply' | 'other';

export type OtherBody =
  | ShiftBody
  | AgencyBody
  | SavedViewBody
  | {
      readonly kind: 'station.opened';
      readonly name: string;
      /** The character of this desk in reference numbers. */
      readonly desk: string;
      readonly agency: string;
      readonly mode: 'live' | 'drill';
    }
  | { readonly kind: 'clock-jumped'; readonly byMs: number }
  | { readonly kind: 'staff.added'; readonly staff: string; readonly name: string; readonly role: Role }
  | {
      readonly kind: 'staff.changed';
      readonly staff: string;
      readonly name: string;
      readonly role: Role;
      readonly active: boolean;
    }
  | { readonly kind: 'session.started'; readonly session: string; readonly staff: string }
  | { readonly kind: 'session.ended'; readonly session: string }
  | {
      readonly kind: 'pack.published';
      readonly agency: string;
      readonly hash: string;
      /** The whole pack; with a `base`, only the lists in which it differs from that version. */
      readonly pack: string;
      readonly base?: string;
    }
  | {
      readonly kind: 'program.signed-up';
      readonly program: string;
      readonly event?: string;
      readonly name: string;
      readonly phone: PhoneValue | null;
      readonly note: string | null;
      readonly followUp: string;
    }
  | {
      readonly kind: 'follow-up.opened';
      readonly followUp: string;
      readonly what: FollowUpKind;
      readonly text: string;
      readonly owner: string;
      readonly dueAt: number;
      readonly safeToLeaveMessage: boolean | null;
      readonly name?: string;
      readonly phone?: PhoneValue;
    }
  | FollowUpBody
  | {
      readonly kind: 'follow-up.tried';
      readonly followUp: string;
      readonly result: CallbackResult;
      readonly note: string | null;
    }
  | { readonly kind: 'follow-up.done'; readonly followUp: string; readonly result: string }
  | {
      readonly kind: 'caution.added';
      readonly caution: string;
      readonly on: 'number' | 'place';
      /** The digits, or the place key. */
      readonly key: string;
      readonly text: string;
      readonly reason: string;
      readonly until: number;
    };

export type EventBody = CallBody | OtherBody;
export type EventKind = EventBody['kind'];

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

export type StoredEvent = EventMeta & { readonly body: EventBody };
export type StoredCallEvent = EventMeta & { readonly body: CallBody };

/** Of those about a call, the ones it is made of; the others are what was promised in it. */
export function isCallEvent(event: StoredEvent): event is StoredCallEvent {
  return isOfCall(event.body);
}

export function isOfCall(body: EventBody): body is CallBody {
  return body.kind.startsWith('call.');
}
