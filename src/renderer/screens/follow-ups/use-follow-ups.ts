import { createFollowUpStore } from '../../state/follow-up-store';
import { perSession } from '../../state/per-session';

/** The queue's own state: its filter and the line in hand. */
export const useFollowUpStore = perSession(createFollowUpStore);
