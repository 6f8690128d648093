import type { CallbackResult } from '../../shared/domain/call-event';

export const TRY_WORDS: Readonly<Record<CallbackResult, string>> = {
  reached: 'Reached',
  'no-answer': 'No answer',
  busy: 'Busy',
  voicemail: 'Voicemail',
  'wrong-number': 'Wrong number',
  'not-safe': 'Not safe to talk',
};
