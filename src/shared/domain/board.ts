import { type Call, levelOf } from './call';
import type { CallbackResult } from './call-event';
import type { CallRow } from './call-row';
import type { Staff } from './staff';

/**
 * Since when an E1 call waits for a supervisor's look: its oldest E1 flag that no review has covered. Null when
 * nothing waits, and while a higher flag stands: that is not reviewed but acted on.
 */
export function reviewSince(call: Call): number | null {
  if (call.stage.kind === 'error' || levelOf(call) !== 'E1') return null;
  const unseen = call.flags.slice(call.reviewed?.flags ?? 0);
  return unseen.find((flag) => flag.level === 'E1')?.raisedAt ?? null;
}

/** A call on the board: its row, and what the row does not say. */
export type BoardCall = CallRow & {
  /** When the oldest flag without an outcome was raised. */
  readonly flaggedAt: number | null;
  /** Callbacks tried since the line dropped, and how the last one went. */
  readonly tries: number;
  readonly lastTry: CallbackResult | null;
  /** By when a supervisor looks at its E1 flags. */
  readonly reviewDueAt: number | null;
};

export type Person = Staff & { readonly signedIn: boolean; readonly openCalls: number };

/** A shift that somebody began and nobody ended. */
export type OpenShift = { readonly id: string; readonly staff: string; readonly startedAt: number };
