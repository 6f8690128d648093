import { readWhen } from '../../shared/domain/time/when';

export type PastTime =
  | { readonly kind: 'read'; readonly at: number; readonly readBack: string }
  /** Nothing typed. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly sentence: string };

/** One past moment from plain words; of a stretch of time, its start. The reading is shown before it counts. */
export function readPastTime(text: string, context: { readonly now: number; readonly zone: string }): PastTime {
  if (text.trim() === '') return { kind: 'blank' };
  const reading = readWhen(text, context);
  const at = reading.kind === 'unread' ? null : (reading.from ?? reading.to);
  if (reading.kind === 'unread' || at === null) return { kind: 'unread', sentence: unreadSentence(text) };
  return { kind: 'read', at, readBack: [reading.readBack, ...reading.notes].join('. ') };
}

function unreadSentence(text: string): string {
  return `"${text.trim()}" was not read as a time that has passed. Write it like 14:05, yesterday at 9 pm, or 11/20 2130.`;
}
