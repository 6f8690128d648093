import type { CallCore } from './call-core';
import type { CallActions } from './call-state';

type Ending = Pick<
  CallActions,
  | 'holdOrResume'
  | 'disconnect'
  | 'tryCallback'
  | 'refer'
  | 'link'
  | 'close'
  | 'quickClose'
  | 'takeOver'
  | 'renewLease'
  | 'setProblem'
>;

/** Hold, the dropped line, the close, and who edits the call. */
export function ending(core: CallCore): Ending {
  const { get, set, on, send, post, noteFirst, goToNext } = core;
  return {
    holdOrResume() {
      noteFirst();
      void post(get().call.stage.kind === 'open' ? 'call.hold' : 'call.resume', {});
    },

    disconnect(how) {
      noteFirst();
      set({ panel: { kind: 'callback' } });
      void post('call.disconnect', { how });
    },

    tryCallback(result, note) {
      void post('call.try-callback', { result, note });
      if (result === 'reached') goToNext();
    },

    refer: (referral) => void post('call.refer', { referral }),
    link: (to, relation) => void post('call.link', { to, relation }),

    async close(input) {
      await get().flush();
      const result = await post('call.close', input);
      return result.ok ? null : result.problem;
    },

    async quickClose(outcome) {
      await get().flush();
      const result = await post('call.quick-close', { outcome });
      if (!result.ok) return result.problem;
      if (result.value.call.stage.kind === 'disconnected') set({ panel: { kind: 'callback' } });
      return null;
    },

    async takeOver() {
      const lease = await send('call.lease', { ...on, take: true });
      if (!lease.ok) return set({ problem: lease.problem });
      const fresh = await send('call.read', { callId: on.callId });
      if (!fresh.ok) return set({ problem: fresh.problem });
      set({ elsewhere: false, problem: null, call: fresh.value.call });
    },

    async renewLease() {
      const lease = await send('call.lease', { ...on, take: false });
      if (lease.ok) set({ elsewhere: !lease.value.mine });
    },

    setProblem: (problem) => set({ problem }),
  };
}
