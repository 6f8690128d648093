import { Refusal } from '../../shared/contract/problem';

/** A window may be silent this long before another may edit its call. */
const LEASE_MS = 15_000;

type Lease = { readonly window: string; readonly until: number };

/** Which window edits which call: one at a time. Kept in memory: no window outlives the program. */
export type Leases = {
  /** Takes, renews or (with `force`) takes over. Answers whose it is now. */
  hold(callId: string, window: string, options: { readonly now: number; readonly force: boolean }): string;
  /** Throws `open-elsewhere` when another window holds the call. */
  demand(callId: string, window: string, now: number): void;
};

export function createLeases(): Leases {
  const leases = new Map<string, Lease>();
  const holderOf = (callId: string, now: number) => {
    const lease = leases.get(callId);
    return lease !== undefined && lease.until > now ? lease.window : null;
  };
  const hold: Leases['hold'] = (callId, window, { now, force }) => {
    const holder = holderOf(callId, now);
    if (holder !== null && holder !== window && !force) return holder;
    leases.set(callId, { window, until: now + LEASE_MS });
    return window;
  };
  return {
    hold,
    demand(callId, window, now) {
      if (hold(callId, window, { now, force: false }) !== window) {
        throw new Refusal(
          'open-elsewhere',
          'This call is open in another window. Choose "Take over" to go on here; what you typed is still on this screen.',
        );
      }
    },
  };
}
