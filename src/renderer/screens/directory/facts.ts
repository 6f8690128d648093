import { dayWords } from '../../../shared/domain/event-day';
import { readPhone } from '../../../shared/domain/phone';
import { type Hours, openNow } from '../../../shared/domain/time/hours';
import type { Pack } from '../../../shared/protocol/pack';

type Referral = Pack['referrals'][number];

type Checked = { readonly checked_on: string | null; readonly checked_by?: string | undefined };

/** "checked 20 Nov 2026 by Dana"; nothing is shown as a fact that nobody checked. */
export function checkedSentence({ checked_on, checked_by }: Checked): string {
  if (checked_on === null) return 'not checked';
  return `checked ${dayWords(checked_on)}${checked_by === undefined ? '' : ` by ${checked_by}`}`;
}

export function phoneSentence({ phone, extension }: Pick<Referral, 'phone' | 'extension'>): string {
  if (phone === null) return 'no number in the agency pack';
  const { display } = readPhone(phone);
  return extension === undefined ? display : `${display}, extension ${extension}`;
}

/** "open now, until 17:00", "closed now, opens Monday 8:00". */
export function hoursSentence(hours: Referral['hours'], at: number, zone: string): string {
  if (hours === null) return 'hours not known';
  const days = Object.entries(hours).filter((day): day is [string, string[]] => Array.isArray(day[1]));
  const written: Hours = Object.fromEntries(days);
  return openNow(written, at, zone).sentence;
}
