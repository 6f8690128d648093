import type { Ringing } from '../../shared/contract/desk-operations';

/** A ringing call is offered this long; nobody lets a line ring longer. */
const RINGS_MS = 60_000;

/** The number that rings now. It is kept in memory only: what is offered is not a call yet. */
export type Bell = {
  ring(offer: Ringing): void;
  current(now: number): Ringing | null;
  /** The call was taken, from whatever number. */
  stop(): void;
};

export function createBell(): Bell {
  let offer: Ringing | null = null;
  return {
    ring(next) {
      offer = next;
    },
    current: (now) => (offer !== null && now - offer.at < RINGS_MS ? offer : null),
    stop() {
      offer = null;
    },
  };
}
