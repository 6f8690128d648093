import { createLogStore } from '../../state/log-store';
import { perSession } from '../../state/per-session';

/** The log's own state: the search and the row in hand. */
export const useLogStore = perSession(createLogStore);
