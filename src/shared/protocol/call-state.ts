import { type Call, isHandedOver } from '../domain/call';
import type { Answers } from './answer';
import { bandOf } from './band';
import type { Band } from './condition';
import type { Pack } from './pack';

/** What the script engine reads of a call. */
export type CallState = {
  readonly answers: Answers;
  readonly band: Band;
  readonly type: string | undefined;
  readonly narrative: string;
  /** The call was an emergency and 911 or dispatch has it: it is they who ask the rest. */
  readonly handedOver?: boolean;
};

/** The state of a call; its narrative may be ahead of the log while somebody types. */
export function callStateOf(pack: Pack, call: Call, narrative: string = call.narrative): CallState {
  return {
    answers: call.answers,
    band: bandOf(pack, call),
    type: call.type ?? undefined,
    narrative,
    handedOver: isHandedOver(call),
  };
}
