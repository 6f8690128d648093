import { type Call, type Flag, levelOf } from './call';

/**
 * Since when an E1 call waits for a supervisor's look: its oldest E1 flag that no review has covered. Null when
 * nothing waits, and while a higher flag stands: that is not reviewed but acted on.
 */
export function reviewSince(call: Call): number | null {
  if (call.stage.kind === 'error' || levelOf(call) !== 'E1') return null;
  return call.flags.find((flag) => flag.level === 'E1' && !isReviewed(call, flag))?.raisedAt ?? null;
}

/** Whether a supervisor's look covered this flag: it was raised before. */
export function isReviewed(call: Call, flag: Flag): boolean {
  return call.flags.indexOf(flag) < (call.reviewed?.flags ?? 0);
}
