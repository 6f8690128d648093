import { createBoardStore } from './board-store';
import { createFollowUpStore } from './follow-up-store';
import { createLogStore } from './log-store';
import { perSession } from './per-session';
import { createShiftStore } from './shift-store';

/** The search and the row in hand. */
export const { useSessionStore: useLogStore } = perSession(createLogStore);
/** The filter of the queue and the line in hand. */
export const { useSessionStore: useFollowUpStore } = perSession(createFollowUpStore);
export const { useSessionStore: useBoardStore } = perSession(createBoardStore);
export const { useSessionStore: useShiftStore, of: shiftStoreOf } = perSession(createShiftStore);
