import type { Referral } from '../../../shared/protocol/pack';

type Checked = Pick<Referral, 'checked_on'>;

/** A number nobody dialled, or one dialled longer ago than the agency allows. Days are `2026-11-20`. */
export function isToConfirm({ checked_on }: Checked, today: string, days: number): boolean {
  if (checked_on === null) return true;
  return Date.parse(today) - Date.parse(checked_on) > days * 86_400_000;
}

/** The one that was never or least lately confirmed first. */
export function byOldestCheck<T extends Checked>(items: readonly T[]): readonly T[] {
  return items.toSorted((one, other) => {
    if (one.checked_on === other.checked_on) return 0;
    return (one.checked_on ?? '') < (other.checked_on ?? '') ? -1 : 1;
  });
}
