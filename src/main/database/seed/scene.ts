import { v7 } from 'uuid';
import type { Call } from '../../../shared/domain/call';
import { applyEvent } from '../../../shared/domain/call';
import type { CallBody } from '../../../shared/domain/call-event';
import type { EventBody } from '../../../shared/domain/event';
import type { Rulebook } from '../../../shared/escalation/rulebook';
import type { Pack } from '../../../shared/protocol/pack';
import type { Random } from './random';

/** What every invented call is made with. */
export type Scene = {
  readonly pack: Pack;
  readonly rulebook: Rulebook;
  readonly random: Random;
  /** Staff ids of the call takers on this desk. */
  readonly takers: readonly string[];
};

/** An event that is to happen; a call's reference number is given when its turn comes. */
export type Timed = {
  readonly at: number;
  readonly actor: string;
  readonly call: string | null;
  readonly body: EventBody;
};

/** A call being told: each `say` adds an event and moves the clock. */
export type Telling = {
  readonly id: string;
  readonly actor: string;
  readonly events: Timed[];
  call: Call;
  at: number;
};

/** The same id for the same seed. */
export function seededId(random: Random, at: number): string {
  const bytes = Uint8Array.from({ length: 16 }, () => random.between(0, 255));
  return v7({ msecs: at, random: bytes, seq: random.between(0, 0x7fffffff) });
}

export function tell(id: string, first: Timed & { readonly body: CallBody }): Telling {
  const opened = { seq: 0, id, call: id, at: first.at, offset: 0, actor: first.actor, body: first.body };
  return { id, actor: first.actor, events: [first], call: applyEvent(undefined, opened), at: first.at };
}

/** The next event of a call, some seconds later. */
export function say(telling: Telling, body: CallBody, seconds: number): void {
  const { id, actor } = telling;
  telling.at += Math.round(seconds * 1000);
  telling.events.push({ at: telling.at, actor, call: id, body });
  telling.call = applyEvent(telling.call, { seq: 0, id, call: id, at: telling.at, offset: 0, actor, body });
}
