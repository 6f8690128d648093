import type { Level } from '../protocol/pack';
import { type Call, channelOf, chosen, DISPOSITION, levelOf, openFlags, phoneOf, placeOf } from './call';
import type { CallChannel, CloseKind, NextActionKind } from './call-event';
import { reviewSince } from './review';

/** One line of the call log: what a person needs to choose the call, nothing more. */
export type CallRow = {
  readonly id: string;
  readonly reference: string;
  readonly openedAt: number;
  readonly originalAt: number | null;
  readonly channel: CallChannel;
  readonly stage: Call['stage']['kind'];
  readonly type: string | null;
  /** The narrative's first 160 characters, on one line. */
  readonly summary: string;
  readonly callerName: string | null;
  readonly phone: string | null;
  readonly phoneDigits: string | null;
  readonly place: string | null;
  readonly owner: string;
  readonly nextAction: NextActionKind | null;
  readonly dueAt: number | null;
  readonly level: Level;
  readonly openFlags: number;
  /** Since when its E1 flags wait for a supervisor. */
  readonly reviewSince: number | null;
  readonly closedAt: number | null;
  readonly closeKind: CloseKind | null;
  readonly disposition: string | null;
  readonly outcomeChannel: string | null;
};

export function rowOf(call: Call): CallRow {
  const phone = phoneOf(call.answers);
  const closed = call.stage.kind === 'closed' ? call.stage : null;
  const waiting = closed === null && call.stage.kind !== 'error';
  return {
    id: call.id,
    reference: call.reference,
    openedAt: call.openedAt,
    originalAt: call.originalAt,
    channel: call.channel,
    stage: call.stage.kind,
    type: call.type,
    summary: call.narrative.replace(/\s+/g, ' ').trim().slice(0, 160),
    callerName: chosen(call.answers, 'caller-name'),
    phone: phone?.display ?? null,
    phoneDigits: phone?.digits ?? null,
    place: placeOf(call.answers)?.raw ?? null,
    owner: call.owner,
    nextAction: waiting ? call.next.what : null,
    dueAt: waiting ? call.next.dueAt : null,
    level: levelOf(call),
    openFlags: openFlags(call).length,
    reviewSince: reviewSince(call),
    closedAt: closed?.at ?? null,
    closeKind: closed?.close.kind ?? null,
    disposition: closed === null ? chosen(call.answers, DISPOSITION) : closed.close.disposition,
    outcomeChannel: channelOf(call),
  };
}

/** Closed, or entered in error: nothing is taken any more. */
export function isOver({ stage }: Pick<CallRow, 'stage'>): boolean {
  return stage === 'closed' || stage === 'error';
}
