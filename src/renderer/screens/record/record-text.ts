import type { CallChain } from '../../../shared/contract/desk-operations';
import type { Call } from '../../../shared/domain/call';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { personOf, type StaffNames } from '../../../shared/domain/staff';
import { formatDateTime, formatTimeSeconds } from '../../../shared/domain/time/zone';
import type { Pack } from '../../../shared/protocol/pack';
import { amendedWords, labelOf, RELATIONS } from './names';
import { reportOf } from './report-rows';
import { summaryOf } from './summary-lines';
import { chainWords, spans } from './timeline/chain-words';
import { outcomeWords } from './timeline/event-words';
import type { TimelineLine } from './timeline/timeline-lines';

export type RecordToCopy = {
  readonly call: Call;
  readonly pack: Pack;
  readonly staff: StaffNames;
  readonly lines: readonly TimelineLine[];
  readonly followUps: readonly FollowUp[];
  readonly chain: CallChain | null;
  /** A drill's call says so wherever it goes. */
  readonly isDrill: boolean;
};

/** The whole record as plain text, for a mail or another system. */
export function recordText({ call, pack, staff, lines, followUps, chain, isDrill }: RecordToCopy): string {
  const zone = pack.agency.time_zone;
  const parts = [
    `${pack.agency.name}, call ${call.reference}${isDrill ? ' (DEMO, not a real call)' : ''}`,
    openedText(call, zone),
    ...summaryOf(call, pack, staff).map(({ label, text }) => `${label.toUpperCase()}: ${text}`),
    ...section('FLAGS', flagTexts(call, staff, zone)),
    ...section(
      'SUPPLEMENTS',
      call.supplements.map(({ at, by, text }) => `${formatDateTime(at, zone)} ${personOf(staff, by)}: ${text}`),
    ),
    ...section('AMENDMENTS', amendmentTexts(call, pack, staff)),
    ...section(
      'LINKS',
      call.links.map(({ reference, relation }) => `${reference} (${RELATIONS[relation]})`),
    ),
    ...section(
      'FOLLOW-UPS',
      followUps.map(({ text, dueAt }) => `${text}, due ${formatDateTime(dueAt, zone)}`),
    ),
    ...(call.message === null ? [] : section('MESSAGE AS RECEIVED', [call.message.text])),
    ...reportOf(call, pack).flatMap(({ title, rows }) =>
      section(
        title.toUpperCase(),
        rows.map(({ label, text }) => `${label}: ${text}`),
      ),
    ),
    ...section(
      'TIMELINE',
      lines.map((line) => lineText(line, zone)),
    ),
    ...section('CHAIN', chain === null ? [] : chainTexts(chain)),
  ];
  return `${parts.join('\n')}\n`;
}

function openedText(call: Call, zone: string): string {
  const opened = `Opened ${formatDateTime(call.openedAt, zone)}`;
  return call.originalAt === null
    ? opened
    : `${opened}. Late entry: the call came ${formatDateTime(call.originalAt, zone)}`;
}

function section(title: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : ['', title, ...texts];
}

function flagTexts(call: Call, staff: StaffNames, zone: string): readonly string[] {
  return call.flags.map(({ level, title, rule, version, raisedAt, outcome }) => {
    const decided =
      outcome === null
        ? 'NO OUTCOME'
        : `${outcomeWords(outcome)}, ${formatTimeSeconds(outcome.at, zone)} ${personOf(staff, outcome.by)}`;
    return `${level} ${title} (${rule}, version ${version}), raised ${formatTimeSeconds(raisedAt, zone)}: ${decided}`;
  });
}

function amendmentTexts(call: Call, pack: Pack, staff: StaffNames): readonly string[] {
  const zone = pack.agency.time_zone;
  return call.amendments.map(({ at, by, what, old, new: now, reason }) => {
    const words = (text: string) => amendedWords(pack, what, text);
    return `${formatDateTime(at, zone)} ${personOf(staff, by)}: ${labelOf(pack, what)}, was "${words(old)}", now "${words(now)}", because: ${reason}`;
  });
}

function chainTexts(chain: CallChain): readonly string[] {
  const { sentence, todo } = chainWords(chain);
  const { seqs, hash, head } = chain;
  return [
    sentence,
    ...(todo === null ? [] : [todo]),
    `Events ${spans(seqs)}, last hash ${hash}`,
    `The whole log stood at event ${head.seq}, hash ${head.hash}`,
  ];
}

function lineText({ at, who, words, change, reason }: TimelineLine, zone: string): string {
  const changed = change === null ? '' : ` | was: ${change.old} | now: ${change.new}`;
  return `${formatTimeSeconds(at, zone)} ${who}: ${words}${changed}${reason === null ? '' : ` | because: ${reason}`}`;
}
