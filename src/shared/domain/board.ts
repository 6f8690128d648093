import type { CallbackResult } from './call-event';
import type { CallRow } from './call-row';
import type { Staff } from './staff';

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
