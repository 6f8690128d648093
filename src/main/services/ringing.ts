import type { Ringing } from '../../shared/contract/desk-operations';
import type { PhoneValue } from '../../shared/protocol/answer';

/** A ringing call is offered this long; nobody lets a line ring longer. */
const RINGS_MS = 60_000;

/** The number that rings now. It is kept in memory only: what is offered is not a call yet. */
export type Bell = {
  ring(from: PhoneValue): void;
  current(): Ringing | null;
  /** The call was taken, from whatever number. */
  stop(): void;
};

export function createBell(now: () => number): Bell {
  let offer: Ringing | null = null;
  return {
    ring(from) {
      offer = { from, at: now() };
    },
    current: () => (offer !== null && now() - offer.at < RINGS_MS ? offer : null),
    stop() {
      offer = null;
    },
  };
}
