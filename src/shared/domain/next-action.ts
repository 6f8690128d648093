import type { NextActionKind } from './call-event';

/** What happens next to a call, within a sentence. */
export const NEXT_ACTIONS: Readonly<Record<NextActionKind, string>> = {
  'finish-taking': 'finish taking',
  'return-to-held': 'return to the caller',
  'call-back': 'call back',
  'give-to-dispatch': 'give to dispatch',
  'resolve-flag': 'resolve the flag',
  review: 'review',
  reply: 'reply',
};
