import { counted } from '../counted';
import { type Call, openFlags } from './call';
import type { CallBody, FlagOutcome, NextActionKind } from './call-event';
import { rowOf } from './call-row';
import type { StoredEvent } from './event';
import { excerptOf } from './excerpt';
import { type Caution, FOLLOW_UP_WORDS, type FollowUp } from './follow-up';
import { NEXT_ACTIONS } from './next-action';
import type { AddedItem, ItemKind, PassOnItem } from './shift';
import { formatDate, formatTime } from './time/zone';

/** The lines of a pass-on: what it is, and why the next person must know. Each is made once and stored in words. */

export type LineContext = {
  readonly now: number;
  readonly zone: string;
  /** The label of an incident type. */
  readonly typeLabel: (type: string) => string;
  readonly nameOf: (staff: string) => string;
};

/** As much of the narrative as fits beside the rest. */
const SUMMARY = 90;
/** As many missing answers are named. */
const MISSING = 3;

type About = Pick<PassOnItem, 'call' | 'reference'>;
type OfKind<K extends CallBody['kind']> = Extract<CallBody, { kind: K }>;

/** A call that still waits for something: open, held, disconnected, or closed over a flag. */
export function callLine(call: Call, context: LineContext): PassOnItem {
  const row = rowOf(call);
  const kind: ItemKind =
    row.openFlags > 0
      ? 'flag'
      : row.stage === 'disconnected'
        ? 'callback'
        : row.nextAction === 'reply'
          ? 'reply'
          : 'open-call';
  return {
    key: `call:${call.id}`,
    kind,
    ...about(call),
    text: subjectOf(call, context),
    why: `${waitingFor(kind, call)}. Open since ${timeWords(call.openedAt, context)}, ${context.nameOf(call.owner)} has it${nextWords(row.nextAction)}`,
    dueAt: row.dueAt,
    owner: call.owner,
  };
}

function waitingFor(kind: ItemKind, call: Call): string {
  if (kind === 'flag') {
    const flags = openFlags(call);
    return `No outcome recorded: ${flags.map(({ level, title }) => `${level} ${title}`).join(', ')}`;
  }
  if (kind === 'callback') {
    const last = call.callbacks.at(-1);
    const tries = counted(call.callbacks.length, 'try', 'tries');
    return last === undefined
      ? 'Line dropped, not called back yet'
      : `Line dropped, ${tries}, last ${plain(last.result)}`;
  }
  if (kind === 'reply') return 'A message waits for its answer';
  return call.stage.kind === 'held' ? 'On hold' : 'Not finished';
}

function nextWords(next: NextActionKind | null): string {
  return next === null ? '' : `, next: ${NEXT_ACTIONS[next]}`;
}

export function overrideLine(call: Call, event: StoredEvent, context: LineContext): PassOnItem {
  const flags = call.flags.filter(({ outcome }) => outcome?.kind === 'not-an-emergency' && outcome.at === event.at);
  const outcome = flags[0]?.outcome as Extract<FlagOutcome, { kind: 'not-an-emergency' }> | null | undefined;
  const because = outcome == null ? '' : `: ${plain(outcome.reason)}${withText(outcome.text)}`;
  return {
    key: `override:${event.id}`,
    kind: 'override',
    ...about(call),
    text: `${flags.map(({ level, title }) => `${level} ${title}`).join(', ')}. ${subjectOf(call, context)}`,
    why: `Set to "not an emergency"${because}, by ${context.nameOf(event.actor)} ${timeWords(event.at, context)}`,
    dueAt: null,
    owner: null,
  };
}

/** Given to somebody at dispatch, and no CAD number has come back. */
export function dispatchLine(
  call: Call,
  { event, to }: { event: StoredEvent; to: string },
  context: LineContext,
): PassOnItem {
  return {
    key: `dispatch:${event.id}`,
    kind: 'dispatch',
    ...about(call),
    text: subjectOf(call, context),
    why: `Given to ${to} ${timeWords(event.at, context)}, no CAD number came back`,
    dueAt: null,
    owner: null,
  };
}

export type Incomplete = {
  readonly event: StoredEvent;
  readonly close: OfKind<'call.closed'>['close'];
  /** What was missing, by label. */
  readonly missing: readonly string[];
};

export function incompleteLine(call: Call, { event, close, missing }: Incomplete, context: LineContext): PassOnItem {
  return {
    key: `incomplete:${event.id}`,
    kind: 'incomplete',
    ...about(call),
    text: subjectOf(call, context),
    why: `Closed incomplete (${plain(close.reason ?? 'other')})${missingWords(missing)}`,
    dueAt: null,
    owner: null,
  };
}

function missingWords(missing: readonly string[]): string {
  if (missing.length === 0) return '';
  const rest = missing.length - MISSING;
  return `, missing: ${missing.slice(0, MISSING).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

export function followUpLine(followUp: FollowUp, of: Call | undefined, context: LineContext): PassOnItem {
  const { id, call, reference, what, text, owner, dueAt, tries } = followUp;
  const last = tries.at(-1);
  const tried = last === undefined ? 'not tried yet' : `last try ${plain(last.result)}`;
  return {
    key: `follow-up:${id}`,
    kind: what === 'reply' ? 'reply' : 'follow-up',
    call,
    reference,
    text: of === undefined ? text : `${text}: ${subjectOf(of, context)}`,
    why: `${dueAt < context.now ? 'Overdue' : 'Due in the next shift'}: ${FOLLOW_UP_WORDS[what].toLowerCase()}, ${tried}, ${context.nameOf(owner)} has it`,
    dueAt,
    owner,
  };
}

export function cautionLine({ id, on, text, reason }: Caution, about: About, { until }: { until: string }): PassOnItem {
  const why = `New caution on ${on === 'number' ? 'a number' : 'an address'}, until ${until}: ${reason}`;
  return { key: `caution:${id}`, kind: 'caution', ...about, text, why, dueAt: null, owner: null };
}

export function addedLine(item: AddedItem, about: About, context: LineContext): PassOnItem {
  const by = `By ${context.nameOf(item.by)} ${timeWords(item.at, context)}, in force until ${timeWords(item.until, context)}`;
  return {
    key: `added:${item.id}`,
    kind: item.what,
    ...about,
    text: addedWords(item),
    why: by,
    dueAt: null,
    owner: null,
  };
}

/** "Man in a red coat. Vehicle: grey van. Plate: 123 ABC. Took a child's bicycle" */
export function addedWords({ text, lookout }: Pick<AddedItem, 'text' | 'lookout'>): string {
  const lines = [
    lookout?.subject,
    labelled('Vehicle', lookout?.vehicle),
    labelled('Plate', lookout?.plate),
    text,
  ].filter((line) => line != null && line !== '');
  return lines.join('. ');
}

/** The follow-up a line is about, or null. */
export function followUpOf(key: string): string | null {
  return key.startsWith('follow-up:') ? key.slice('follow-up:'.length) : null;
}

/** The item a person added that a line is about, or null. */
export function addedOf(key: string): string | null {
  return key.startsWith('added:') ? key.slice('added:'.length) : null;
}

export function about(call: Pick<Call, 'id' | 'reference'> | undefined): About {
  return { call: call?.id ?? null, reference: call?.reference ?? null };
}

function labelled(label: string, text: string | null | undefined): string | null {
  return text == null ? null : `${label}: ${text}`;
}

function subjectOf(call: Call, { typeLabel }: LineContext): string {
  const { type, place, summary } = rowOf(call);
  const parts = [type === null ? null : typeLabel(type), place, excerptOf(summary, SUMMARY)].filter(
    (part) => part !== null && part !== '',
  );
  return parts.length === 0 ? 'Nothing written yet' : parts.join(', ');
}

/** "14:02" on the same day, "Fri 20 Nov 14:02" in the same year, else with the year. */
export function timeWords(at: number, { now, zone }: Pick<LineContext, 'now' | 'zone'>): string {
  const day = formatDate(at, zone);
  const today = formatDate(now, zone);
  if (day === today) return formatTime(at, zone);
  const year = today.slice(today.lastIndexOf(' '));
  return `${day.endsWith(year) ? day.slice(0, -year.length) : day} ${formatTime(at, zone)}`;
}

/** The stored word as people read it: "no-answer" is "no answer". */
function plain(word: string): string {
  return word.replaceAll('-', ' ');
}

function withText(text: string | null): string {
  return text === null || text.trim() === '' ? '' : ` (${text.trim()})`;
}
