import { Refusal } from '../../shared/contract/problem';
import { isClosed } from '../../shared/domain/call';
import { addToCall, changeCall, nextAction } from './change-call';
import type { Handlers } from './context';
import { demandMayGive, demandOwner, lastGiverOf } from './owning';

/** Who has a call, what happens to it next, and the line that dropped. Nothing open is ever without an owner. */
export const holding: Handlers<
  | 'call.hold'
  | 'call.resume'
  | 'call.disconnect'
  | 'call.try-callback'
  | 'call.change-owner'
  | 'call.set-next-action'
  | 'call.lease'
> = {
  'call.hold': (context, on) =>
    changeCall(context, on, (call) =>
      call.stage.kind === 'held' ? [] : [{ kind: 'call.held', next: nextAction(context, 'return-to-held') }],
    ),

  'call.resume': (context, on) =>
    changeCall(context, on, (call) =>
      call.stage.kind === 'open' ? [] : [{ kind: 'call.resumed', next: nextAction(context, 'finish-taking') }],
    ),

  'call.disconnect': (context, { how, ...on }) =>
    changeCall(context, on, () => [{ kind: 'call.disconnected', how, next: nextAction(context, 'call-back') }]),

  'call.try-callback': (context, { result, note, ...on }) =>
    changeCall(context, on, () => [
      { kind: 'call.callback-tried', result, note },
      result === 'reached'
        ? { kind: 'call.resumed', next: nextAction(context, 'finish-taking') }
        : { kind: 'call.next-action-set', next: nextAction(context, 'call-back') },
    ]),

  'call.change-owner': (context, { callId, owner, why }) => {
    demandOwner(context, owner);
    return addToCall(context, { callId }, (call) => {
      if (call.owner === owner) return [];
      demandMayGive(context, { what: 'call', from: call.owner, to: owner, lastGiver: lastGiverOf(context, callId) });
      return [{ kind: 'call.owner-changed', owner, why }];
    });
  },

  'call.set-next-action': (context, { callId, what, minutes }) =>
    addToCall(context, { callId }, (call) => {
      if (isClosed(call)) throw new Refusal('closed', 'This call is closed: nothing is due on it. Reopen it first.');
      return [{ kind: 'call.next-action-set', next: { what, dueAt: Math.round(context.now + minutes * 60_000) } }];
    }),

  'call.lease': (context, { callId, window, take }) => {
    const holder = context.leases.hold(callId, window, { now: context.now, force: take });
    return { mine: holder === window, holder: holder === window ? null : holder };
  },
};
