import { assertNever } from '../../../../shared/assert-never';
import type {
  CallBody,
  DisconnectKind,
  FlagOutcome,
  NextAction,
  OverrideReason,
  TransferStep,
} from '../../../../shared/domain/call-event';
import { type EventBody, isOfCall, type OtherBody, type StoredEvent } from '../../../../shared/domain/event';
import type { FollowUpKind } from '../../../../shared/domain/follow-up';
import { NEXT_ACTIONS } from '../../../../shared/domain/next-action';
import { personOf, type StaffNames } from '../../../../shared/domain/staff';
import { formatDateTime, formatTime } from '../../../../shared/domain/time/zone';
import type { Evidence } from '../../../../shared/escalation/finding';
import { nameOf } from '../../../../shared/protocol/changes/entities';
import { ENTITY_WORDS } from '../../../../shared/protocol/changes/field-words';
import type { Pack } from '../../../../shared/protocol/pack';
import { CALLBACK_WORDS } from '../../../wording/callback-words';
import { shiftWords } from '../../shift/shift-words';
import {
  answerWords,
  CHANNELS,
  dispositionLabel,
  INCOMPLETE_REASONS,
  labelOf,
  RELATIONS,
  raisingAnswer,
  typeLabel,
} from '../names';

/** One event in plain words, without its time and without who did it: those stand beside it. */
export function wordsOf(event: Pick<StoredEvent, 'body'>, pack: Pack, staff: StaffNames): string {
  const { body } = event;
  return isOfCall(body) ? callWords(body, pack, staff) : otherWords(body, pack, staff);
}

function callWords(body: CallBody, pack: Pack, staff: StaffNames): string {
  const zone = pack.agency.time_zone;
  switch (body.kind) {
    case 'call.opened':
      return openedWords(body, zone);
    case 'call.noted':
      return `${body.recovered ? 'Text recovered after a stop' : 'Wrote'}: ${quote(body.text)}`;
    case 'call.answered':
      return body.answer === null
        ? `${labelOf(pack, body.question)}: answer taken back`
        : `${labelOf(pack, body.question)}: ${answerWords(pack, body.question, body.answer)}`;
    case 'call.typed':
      return `Incident type: ${typeLabel(pack, body.type)}${body.words === null ? '' : `, because of ${quote(body.words)}`}`;
    case 'call.suggestion-taken':
      return `Took the suggestion ${suggestionWords(body.suggestion, pack)}, from ${quote(body.words)}`;
    case 'call.suggestion-dismissed':
      return `Turned down the suggestion ${suggestionWords(body.suggestion, pack)}`;
    case 'call.place-read-back':
      return body.confirmed ? 'Read the place back: confirmed' : 'Read the place back: not confirmed';
    case 'call.said':
      return `Said to the caller: ${saidWords(body.mark, pack)}`;
    case 'call.flag-raised':
      return `Flag ${body.level} raised: ${body.title} (${body.rule}, version ${body.version})${becauseWords(body.because, pack)}`;
    case 'call.flag-resolved':
      return `${body.flags.length === 1 ? 'Flag' : `${body.flags.length} flags`} decided: ${outcomeWords(body.outcome)}`;
    case 'call.transfer-stepped':
      return `Transfer (${body.mode.replaceAll('-', ' ')}): ${STEPS[body.step]}${withNote(body.note)}`;
    case 'call.handed-to-dispatch':
      return handOverWords(body);
    case 'call.held':
      return `Put on hold. ${nextWords(body.next, zone)}`;
    case 'call.resumed':
      return `Back with the caller. ${nextWords(body.next, zone)}`;
    case 'call.disconnected':
      return `${DISCONNECTS[body.how]}. ${nextWords(body.next, zone)}`;
    case 'call.callback-tried':
      return `Called back: ${CALLBACK_WORDS[body.result]}${withNote(body.note)}`;
    case 'call.linked':
      return `Linked to ${body.reference} (${RELATIONS[body.relation]})`;
    case 'call.supplemented':
      return `Supplement: ${quote(body.text)}${body.from === null ? '' : ', brought by another call'}`;
    case 'call.referred':
      return `Referred to ${pack.referrals.find((one) => one.id === body.referral)?.name ?? body.referral}`;
    case 'call.owner-changed':
      return `Now owned by ${personOf(staff, body.owner)}${withNote(body.why)}`;
    case 'call.next-action-set':
      return nextWords(body.next, zone);
    case 'call.closed':
      return closedWords(body, pack);
    case 'call.reopened':
      return `Reopened. ${nextWords(body.next, zone)}`;
    case 'call.amended':
      return `Amended: ${labelOf(pack, body.what)}`;
    case 'call.entered-in-error':
      return 'Marked as entered in error';
    case 'call.reviewed':
      return `Reviewed by a supervisor${withNote(body.note)}`;
    default:
      return assertNever(body);
  }
}

function otherWords(body: OtherBody, pack: Pack, staff: StaffNames): string {
  const zone = pack.agency.time_zone;
  switch (body.kind) {
    case 'station.opened':
      return `Desk ${body.name} (${body.desk}) set up${body.mode === 'drill' ? ' for drills' : ''}`;
    case 'clock-jumped':
      return `The clock of this computer jumped by ${Math.round(body.byMs / 1000)} s`;
    case 'staff.added':
      return `${body.name} added as ${body.role.replaceAll('-', ' ')}`;
    case 'staff.changed':
      return `${body.name} is ${body.active ? `now ${body.role.replaceAll('-', ' ')}` : 'no longer on the staff list'}`;
    case 'session.started':
      return `${personOf(staff, body.staff)} signed in`;
    case 'session.ended':
      return 'Signed out';
    case 'pack.published':
      return `Agency pack ${body.agency} published (${body.hash.slice(0, 12)})`;
    case 'agency.changed':
      return `${capital(ENTITY_WORDS[body.entity])} ${namedIn(body)} ${changeWords(body)}: ${body.why}`;
    case 'view.saved':
      return `Search kept as “${body.name}”${body.shared ? ' for the whole desk' : ''}: ${body.question}`;
    case 'view.dropped':
      return `Search “${body.name}” deleted`;
    case 'program.signed-up':
      return `${body.name} signed up for ${programOf(pack, body.program)}${withNote(body.note)}`;
    case 'program.sign-up-cancelled':
      return `Sign-up of ${body.name} for ${programOf(pack, body.program)} cancelled`;
    case 'follow-up.opened':
      return `${FOLLOW_UPS[body.what]} promised for ${formatDateTime(body.dueAt, zone)}: ${body.text}${messageWords(body.safeToLeaveMessage)}`;
    case 'follow-up.tried':
      return `Follow-up tried: ${CALLBACK_WORDS[body.result]}${withNote(body.note)}`;
    case 'follow-up.given':
      return `Follow-up given to ${personOf(staff, body.owner)}${withNote(body.why)}`;
    case 'follow-up.deferred':
      return `Follow-up put off to ${formatDateTime(body.dueAt, zone)}`;
    case 'follow-up.done':
      return `Follow-up done: ${body.result}`;
    case 'caution.added':
      return `Caution on this ${body.on === 'number' ? 'number' : 'address'} until ${formatDateTime(body.until, zone)}: ${body.text}`;
    case 'shift.started':
    case 'shift.ended':
    case 'pass-on.added':
    case 'pass-on.dropped':
    case 'pass-on.initialed':
      return shiftWords(body, { zone, nameOf: (id) => personOf(staff, id) });
    default:
      return assertNever(body);
  }
}

/** Why it was done, where the event says so. */
export function reasonOf(body: EventBody): string | null {
  switch (body.kind) {
    case 'call.reopened':
    case 'call.amended':
    case 'call.entered-in-error':
    case 'caution.added':
    case 'follow-up.deferred':
    case 'program.sign-up-cancelled':
      return body.reason;
    default:
      return null;
  }
}

type Of<K extends CallBody['kind']> = Extract<CallBody, { kind: K }>;

function openedWords({ channel, from, message, originalAt }: Of<'call.opened'>, zone: string): string {
  const late = originalAt === null ? '' : `. Late entry: the call came ${formatDateTime(originalAt, zone)}`;
  if (message !== null) {
    const reply = message.replyTo === null ? '' : `, reply to ${message.replyTo}`;
    return `Entered an online message received ${formatDateTime(message.receivedAt, zone)}${reply}${late}`;
  }
  const where =
    channel === 'phone' ? 'Call answered' : channel === 'counter' ? 'Taken at the counter' : 'Entered online';
  return `${where}${from === null ? '' : `, from ${from.display}`}${late}`;
}

const SAID: Readonly<Record<string, string>> = {
  'close.reference': 'the reference number',
  'close.expectation': 'what to expect',
  'close.worsening': 'when to call 911',
  'close.evidence': 'what to keep as evidence',
  'close.thanks': 'thanks',
};

/** Marks are `close.advice-2`, `referral.animal-care`: the words themselves stand in the pack. */
function saidWords(mark: string, pack: Pack): string {
  const known = SAID[mark];
  if (known !== undefined) return known;
  if (mark.startsWith('referral.')) {
    const id = mark.slice('referral.'.length);
    return `whom to ask: ${pack.referrals.find((one) => one.id === id)?.name ?? id}`;
  }
  return mark.replace(/^close\./, '').replace(/[-.:_]/g, ' ');
}

function suggestionWords(key: string, pack: Pack): string {
  const [kind, ...rest] = key.split(':');
  const value = rest.join(':');
  return quote(kind === 'type' ? typeLabel(pack, value) : value || key);
}

function becauseWords(because: readonly Evidence[], pack: Pack): string {
  return because.length === 0 ? '' : `, because of ${because.map((one) => evidenceWords(one, pack)).join(', ')}`;
}

/** The words the caller used, or the question with its answer. */
export function evidenceWords(evidence: Evidence, pack: Pack): string {
  if (evidence.kind === 'words') return quote(evidence.words);
  return `“${labelOf(pack, evidence.question)}” answered ${raisingAnswer(pack, evidence)}`;
}

const OVERRIDES: Readonly<Record<OverrideReason, string>> = {
  misheard: 'misheard',
  'past-event': 'a past event',
  'not-real': 'TV, a story, or only feared',
  'already-safe': 'caller already safe with 911',
  test: 'a test',
  other: 'other',
};

export function outcomeWords(outcome: FlagOutcome): string {
  switch (outcome.kind) {
    case 'transferred':
      return `transferred to ${outcome.receiver}${incidentWords(outcome.incident)}`;
    case 'relayed':
      return `relayed to ${outcome.receiver}${incidentWords(outcome.incident)}`;
    case 'caller-gone':
      return 'caller gone, callback started';
    case 'already-with-911':
      return `already with 911${incidentWords(outcome.incident)}`;
    case 'given-to-dispatch':
      return `given to dispatch, ${outcome.receiver}${incidentWords(outcome.incident)}`;
    case 'not-an-emergency':
      return `not an emergency (${OVERRIDES[outcome.reason]})${withNote(outcome.text)}`;
    default:
      return assertNever(outcome);
  }
}

function incidentWords(incident: string | null): string {
  return incident === null || incident === '' ? '' : `, incident ${incident}`;
}

const STEPS: Readonly<Record<TransferStep, string>> = {
  'place-confirmed': 'place confirmed',
  'caller-told-to-stay': 'caller told to stay on the line',
  announced: 'announced to 911',
  'receiver-answered': 'receiver answered',
  'receiver-confirmed': 'receiver confirmed the facts',
  failed: 'did not go through',
  'caller-disconnected': 'caller disconnected',
};

const DISCONNECTS: Readonly<Record<DisconnectKind, string>> = {
  disconnect: 'Line dropped',
  misdial: 'Caller hung up: misdial',
  'open-line': 'Open line, nobody speaks',
  'suspicious-sounds': 'Line dropped after suspicious sounds',
};

const FOLLOW_UPS: Readonly<Record<FollowUpKind, string>> = {
  'call-back': 'Callback',
  'program-sign-up': 'Sign-up',
  reply: 'Reply',
  other: 'Follow-up',
};

export function handOverWords({ to, cad, whyNone }: Omit<Of<'call.handed-to-dispatch'>, 'kind'>): string {
  if (to === null) return `Not given to dispatch: ${whyNone ?? 'no reason written'}`;
  const number = cad === null || cad === '' ? `no CAD number${withNote(whyNone)}` : `CAD ${cad}`;
  return `Given to dispatch: ${to}, ${number}`;
}

function closedWords({ close }: Of<'call.closed'>, pack: Pack): string {
  const lacking = close.missing.map((id) => labelOf(pack, id));
  const parts = [
    close.kind === 'complete'
      ? 'Closed'
      : close.kind === 'incomplete'
        ? 'Closed as incomplete'
        : 'Closed with a flag that has no outcome',
    close.reason === null ? '' : INCOMPLETE_REASONS[close.reason],
    close.disposition === null ? '' : dispositionLabel(pack, close.disposition),
    close.channel === null ? '' : CHANNELS[close.channel],
    close.note ?? '',
    lacking.length === 0 ? '' : `missing: ${lacking.join('; ')}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function nextWords({ what, dueAt }: NextAction, zone: string): string {
  return `Next: ${NEXT_ACTIONS[what]} by ${formatTime(dueAt, zone)}`;
}

function messageWords(safe: boolean | null): string {
  if (safe === null) return '';
  return safe ? ' (safe to leave a message)' : ' (not safe to leave a message)';
}

function programOf(pack: Pack, id: string): string {
  return pack.programs.find((one) => one.id === id)?.title ?? id;
}

function withNote(note: string | null): string {
  return note === null || note.trim() === '' ? '' : `: ${note.trim()}`;
}

function quote(text: string): string {
  return `“${text.trim()}”`;
}

type AgencyChanged = Extract<OtherBody, { kind: 'agency.changed' }>;

function namedIn({ before, after, id }: AgencyChanged): string {
  const item = after ?? before;
  return item === null ? id : `"${nameOf(item)}"`;
}

function changeWords({ before, undoes }: AgencyChanged): string {
  if (undoes !== null) return 'put back as it was';
  return before === null ? 'added' : 'changed';
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
