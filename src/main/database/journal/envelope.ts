import type { EventKind } from '../../../shared/domain/event';

/**
 * What is known of an event without its payload. It holds no caller data, because it outlives a purge. The keys are
 * written in this order; `call` is left out of events that belong to no call.
 */
export type Envelope = {
  readonly id: string;
  readonly kind: EventKind;
  /** The payload's version: it grows when a field changes its meaning. */
  readonly v: number;
  readonly call?: string;
  /** The window's own number for the command, where it gave one: a command sent twice is known by it. */
  readonly order?: string;
  /** UTC milliseconds. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  /** Milliseconds on a clock that never jumps, comparable within one `boot`. */
  readonly mono: number;
  readonly boot: string;
  readonly actor: string;
  readonly proof: Proof;
  /** Hash of the agency pack in force. */
  readonly pack: string | null;
  readonly commit: string;
};

/** How the actor was known: chose a name, none needed (the program itself), or invented for a drill. */
export type Proof = 'chosen' | 'system' | 'seeded';
