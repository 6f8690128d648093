import type { Answer, Answers, PhoneValue, PlaceValue } from '../protocol/answer';
import type { Channel, Level, TransferMode } from '../protocol/pack';
import type {
  CallBody,
  CallbackResult,
  CallChannel,
  Close,
  DisconnectKind,
  FlagOutcome,
  LinkRelation,
  NextAction,
  OnlineMessage,
  RaisedFlag,
  StoredCallEvent,
  TransferStep,
} from './call-event';

export type Stage =
  | { readonly kind: 'open' }
  | { readonly kind: 'held'; readonly since: number }
  | { readonly kind: 'disconnected'; readonly since: number; readonly how: DisconnectKind }
  | { readonly kind: 'closed'; readonly at: number; readonly by: string; readonly close: Close }
  | { readonly kind: 'error'; readonly at: number; readonly reason: string };

export type Flag = RaisedFlag & {
  readonly raisedAt: number;
  readonly outcome: (FlagOutcome & { readonly at: number; readonly by: string }) | null;
};

/** One call as it stands: the fold of its events. It is never stored as truth, only as a projection. */
export type Call = {
  readonly id: string;
  readonly reference: string;
  readonly channel: CallChannel;
  readonly openedAt: number;
  readonly originalAt: number | null;
  readonly openedBy: string;
  readonly from: PhoneValue | null;
  readonly message: OnlineMessage | null;
  readonly stage: Stage;
  readonly owner: string;
  readonly next: NextAction;
  readonly narrative: string;
  readonly type: string | null;
  readonly answers: Answers;
  readonly flags: readonly Flag[];
  /** When each sentence was said to the caller, by mark. */
  readonly said: Readonly<Record<string, number>>;
  readonly dismissed: readonly string[];
  readonly transfer: {
    readonly mode: TransferMode;
    readonly steps: readonly { readonly step: TransferStep; readonly at: number; readonly note: string | null }[];
  } | null;
  readonly handOver: {
    readonly at: number;
    readonly to: string | null;
    readonly cad: string | null;
    readonly whyNone: string | null;
  } | null;
  readonly callbacks: readonly { readonly at: number; readonly result: CallbackResult; readonly note: string | null }[];
  readonly links: readonly { readonly to: string; readonly reference: string; readonly relation: LinkRelation }[];
  readonly referrals: readonly string[];
  readonly supplements: readonly { readonly at: number; readonly by: string; readonly text: string }[];
  readonly amendments: readonly {
    readonly at: number;
    readonly by: string;
    readonly what: string;
    readonly old: string;
    readonly new: string;
    readonly reason: string;
  }[];
  /** The last time a supervisor looked at its E1 flags; `flags` is how many there were. */
  readonly reviewed?: {
    readonly at: number;
    readonly by: string;
    readonly note: string | null;
    readonly flags: number;
  };
  /** How many events made it so: a call with another number has changed. */
  readonly events: number;
};

/** Built-in questions: how the call ends is answered like anything else. */
export const CHANNEL = 'outcome.channel';
export const DISPOSITION = 'outcome.disposition';

/** The next state of a call. The first event must be `call.opened`. */
export function applyEvent(call: Call | undefined, event: StoredCallEvent): Call {
  const { body } = event;
  if (call === undefined) {
    if (body.kind !== 'call.opened') throw new Error(`A call begins with call.opened, not ${body.kind}`);
    return opened(event, body);
  }
  return { ...call, ...changeOf(call, event), events: call.events + 1 };
}

function opened(event: StoredCallEvent, body: Extract<CallBody, { kind: 'call.opened' }>): Call {
  const callback: Answers = body.from === null ? {} : { callback: { state: 'given', value: body.from } };
  return {
    id: event.call ?? event.id,
    reference: body.reference,
    channel: body.channel,
    openedAt: event.at,
    originalAt: body.originalAt,
    openedBy: event.actor,
    from: body.from,
    message: body.message,
    stage: { kind: 'open' },
    owner: body.owner,
    next: body.next,
    narrative: '',
    type: null,
    answers: callback,
    flags: [],
    said: {},
    dismissed: [],
    transfer: null,
    handOver: null,
    callbacks: [],
    links: [],
    referrals: [],
    supplements: [],
    amendments: [],
    events: 1,
  };
}

function changeOf(call: Call, event: StoredCallEvent): Partial<Call> {
  const { at, actor, body } = event;
  switch (body.kind) {
    case 'call.opened':
      throw new Error(`Call ${call.reference} was opened twice`);
    case 'call.noted':
      return { narrative: body.text };
    case 'call.answered':
      return { answers: withAnswer(call.answers, body.question, body.answer) };
    case 'call.typed':
      return { type: body.type };
    case 'call.suggestion-taken':
      return {};
    case 'call.suggestion-dismissed':
      return { dismissed: [...call.dismissed, body.suggestion] };
    case 'call.place-read-back':
      return { answers: withPlaceChecked(call.answers, body.confirmed) };
    case 'call.said':
      return { said: { ...call.said, [body.mark]: at } };
    case 'call.flag-raised': {
      const { kind: _, ...flag } = body;
      return { flags: [...call.flags, { ...flag, raisedAt: at, outcome: null }] };
    }
    case 'call.flag-resolved': {
      const outcome = { ...body.outcome, at, by: actor };
      return { flags: call.flags.map((flag) => (body.flags.includes(flag.flag) ? { ...flag, outcome } : flag)) };
    }
    case 'call.transfer-stepped': {
      const steps = call.transfer?.steps ?? [];
      return { transfer: { mode: body.mode, steps: [...steps, { step: body.step, at, note: body.note }] } };
    }
    case 'call.handed-to-dispatch':
      return { handOver: { at, to: body.to, cad: body.cad, whyNone: body.whyNone } };
    case 'call.held':
      return { stage: { kind: 'held', since: at }, next: body.next };
    case 'call.resumed':
      return { stage: { kind: 'open' }, next: body.next };
    case 'call.disconnected':
      return { stage: { kind: 'disconnected', since: at, how: body.how }, next: body.next };
    case 'call.callback-tried':
      return { callbacks: [...call.callbacks, { at, result: body.result, note: body.note }] };
    case 'call.linked':
      return { links: [...call.links, { to: body.to, reference: body.reference, relation: body.relation }] };
    case 'call.supplemented':
      return { supplements: [...call.supplements, { at, by: actor, text: body.text }] };
    case 'call.referred':
      return { referrals: [...call.referrals.filter((one) => one !== body.referral), body.referral] };
    case 'call.owner-changed':
      return { owner: body.owner };
    case 'call.next-action-set':
      return { next: body.next };
    case 'call.closed':
      return { stage: { kind: 'closed', at, by: actor, close: body.close } };
    case 'call.reopened':
      return { stage: { kind: 'open' }, next: body.next };
    case 'call.amended':
      return { ...amended(call, body), amendments: [...call.amendments, amendment(event, body)] };
    case 'call.entered-in-error':
      return { stage: { kind: 'error', at, reason: body.reason } };
    case 'call.reviewed':
      return { reviewed: { at, by: actor, note: body.note, flags: call.flags.length } };
  }
}

function withAnswer(answers: Answers, question: string, answer: Answer | null): Answers {
  if (answer !== null) return { ...answers, [question]: answer };
  const { [question]: _, ...rest } = answers;
  return rest;
}

function withPlaceChecked(answers: Answers, verified: boolean): Answers {
  const place = placeOf(answers);
  return place === null ? answers : { ...answers, place: { state: 'given', value: { ...place, verified } } };
}

type Amended = Extract<CallBody, { kind: 'call.amended' }>;

function amended(call: Call, body: Amended): Partial<Call> {
  if (body.what === 'narrative') return { narrative: body.new };
  if (body.what === 'type') return { type: body.new };
  return { answers: withAnswer(call.answers, body.what, body.value) };
}

function amendment(event: StoredCallEvent, body: Amended): Call['amendments'][number] {
  return { at: event.at, by: event.actor, what: body.what, old: body.old, new: body.new, reason: body.reason };
}

export function placeOf(answers: Answers): PlaceValue | null {
  const answer = answers.place;
  return answer?.state === 'given' ? (answer.value as PlaceValue) : null;
}

export function phoneOf(answers: Answers): PhoneValue | null {
  const answer = answers.callback;
  return answer?.state === 'given' ? (answer.value as PhoneValue) : null;
}

/** A given answer that is one string: a choice, a yes-no, or text. */
export function chosen(answers: Answers, question: string): string | null {
  const answer = answers[question];
  return answer?.state === 'given' && typeof answer.value === 'string' ? answer.value : null;
}

export function channelOf(call: Call): Channel | null {
  return chosen(call.answers, CHANNEL) as Channel | null;
}

/** Everything written on a call that is read: the narrative, then the message of an online call. */
export function writtenOn({ message }: Pick<Call, 'message'>, narrative: string): string {
  return message === null ? narrative : `${narrative}\n${message.text}`;
}

/** When the words of the caller were said or sent: "an hour ago" counts from there, however late it is written. */
export function toldAt({ originalAt, message, openedAt }: Call): number {
  return originalAt ?? message?.receivedAt ?? openedAt;
}

/** Flags that still wait for a person, the gravest first. */
export function openFlags(call: Call): readonly Flag[] {
  const open = call.flags.filter((flag) => flag.outcome === null && flag.level !== 'E1');
  return open.sort((a, b) => b.level.localeCompare(a.level));
}

/** Whether 911, dispatch or the callback checklist has what a flag was raised for. */
export function isHandedOver(call: Call): boolean {
  return call.flags.some(({ outcome }) => outcome !== null && outcome.kind !== 'not-an-emergency');
}

/** The highest flag that no override lowered; E0 without flags. */
export function levelOf(call: Call): Level {
  return call.flags
    .filter((flag) => flag.outcome?.kind !== 'not-an-emergency')
    .reduce<Level>((highest, flag) => (flag.level > highest ? flag.level : highest), 'E0');
}

export function isClosed(call: Call): boolean {
  return call.stage.kind === 'closed' || call.stage.kind === 'error';
}
