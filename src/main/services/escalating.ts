import { Refusal } from '../../shared/contract/problem';
import { openFlags, placeOf } from '../../shared/domain/call';
import type { CallBody } from '../../shared/domain/call-event';
import { changeCall, nextAction } from './change-call';
import type { Handlers } from './context';

/** From the raised flag to a recorded outcome, and the hand-over to dispatch. */
export const escalating: Handlers<'call.resolve-flags' | 'call.step-transfer' | 'call.hand-to-dispatch'> = {
  'call.resolve-flags': (context, { flags, outcome, ...on }) => {
    if (outcome.kind === 'not-an-emergency' && outcome.reason === 'other' && (outcome.text ?? '').trim().length < 10) {
      throw new Refusal(
        'bad-input',
        'Reason "other" needs a few words (10 letters or more): write why it is not an emergency.',
      );
    }
    return changeCall(context, on, (call) => {
      const open = openFlags(call).map((flag) => flag.flag);
      const settled = flags.filter((flag) => open.includes(flag));
      if (settled.length === 0) {
        throw new Refusal(
          'changed-meanwhile',
          'These flags have an outcome already. Look at the call again; nothing was changed.',
        );
      }
      return [{ kind: 'call.flag-resolved', flags: settled, outcome }];
    });
  },

  'call.step-transfer': (context, { mode, step, note, ...on }) =>
    changeCall(context, on, ({ answers }) => {
      const confirmed = step === 'place-confirmed' && placeOf(answers)?.verified === false;
      const readBack: CallBody[] = confirmed ? [{ kind: 'call.place-read-back', confirmed }] : [];
      return [{ kind: 'call.transfer-stepped', mode, step, note }, ...readBack];
    }),

  'call.hand-to-dispatch': (context, { to, cad, whyNone, ...on }) => {
    if (to === null && whyNone === null) {
      throw new Refusal('bad-input', 'Say who took it at dispatch, or why nobody did.');
    }
    return changeCall(context, on, () => [
      { kind: 'call.handed-to-dispatch', to, cad, whyNone },
      { kind: 'call.next-action-set', next: nextAction(context, 'finish-taking') },
    ]);
  },
};
