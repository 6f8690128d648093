import { type Call, isHandedOver } from '../domain/call';
import type { Answers } from './answer';
import { bandOf } from './band';
import type { Band } from './condition';
import type { Pack } from './pack';
import { CALLBACK, PLACE } from './spine-ids';

/** What the script engine reads of a call. */
export type CallState = {
  readonly answers: Answers;
  readonly band: Band;
  readonly type: string | undefined;
  readonly narrative: string;
  /** The call was an emergency and 911 or dispatch has it: it is they who ask the rest. */
  readonly handedOver?: boolean;
  /** The call is linked as the duplicate of another, which has the answers. */
  readonly duplicate?: boolean;
};

/** What happened: no question, but a complete close needs it. */
export const NARRATIVE = 'narrative';

/** The facts a record needs where the rest is asked elsewhere, by 911 or in the call it is a duplicate of. */
export function factsNeeded({ handedOver, duplicate }: CallState): readonly string[] | undefined {
  if (duplicate === true) return [CALLBACK, NARRATIVE];
  return handedOver === true ? [PLACE, CALLBACK, NARRATIVE] : undefined;
}

/** The state of a call; its narrative may be ahead of the log while somebody types. */
export function callStateOf(pack: Pack, call: Call, narrative: string = call.narrative): CallState {
  return {
    answers: call.answers,
    band: bandOf(pack, call),
    type: call.type ?? undefined,
    narrative,
    handedOver: isHandedOver(call),
    duplicate: call.links.some(({ relation }) => relation === 'duplicate'),
  };
}
