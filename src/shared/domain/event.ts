import type { PhoneValue } from '../protocol/answer';
import type { AgencyBody } from './agency-change';
import type { CallBody, CallbackResult, EventMeta, StoredCallEvent } from './call-event';
import type { FollowUpBody, FollowUpKind } from './follow-up';
import type { SavedViewBody } from './saved-view';
import type { ShiftBody } from './shift';
import type { Role } from './staff';

/** What happens beside the calls. */
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

/** Everything that can happen. */
export type EventBody = CallBody | OtherBody;
export type EventKind = EventBody['kind'];

export type StoredEvent = EventMeta & { readonly body: EventBody };

/** Of those about a call, the ones it is made of; the others are what was promised in it. */
export function isCallEvent(event: StoredEvent): event is StoredCallEvent {
  return isOfCall(event.body);
}

export function isOfCall(body: EventBody): body is CallBody {
  return body.kind.startsWith('call.');
}
