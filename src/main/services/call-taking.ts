import { v7 as newId } from 'uuid';
import { Refusal } from '../../shared/contract/problem';
import { type Call, CHANNEL } from '../../shared/domain/call';
import type { CallBody } from '../../shared/domain/call-event';
import { makeReference } from '../../shared/domain/reference-number';
import { toLocalParts } from '../../shared/domain/time/zone';
import type { Answer } from '../../shared/protocol/answer';
import { dropDraft, readDraft, saveDraft } from '../database/drafts';
import { transact } from '../database/file/transact';
import { callOpenedBy } from '../database/journal/journal';
import { lastYear, takeNumber } from '../database/projections/references';
import { readStation } from '../database/station';
import { changeCall, findCall, flushDraft, nextAction, raiseWhatIsNew, saved } from './change-call';
import { actorOf, type Context, type Handlers, type Tools } from './context';
import { isKnownFact, newFlags, raise } from './flags';
import { noteFrom } from './note-text';
import { record } from './record';

/** Taking a call: the record from the instant of answer, then text, answers, type and what was said. */
export const callTaking: Handlers<
  | 'call.open'
  | 'call.keep-draft'
  | 'call.note'
  | 'call.answer'
  | 'call.answer-together'
  | 'call.set-type'
  | 'call.take-suggestion'
  | 'call.dismiss-suggestion'
  | 'call.read-back-place'
  | 'call.mark-said'
  | 'call.raise-flags'
> = {
  'call.open': (given, { window, order, again, channel, from, message, originalAt }) => {
    const context = { ...given, order };
    return transact(context.log, () => {
      const opened = again === true && order !== undefined ? callOpenedBy(context.log, order) : undefined;
      if (opened !== undefined) {
        context.leases.hold(opened, window, { now: context.now, force: false });
        return saved(context, findCall(context, opened));
      }
      const callId = newId();
      const next = nextAction(context, 'finish-taking');
      const reference = nextReference(context, context.now);
      const text = message === null ? null : { ...message, text: noteFrom(message.text) };
      record(context, callId, [
        { kind: 'call.opened', reference, channel, from, message: text, originalAt, owner: actorOf(context), next },
      ]);
      context.leases.hold(callId, window, { now: context.now, force: true });
      context.bell.stop();
      return saved(context, raiseWhatIsNew(context, findCall(context, callId)));
    });
  },

  'call.keep-draft': (context, { callId, window, rev, narrative, field }) => {
    context.leases.demand(callId, window, context.now);
    const call = findCall(context, callId);
    const text = noteFrom(narrative);
    const answering = field === null ? null : { ...field, text: noteFrom(field.text) };
    saveDraft(context.log, { callId, at: context.now, rev, narrative: text, field: answering });
    const seen = newFlags(context.packInForce(), { ...call, narrative: withoutLastWord(text) }, 'typing');
    if (seen.length === 0) return { savedAt: context.now, flagged: null };
    const flagged = transact(context.log, () => raiseWhatIsNew(context, flushDraft(context, call)));
    return { savedAt: context.now, flagged };
  },

  'call.note': (context, { text, ...on }) => {
    const note = noteFrom(text);
    return changeCall(context, on, (call) =>
      note === call.narrative ? [] : [{ kind: 'call.noted', text: note, recovered: false }],
    );
  },

  'call.answer': (context, { question, answer, ...on }) =>
    changeCall(context, on, (call) => {
      dropFieldDraft(context, call, question);
      const next = question === CHANNEL ? nextFor(context, call, answer) : [];
      return [{ kind: 'call.answered', question, answer }, ...next];
    }),

  'call.answer-together': (context, { questions, ...on }) =>
    changeCall(context, on, (call) =>
      questions
        .filter((question) => call.answers[question] === undefined)
        .map((question) => ({
          kind: 'call.answered',
          question,
          answer: { state: 'given', value: 'no', together: true },
        })),
    ),

  'call.set-type': (context, { type, words, ...on }) => {
    const known = context.packInForce().pack.incidentTypes.some((one) => one.id === type);
    if (!known)
      throw new Refusal(
        'bad-input',
        `There is no incident type "${type}" in this agency's pack. Choose one from the list.`,
      );
    return changeCall(context, on, (call) => (call.type === type ? [] : [{ kind: 'call.typed', type, words }]));
  },

  'call.take-suggestion': (context, { suggestion, words, question, answer, type, ...on }) =>
    changeCall(context, on, () => {
      const bodies: CallBody[] = [{ kind: 'call.suggestion-taken', suggestion, words }];
      if (question !== null) bodies.push({ kind: 'call.answered', question, answer });
      if (type !== null) bodies.push({ kind: 'call.typed', type, words });
      return bodies;
    }),

  'call.dismiss-suggestion': (context, { suggestion, ...on }) =>
    changeCall(context, on, () => [{ kind: 'call.suggestion-dismissed', suggestion }]),

  'call.read-back-place': (context, { confirmed, ...on }) =>
    changeCall(context, on, () => [{ kind: 'call.place-read-back', confirmed }]),

  'call.mark-said': (context, { mark, ...on }) => changeCall(context, on, () => [{ kind: 'call.said', mark }]),

  'call.raise-flags': (context, { flags, ...on }) =>
    changeCall(context, on, (call) => flags.filter((flag) => !isKnownFact(call, flag)).map(raise)),
};

export function nextReference(tools: Tools, now: number): string {
  const station = readStation(tools.log);
  if (station === undefined) throw new Refusal('not-found', 'This desk is not set up yet. Name the desk first.');
  const year = yearOfReference(tools, now);
  return makeReference({ desk: station.desk, ...takeNumber(tools.log, year) });
}

/** A clock far off (an empty battery says 1970) stops nobody from taking a call: the number goes on in the last year. */
function yearOfReference({ log, packInForce }: Tools, now: number): number {
  const { year } = toLocalParts(now, packInForce().pack.agency.time_zone);
  return year >= 2000 && year <= 2099 ? year : (lastYear(log) ?? 2000);
}

/** A word still being typed is not read: "shot" may become "shot of whiskey". */
function withoutLastWord(text: string): string {
  return text.replace(/[^\s.,;!?]{1,40}$/u, '');
}

function dropFieldDraft(context: Context, call: Call, question: string): void {
  if (readDraft(context.log, call.id)?.field?.question === question) dropDraft(context.log, call.id);
}

/** Channel "officer" keeps the call waiting for its hand-over to dispatch; another channel gives it back. */
function nextFor(context: Context, call: Call, answer: Answer | null): readonly CallBody[] {
  const officer = answer?.state === 'given' && answer.value === 'officer' && call.handOver === null;
  if (officer) return [{ kind: 'call.next-action-set', next: nextAction(context, 'give-to-dispatch') }];
  if (call.next.what !== 'give-to-dispatch') return [];
  return [{ kind: 'call.next-action-set', next: nextAction(context, 'finish-taking') }];
}
