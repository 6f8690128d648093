import type { CallbackResult, FollowUpKind } from '../../shared/domain/call-event';

export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpKind, string>> = {
  'call-back': 'Call back',
  'program-sign-up': 'Program sign-up',
  reply: 'Reply to a message',
  other: 'Other',
};

export const TRY_WORDS: Readonly<Record<CallbackResult, string>> = {
  reached: 'Reached',
  'no-answer': 'No answer',
  busy: 'Busy',
  voicemail: 'Voicemail',
  'wrong-number': 'Wrong number',
  'not-safe': 'Not safe to talk',
};
