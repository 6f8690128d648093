import type { Call } from '../domain/call';
import type { Answer } from './answer';
import type { Band } from './condition';
import type { Pack } from './pack';
import { TIME_BAND, WHEN } from './spine-ids';

/**
 * The time band of a call: the band the call taker chose, else the one the answered time lies in, else unknown.
 * It is reckoned from the instant the call was opened, so that a long call does not turn "just occurred" into
 * "past" by itself.
 */
export function bandOf({ agency }: Pack, { answers, openedAt }: Pick<Call, 'answers' | 'openedAt'>): Band {
  const times = timesOf(answers[WHEN]);
  const just = agency.just_occurred_minutes * 60_000;
  return chosenBand(answers[TIME_BAND]) ?? (times === undefined ? 'unknown' : bandAt(times, openedAt, just));
}

function chosenBand(answer: Answer | undefined): Band | undefined {
  if (answer?.state !== 'given') return undefined;
  const { value } = answer;
  return value === 'now' || value === 'just' || value === 'past' ? value : undefined;
}

type Times = {
  readonly from: number | null;
  readonly to: number | null;
  readonly ongoing?: boolean | undefined;
};

function timesOf(answer: Answer | undefined): Times | undefined {
  if (answer?.state !== 'given' || typeof answer.value !== 'object' || !('from' in answer.value)) return undefined;
  return answer.value;
}

/** The latest the incident can have happened decides; a time without an end may still go on. */
function bandAt({ from, to, ongoing }: Times, now: number, just: number): Band {
  if (ongoing === true) return 'now';
  if (from === null && to === null) return 'unknown';
  if (from !== null && from > now + just) return 'unknown';
  if (to === null || to > now) return 'now';
  return now - to <= just ? 'just' : 'past';
}
