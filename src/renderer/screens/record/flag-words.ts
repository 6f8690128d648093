import type { Call, Flag } from '../../../shared/domain/call';
import { isReviewed } from '../../../shared/domain/review';
import { personOf, type StaffNames } from '../../../shared/domain/staff';
import { formatTimeSeconds } from '../../../shared/domain/time/zone';
import { outcomeWords } from './timeline/event-words';

/** What a person decided about a flag, with who and when: its outcome, or of an E1 flag the review; null until then. */
export function decisionWords(call: Call, flag: Flag, staff: StaffNames, zone: string): string | null {
  const decided = flag.outcome ?? (flag.level === 'E1' && isReviewed(call, flag) ? call.reviewed : undefined);
  if (decided === undefined) return null;
  const what = flag.outcome === null ? 'reviewed' : outcomeWords(flag.outcome);
  return `${formatTimeSeconds(decided.at, zone)} by ${personOf(staff, decided.by)}: ${what}`;
}

/** Whether its review is still to come. */
export function isToReview(call: Call, flag: Flag): boolean {
  return flag.level === 'E1' && flag.outcome === null && !isReviewed(call, flag);
}
