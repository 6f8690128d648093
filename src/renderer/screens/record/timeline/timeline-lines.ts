import type { EventBody, EventKind, StoredEvent } from '../../../../shared/domain/event';
import { personOf, type StaffNames } from '../../../../shared/domain/staff';
import type { Answer } from '../../../../shared/protocol/answer';
import type { Pack } from '../../../../shared/protocol/pack';
import { amendedWords, answerWords, labelOf, typeLabel } from '../names';
import { reasonOf, wordsOf } from './event-words';
import { textChange } from './text-change';

export type TimelineLine = {
  readonly seq: number;
  /** The last event it tells; its own unless several stand in one line. */
  readonly upTo: number;
  readonly kind: EventKind;
  /** The answer it gives or takes away: a question id, `narrative`, `type` or `owner`. */
  readonly what: string | null;
  readonly at: number;
  readonly who: string;
  readonly words: string;
  /** What stood there before and what stands there now, where something was changed. */
  readonly change: { readonly old: string; readonly new: string } | null;
  readonly reason: string | null;
};

/** What was known before an event, so that a change can be told from a first answer. */
type Known = {
  narrative: string;
  type: string | null;
  owner: string | null;
  readonly answers: Map<string, Answer | null>;
  readonly flags: Map<string, string>;
};

/** The call as it happened, an event a line; the answers of "I asked, none apply" stand in one line. */
export function timelineOf(events: readonly StoredEvent[], pack: Pack, staff: StaffNames): readonly TimelineLine[] {
  return withTogether(events, linesOf(events, pack, staff), pack);
}

/** One key gives them in one transaction; the demo's are a little apart. */
const TOGETHER_MS = 2000;

/** One key gave them, so they read as one: "Asked together, no to all: Weapon; Fire". */
function withTogether(
  events: readonly StoredEvent[],
  lines: readonly TimelineLine[],
  pack: Pack,
): readonly TimelineLine[] {
  const made: TimelineLine[] = [];
  let together: string[] = [];
  lines.forEach((line, index) => {
    const question = togetherIn(events[index]);
    const last = made.at(-1);
    if (question === null || line.change !== null) together = [];
    else together = [...together, labelOf(pack, question)];
    const goesOn =
      together.length > 1 && last !== undefined && line.at - last.at < TOGETHER_MS && last.who === line.who;
    if (!goesOn) {
      together = together.slice(-1);
      made.push(line);
    } else
      made[made.length - 1] = { ...last, upTo: line.upTo, words: `Asked together, no to all: ${together.join('; ')}` };
  });
  return made;
}

function togetherIn(event: StoredEvent | undefined): string | null {
  if (event?.body.kind !== 'call.answered') return null;
  const { question, answer } = event.body;
  return answer?.state === 'given' && answer.together === true ? question : null;
}

function linesOf(events: readonly StoredEvent[], pack: Pack, staff: StaffNames): readonly TimelineLine[] {
  const known: Known = { narrative: '', type: null, owner: null, answers: new Map(), flags: new Map() };
  return events.map((event) => {
    const line: TimelineLine = {
      seq: event.seq,
      upTo: event.seq,
      kind: event.body.kind,
      what: whatOf(event.body),
      at: event.at,
      who: personOf(staff, event.actor),
      words: wordsOf(event, pack, staff),
      change: null,
      reason: reasonOf(event.body),
      ...lineOver(event, known, { pack, staff }),
    };
    learn(event, known);
    return line;
  });
}

function whatOf(body: EventBody): string | null {
  switch (body.kind) {
    case 'call.noted':
      return 'narrative';
    case 'call.typed':
      return 'type';
    case 'call.answered':
      return body.question;
    case 'call.amended':
      return body.what;
    case 'call.owner-changed':
      return 'owner';
    default:
      return null;
  }
}

type Names = { readonly pack: Pack; readonly staff: StaffNames };

/** What the line says when more than its own event is known. */
function lineOver({ body }: StoredEvent, known: Known, { pack, staff }: Names): Partial<TimelineLine> {
  switch (body.kind) {
    case 'call.noted':
      return noteOver(known.narrative, body.text, body.recovered);
    case 'call.answered': {
      const before = known.answers.get(body.question);
      if (before == null) return {};
      const change = {
        old: answerWords(pack, body.question, before),
        new: answerWords(pack, body.question, body.answer),
      };
      return { words: `${labelOf(pack, body.question)}: answer changed`, change };
    }
    case 'call.typed':
      if (known.type === null || known.type === body.type) return {};
      return {
        words: 'Incident type changed',
        change: { old: typeLabel(pack, known.type), new: typeLabel(pack, body.type) },
      };
    case 'call.amended':
      return { change: { old: amendedWords(pack, body.what, body.old), new: amendedWords(pack, body.what, body.new) } };
    case 'call.owner-changed':
      if (known.owner === null || known.owner === body.owner) return {};
      return {
        words: 'Owner changed',
        change: { old: personOf(staff, known.owner), new: personOf(staff, body.owner) },
        reason: body.why,
      };
    case 'call.flag-resolved': {
      const titles = body.flags.map((flag) => known.flags.get(flag)).filter((title) => title !== undefined);
      return titles.length === 0 ? {} : { words: `${wordsOf({ body }, pack, {})} (${titles.join('; ')})` };
    }
    default:
      return {};
  }
}

/** A note holds the whole narrative: the line shows what was added, or what was changed. */
function noteOver(before: string, after: string, recovered: boolean): Partial<TimelineLine> {
  if (recovered || before === '') return {};
  const { start, old, new: now, end } = textChange(before, after);
  if (old === '' && end === '') return { words: `Wrote on: “${now.trim()}”` };
  const cut = (middle: string) =>
    middle.trim() === '' ? 'nothing' : `${start === '' ? '' : '… '}${middle.trim()}${end === '' ? '' : ' …'}`;
  return { words: 'Narrative changed', change: { old: cut(old), new: cut(now) } };
}

function learn({ body }: StoredEvent, known: Known): void {
  if (body.kind === 'call.opened') {
    known.owner = body.owner;
    if (body.from !== null) known.answers.set('callback', { state: 'given', value: body.from });
  }
  if (body.kind === 'call.owner-changed') known.owner = body.owner;
  if (body.kind === 'call.noted') known.narrative = body.text;
  if (body.kind === 'call.answered') known.answers.set(body.question, body.answer);
  if (body.kind === 'call.typed') known.type = body.type;
  if (body.kind === 'call.flag-raised') known.flags.set(body.flag, body.title);
  if (body.kind !== 'call.amended') return;
  if (body.what === 'narrative') known.narrative = body.new;
  else if (body.what === 'type') known.type = body.new;
  else known.answers.set(body.what, body.value);
}
