import { timeWords } from '../../../shared/domain/pass-on-lines';
import type { ChainHead, Initial, PassOnItem } from '../../../shared/domain/shift';
import type { StaffNames } from '../../../shared/domain/staff';
import { formatDateTime } from '../../../shared/domain/time/zone';
import { ITEM_WORDS } from './shift-words';

export type PaperItem = PassOnItem & { readonly initial: Initial | null };

/** A pass-on as it goes on paper or into a mail. */
export type Paper = {
  readonly agency: string;
  readonly desk: string;
  readonly isDrill: boolean;
  readonly zone: string;
  readonly staff: string;
  readonly startedAt: number;
  /** Null while the shift still runs. */
  readonly endedAt: number | null;
  /** Why somebody else ended it, with their name. */
  readonly endedFor: string | null;
  readonly items: readonly PaperItem[];
  readonly head: ChainHead;
  readonly names: StaffNames;
};

export function paperTitle({ staff, endedAt }: Paper): string {
  return `Pass-on of ${staff}${endedAt === null ? ', shift not ended yet' : ''}`;
}

export function paperSpan({ startedAt, endedAt, endedFor, zone }: Paper, printedAt: number): string {
  const to = endedAt ?? printedAt;
  return `${formatDateTime(startedAt, zone)} to ${formatDateTime(to, zone)}${endedFor === null ? '' : `, ${endedFor}`}`;
}

/** "5b0c 91ff …": read to somebody, or typed, without losing the place. */
export function inFours(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}

type Around = Pick<Paper, 'names' | 'zone'> & { readonly now: number };

export function dueText({ dueAt }: PassOnItem, around: Around): string {
  return dueAt === null ? '' : `due ${timeWords(dueAt, around)}`;
}

export function initialText({ initial }: PaperItem, around: Around): string {
  return initial === null ? '' : `${around.names[initial.by] ?? 'Somebody'} ${timeWords(initial.at, around)}`;
}

/** The whole pass-on as plain text, for a mail or another system. */
export function paperText(paper: Paper, printedAt: number): string {
  const { agency, desk, isDrill, items, head, zone } = paper;
  const around = { ...paper, now: printedAt };
  const lines = items.map((item) => {
    const { kind, reference, text, why } = item;
    const signed = initialText(item, around);
    return [
      `[${signed === '' ? ' ' : 'x'}] ${ITEM_WORDS[kind].toUpperCase()}`,
      reference,
      text,
      why,
      dueText(item, around),
      signed === '' ? '' : `initialed ${signed}`,
    ]
      .filter((part) => part !== null && part !== '')
      .join(' | ');
  });
  return `${[
    `${agency}, desk ${desk}${isDrill ? ' (DEMO, not real calls)' : ''}`,
    paperTitle(paper),
    paperSpan(paper, printedAt),
    '',
    ...(lines.length === 0 ? ['Nothing to pass on.'] : lines),
    '',
    `Head of the chain: event ${head.seq}`,
    inFours(head.hash),
    `Written ${formatDateTime(printedAt, zone)}`,
  ].join('\n')}\n`;
}
