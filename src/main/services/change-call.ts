import type { CallSaved } from '../../shared/contract/call-operations';
import { Refusal } from '../../shared/contract/problem';
import { type Call, isClosed } from '../../shared/domain/call';
import type { CallBody, NextAction, NextActionKind } from '../../shared/domain/call-event';
import { readCall } from '../database/calls';
import { dropDraft, readDraft, saveDraft } from '../database/drafts';
import { transact } from '../database/file/transact';
import { isCarriedOut } from '../database/journal/journal';
import type { Context } from './context';
import { newFlags } from './flags';
import { record } from './record';

export function findCall(context: Context, callId: string): Call {
  const call = readCall(context.log, callId);
  if (call === undefined) {
    throw new Refusal('not-found', 'This call is not in the log of this desk. Look it up by its reference number.');
  }
  return call;
}

type Ordered = {
  readonly callId: string;
  readonly order?: string | undefined;
  readonly again?: boolean | undefined;
};
type OnCall = Ordered & { readonly window: string };

/**
 * Changes an open call that this window edits. Text still in the draft becomes an event first, so that it
 * stands in the journal before any flag, answer, hold or close. Main then reads the call again: a flag that
 * the screen missed is raised here. A command sent again after its answer was lost is not carried out twice.
 */
export function changeCall(given: Context, on: OnCall, make: (call: Call) => readonly CallBody[]): CallSaved {
  const context = { ...given, order: on.order };
  return transact(context.log, () => {
    const before = findCall(context, on.callId);
    if (wasCarriedOut(context, on)) return saved(context, before);
    if (isClosed(before)) {
      throw new Refusal(
        'closed',
        'This call is closed. Reopen it, add a supplement, or amend it; nothing was changed.',
      );
    }
    context.leases.demand(on.callId, on.window, context.now);
    const bodies = make(flushDraft(context, before));
    record(context, on.callId, bodies);
    return saved(context, raiseWhatIsNew(context, findCall(context, on.callId)));
  });
}

/** Adds to a call without editing it: a supplement, a link, a new owner. Closed calls take these too. */
export function addToCall(given: Context, on: Ordered, make: (call: Call) => readonly CallBody[]): CallSaved {
  const context = { ...given, order: on.order };
  return transact(context.log, () => {
    const before = findCall(context, on.callId);
    if (wasCarriedOut(context, on)) return saved(context, before);
    record(context, on.callId, make(before));
    return saved(context, findCall(context, on.callId));
  });
}

function wasCarriedOut({ log }: Context, { callId, order, again }: Ordered): boolean {
  return again === true && order !== undefined && isCarriedOut(log, callId, order);
}

/** Turns the draft's narrative into a `call.noted` event. The text of a question being answered stays a draft. */
export function flushDraft(context: Context, call: Call): Call {
  const draft = readDraft(context.log, call.id);
  if (draft === undefined) return call;
  if (draft.field === null) dropDraft(context.log, call.id);
  if (draft.narrative === call.narrative) return call;
  record(context, call.id, [{ kind: 'call.noted', text: draft.narrative, recovered: false }]);
  if (draft.field !== null) saveDraft(context.log, draft);
  return findCall(context, call.id);
}

export function raiseWhatIsNew(context: Context, call: Call): Call {
  if (isClosed(call)) return call;
  const flags = newFlags(context.packInForce(), call);
  if (flags.length === 0) return call;
  record(context, call.id, flags);
  return findCall(context, call.id);
}

export function saved(context: Context, call: Call): CallSaved {
  return { call, savedAt: context.now };
}

/** The agency's patience for each kind of next action, as a due time. */
export function nextAction(context: Pick<Context, 'packInForce' | 'now'>, what: NextActionKind): NextAction {
  const minutes = context.packInForce().pack.agency.next_action_minutes;
  const patience: Record<NextActionKind, number> = {
    'finish-taking': minutes.taking,
    'return-to-held': minutes.held,
    'call-back': minutes.disconnected,
    'give-to-dispatch': minutes.to_dispatch,
    'resolve-flag': minutes.to_dispatch,
    review: minutes.review,
    reply: minutes.taking,
  };
  return { what, dueAt: context.now + patience[what] * 60_000 };
}
