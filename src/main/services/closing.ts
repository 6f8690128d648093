import { Refusal } from '../../shared/contract/problem';
import {
  type Call,
  CHANNEL,
  channelOf,
  chosen,
  DISPOSITION,
  isClosed,
  openFlags,
  phoneOf,
} from '../../shared/domain/call';
import type { CallBody, Close } from '../../shared/domain/call-event';
import { mayOwn, mayReopen } from '../../shared/domain/staff';
import { sentenceOf } from '../../shared/protocol/answer-text';
import { callStateOf } from '../../shared/protocol/call-state';
import { closeKind, completeness } from '../../shared/protocol/completeness';
import { scriptFor } from '../../shared/protocol/script';
import { readStaff } from '../database/staff';
import { addToCall, changeCall, findCall, nextAction } from './change-call';
import { actorOf, type Context, type Handlers } from './context';
import { noteFrom } from './note-text';

/** How a call ends, and what may still be said about it afterwards. Nothing blocks closing. */
export const closing: Handlers<
  | 'call.close'
  | 'call.quick-close'
  | 'call.reopen'
  | 'call.link'
  | 'call.refer'
  | 'call.supplement'
  | 'call.amend'
  | 'call.enter-in-error'
> = {
  'call.close': (context, { disposition, reason, note, ...on }) =>
    changeCall(context, on, (call) => {
      if (channelOf(call) === 'officer' && call.handOver === null) {
        throw new Refusal(
          'bad-input',
          'This call waits for an officer. Record the hand-over to dispatch first, or why there is none; then close it.',
        );
      }
      return closeOf(context, call, { disposition, reason, note });
    }),

  'call.quick-close': (context, { outcome, ...on }) => {
    const quick = context.packInForce().pack.quickOutcomes.find((one) => one.id === outcome);
    if (quick === undefined)
      throw new Refusal(
        'bad-input',
        `There is no quick outcome "${outcome}" in this agency's pack. Choose one from the list.`,
      );
    return changeCall(context, on, (call) => {
      if (quick.callback === true && call.callbacks.length === 0 && phoneOf(call.answers) !== null) {
        return [{ kind: 'call.disconnected', how: 'disconnect', next: nextAction(context, 'call-back') }];
      }
      // Its one letter may have been on the way already when the flag went up.
      if (openFlags(call).length > 0) {
        throw new Refusal(
          'bad-input',
          'A flag of this call has no outcome. Record its outcome first, or close the call as unresolved; it is still open.',
        );
      }
      const close: Close = {
        kind: 'complete',
        disposition: quick.disposition,
        channel: 'information',
        reason: null,
        note: quick.label,
        missing: [],
      };
      return [{ kind: 'call.closed', close }];
    });
  },

  'call.reopen': (context, { callId, reason, window }) => {
    context.leases.hold(callId, window, { now: context.now, force: true });
    return addToCall(context, { callId }, (call) => {
      if (!isClosed(call)) return [];
      const me = context.session?.staff;
      if (me === undefined || !mayReopen(call.owner, me)) {
        throw new Refusal('not-allowed', 'This call is somebody else’s. Ask its owner or a supervisor to reopen it.');
      }
      const reopened: CallBody = { kind: 'call.reopened', reason, next: nextAction(context, 'finish-taking') };
      const owner = readStaff(context.log, call.owner);
      if (owner !== undefined && mayOwn(owner)) return [reopened];
      // Whoever had it takes no more calls: an open call needs somebody who does.
      return [reopened, { kind: 'call.owner-changed', owner: actorOf(context), why: 'Reopened it' }];
    });
  },

  'call.link': (context, { to, relation, ...on }) => {
    const other = findCall(context, to);
    if (to === on.callId) throw new Refusal('bad-input', 'A call cannot be linked to itself. Choose the other call.');
    return addToCall(context, on, () => [{ kind: 'call.linked', to, reference: other.reference, relation }]);
  },

  'call.refer': (context, { referral, ...on }) => {
    const known = context.packInForce().pack.referrals.some((one) => one.id === referral);
    if (!known)
      throw new Refusal(
        'bad-input',
        `There is no referral "${referral}" in this agency's pack. Choose one from the list.`,
      );
    return changeCall(context, on, () => [{ kind: 'call.referred', referral }]);
  },

  'call.supplement': (context, { callId, text, from }) =>
    addToCall(context, { callId }, () => [{ kind: 'call.supplemented', text: noteFrom(text), from }]),

  'call.amend': (context, { callId, what, text, value, reason }) =>
    addToCall(context, { callId }, (call) => {
      if (!isClosed(call)) {
        throw new Refusal('bad-input', 'This call is still open: change it on its own screen. Nothing was amended.');
      }
      return [{ kind: 'call.amended', what, old: asWritten(context, call, what), new: noteFrom(text), value, reason }];
    }),

  'call.enter-in-error': (context, { callId, reason }) =>
    addToCall(context, { callId }, () => [{ kind: 'call.entered-in-error', reason }]),
};

type Asked = Pick<Close, 'disposition' | 'reason' | 'note'>;

function closeOf(context: Context, call: Call, asked: Asked): readonly CallBody[] {
  const { pack } = context.packInForce();
  const script = scriptFor(pack, call.type ?? undefined);
  const whole = completeness({ ...callStateOf(pack, call), pack, script });
  const disposition = asked.disposition ?? chosen(call.answers, DISPOSITION);
  const kind = closeKind({
    completeness: whole,
    openFlags: openFlags(call).length,
    disposition: disposition ?? undefined,
  });
  if (kind === 'incomplete' && asked.reason === null) {
    throw new Refusal(
      'bad-input',
      `Something is missing (${whole.missing.map((one) => one.label).join(', ') || 'a disposition'}). Choose why, and close it as incomplete.`,
    );
  }
  const missing = whole.missing.map((one) => one.id);
  const close: Close = {
    kind,
    disposition: kind === 'unresolved' ? null : disposition,
    channel: channelOf(call),
    reason: kind === 'incomplete' ? asked.reason : null,
    note: asked.note,
    missing,
  };
  return [{ kind: 'call.closed', close }];
}

/** What stood there before an amendment, in words. */
function asWritten(context: Context, call: Call, what: string): string {
  if (what === 'narrative') return call.narrative;
  if (what === 'type') return call.type ?? '';
  if (what === CHANNEL || what === DISPOSITION) return chosen(call.answers, what) ?? '';
  const { pack } = context.packInForce();
  return sentenceOf(call.answers[what], scriptFor(pack, call.type ?? undefined).byId.get(what)?.question);
}
