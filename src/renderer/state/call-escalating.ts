import { openFlags } from '../../shared/domain/call';
import type { CallCore } from './call-core';
import { type CallActions, RELAY } from './call-state';

type Escalating = Pick<
  CallActions,
  'escalate' | 'resolveFlags' | 'setTransferMode' | 'stepTransfer' | 'handToDispatch'
>;

/** From F9 or a raised flag to its outcome, and the hand-over to dispatch. */
export function escalating(core: CallCore): Escalating {
  const { get, set, agency, post, idle, raise, noteFirst, goToNext } = core;
  return {
    escalate() {
      set({ panel: RELAY });
      if (openFlags(get().call).some((flag) => flag.rule === 'F9')) return;
      const say = agency().pack.agency.transfer.words;
      raise([
        {
          rule: 'F9',
          version: 1,
          title: 'Raised by the call taker',
          level: 'E3',
          source: 'person',
          say,
          because: [],
        },
      ]);
    },

    async resolveFlags(outcome) {
      noteFirst();
      // Flags raised a moment ago get their place in the log first.
      await idle();
      const flags = openFlags(get().call).map((flag) => flag.flag);
      const result = await post('call.resolve-flags', { flags, outcome });
      if (!result.ok) return result.problem;
      set({ problem: null });
      if (openFlags(get().call).length > 0) return null;
      goToNext();
      if (outcome.kind === 'caller-gone') set({ panel: { kind: 'callback' } });
      return null;
    },

    setTransferMode: (transferMode) => set({ transferMode }),
    stepTransfer: (step, note) =>
      void post('call.step-transfer', { mode: get().transferMode, step, note: note ?? null }),

    async handToDispatch(input) {
      noteFirst();
      const result = await post('call.hand-to-dispatch', input);
      if (!result.ok) return result.problem;
      set({ problem: null });
      const { panel } = get();
      if (panel.kind === 'dispatch' && panel.backTo !== undefined) set({ panel: panel.backTo });
      else goToNext();
      return null;
    },
  };
}
