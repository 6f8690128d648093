import type { Problem } from '../shared/contract/problem';

/** The most one message may weigh on any wire, as JSON in UTF-8: the longest note with room to spare. */
export const BODY_LIMIT = 1024 * 1024;

export const TOO_LARGE: Problem = {
  code: 'too-large',
  sentence: 'That is more than Tenline takes at once (1 MB). Nothing of it was kept; send it in smaller parts.',
};
