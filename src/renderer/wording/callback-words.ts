import type { CallbackResult } from '../../shared/domain/call-event';

/** What came of calling somebody back, within a sentence. */
export const CALLBACK_WORDS: Readonly<Record<CallbackResult, string>> = {
  reached: 'reached',
  'no-answer': 'no answer',
  busy: 'busy',
  voicemail: 'voicemail',
  'wrong-number': 'wrong number',
  'not-safe': 'not safe to talk',
};

/** The same, as on a button. */
export function callbackLabel(result: CallbackResult): string {
  const words = CALLBACK_WORDS[result];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
