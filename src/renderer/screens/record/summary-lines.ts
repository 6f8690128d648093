import { type Call, phoneOf, placeOf } from '../../../shared/domain/call';
import type { Close } from '../../../shared/domain/call-event';
import { personOf, type StaffNames } from '../../../shared/domain/staff';
import { formatDateTime, formatTimeSeconds } from '../../../shared/domain/time/zone';
import type { Pack } from '../../../shared/protocol/pack';
import { CALLBACK_WORDS } from '../../wording/callback-words';
import { answerWords, CHANNELS, dispositionLabel, INCOMPLETE_REASONS, labelOf, typeLabel } from './names';
import { handOverWords } from './timeline/event-words';

/** One line of the summary. `what` is the question behind it, for its amendments. */
export type SummaryLine = {
  readonly label: string;
  readonly text: string;
  readonly what: string | null;
  /** Nobody said it. */
  readonly isLacking: boolean;
};

/** What matters of a call, in the order people ask for it. */
export function summaryOf(call: Call, pack: Pack, staff: StaffNames): readonly SummaryLine[] {
  const of = (label: string, what: string, lacking: string | null) => lineOf(call, pack, { label, what, lacking });
  return [
    { label: 'Type', text: typeLabel(pack, call.type), what: 'type', isLacking: call.type === null },
    {
      label: 'What',
      text: call.narrative.trim() === '' ? 'nothing written' : call.narrative.trim(),
      what: 'narrative',
      isLacking: call.narrative.trim() === '',
    },
    placeLine(call, pack),
    ...(call.answers.when === undefined ? of('When', 'time-band', 'not known') : of('When', 'when', null)),
    callbackLine(call, pack),
    ...of('Caller', 'caller-name', 'not named'),
    ...of('', 'caller-standing', null),
    ...of('', 'relation', null),
    ...of('Calls for', 'for-whom', null),
    ...of('How to reach', 'contact-ok', null),
    ...of('Language', 'language', null),
    ...of('Access', 'access', null),
    ...of('People', 'people', null),
    ...of('Vehicles', 'vehicles', null),
    ...of('Property', 'property', null),
    ...(call.owner === call.openedBy ? [] : [ownerLine(call, staff)]),
    ...endingLines(call, pack, staff),
  ];
}

type Asked = { readonly label: string; readonly what: string; readonly lacking: string | null };

/** Nothing at all where nobody answered and nothing is to be said about it. */
function lineOf(call: Call, pack: Pack, { label, what, lacking }: Asked): readonly SummaryLine[] {
  const answer = call.answers[what];
  if (answer === undefined && lacking === null) return [];
  const text = answer === undefined ? (lacking ?? '') : answerWords(pack, what, answer);
  return [{ label: label === '' ? labelOf(pack, what) : label, text, what, isLacking: answer?.state !== 'given' }];
}

function placeLine(call: Call, pack: Pack): SummaryLine {
  const place = placeOf(call.answers);
  if (place === null) {
    const text = call.answers.place === undefined ? 'not known' : answerWords(pack, 'place', call.answers.place);
    return { label: 'Where', text, what: 'place', isLacking: true };
  }
  const checked = place.verified ? 'read back and confirmed' : 'NOT VERIFIED: not read back';
  return { label: 'Where', text: `${place.raw} (${checked})`, what: 'place', isLacking: false };
}

function callbackLine(call: Call, pack: Pack): SummaryLine {
  const phone = phoneOf(call.answers);
  const extra = call.from !== null && call.from.digits !== phone?.digits ? `, called from ${call.from.display}` : '';
  const answer = call.answers.callback;
  const text = phone?.display ?? (answer === undefined ? 'not known' : answerWords(pack, 'callback', answer));
  return { label: 'Callback', text: `${text}${extra}`, what: 'callback', isLacking: phone === null };
}

function ownerLine(call: Call, staff: StaffNames): SummaryLine {
  return { label: 'Owner', text: personOf(staff, call.owner), what: 'owner', isLacking: false };
}

/** What was done with the call: callbacks, hand-over, referrals, its close. */
export function endingLines(call: Call, pack: Pack, staff: StaffNames): readonly SummaryLine[] {
  const zone = pack.agency.time_zone;
  const plain = (label: string, text: string): SummaryLine => ({ label, text, what: null, isLacking: false });
  const lines: SummaryLine[] = [];
  for (const { at, result, note } of call.callbacks) {
    lines.push(
      plain(
        'Called back',
        `${formatTimeSeconds(at, zone)} ${CALLBACK_WORDS[result]}${note === null ? '' : `: ${note}`}`,
      ),
    );
  }
  if (call.handOver !== null) {
    lines.push(plain('Hand-over', `${formatTimeSeconds(call.handOver.at, zone)} ${handOverWords(call.handOver)}`));
  }
  for (const id of call.referrals) {
    lines.push(plain('Referred to', pack.referrals.find((one) => one.id === id)?.name ?? id));
  }
  if (call.stage.kind === 'closed') {
    const { at, by, close } = call.stage;
    lines.push(plain('Closed', `${formatDateTime(at, zone)} by ${personOf(staff, by)}: ${closeWords(close, pack)}`));
    if (close.missing.length > 0) {
      lines.push(plain('Missing at close', close.missing.map((id) => labelOf(pack, id)).join('; ')));
    }
  }
  if (call.stage.kind === 'error') {
    lines.push(plain('Entered in error', `${formatDateTime(call.stage.at, zone)}: ${call.stage.reason}`));
  }
  return lines;
}

/** "complete, report taken, officer" or "incomplete (caller hung up)". */
export function closeWords(close: Close, pack: Pack): string {
  const kind = close.kind === 'unresolved' ? 'a flag has no outcome' : close.kind;
  const reason = close.reason === null ? '' : ` (${INCOMPLETE_REASONS[close.reason]})`;
  const rest = [
    close.disposition === null ? null : dispositionLabel(pack, close.disposition),
    close.channel === null ? null : CHANNELS[close.channel],
    close.note,
  ].filter((part) => part !== null && part !== '');
  return [`${kind}${reason}`, ...rest].join(', ');
}
