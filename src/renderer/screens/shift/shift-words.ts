import { counted } from '../../../shared/counted';
import { addedWords } from '../../../shared/domain/pass-on-lines';
import type { AddedKind, ItemKind, ShiftBody } from '../../../shared/domain/shift';
import { formatDateTime } from '../../../shared/domain/time/zone';

export const ITEM_WORDS: Readonly<Record<ItemKind, string>> = {
  flag: 'Flag, no outcome',
  callback: 'Call back',
  reply: 'Owes a reply',
  'open-call': 'Open call',
  dispatch: 'With dispatch',
  bolo: 'BOLO',
  watch: 'Watch',
  note: 'Note',
  override: 'Override',
  'follow-up': 'Follow-up',
  incomplete: 'Incomplete',
  caution: 'Caution',
};

export const ADDED_WORDS: Readonly<Record<AddedKind, string>> = {
  bolo: 'BOLO',
  watch: 'Watch item',
  note: 'Note',
};

type Names = { readonly zone: string; readonly nameOf: (staff: string) => string };

/** What happened to a shift or its pass-on, in plain words. */
export function shiftWords(body: ShiftBody, { zone, nameOf }: Names): string {
  switch (body.kind) {
    case 'shift.started':
      return `${nameOf(body.staff)} started a shift`;
    case 'shift.ended':
      return `Shift ended with a pass-on of ${counted(body.items.length, 'line')}${body.why === null ? '' : `, by somebody else: ${body.why}`}`;
    case 'pass-on.added':
      return `${ADDED_WORDS[body.what]} until ${formatDateTime(body.until, zone)}: ${addedWords(body)}`;
    case 'pass-on.dropped':
      return `Taken off the pass-on: ${body.why}`;
    case 'pass-on.initialed':
      return 'Initialed a line of a pass-on';
  }
}
