import type { EndedRow, ShiftView, Unsettled } from '../../../shared/contract/shift-operations';
import { counted } from '../../../shared/counted';
import { excerptOf } from '../../../shared/domain/excerpt';
import type { EndedShift, PassedItem, PassOnItem, UnclosedShift } from '../../../shared/domain/shift';
import type { StaffNames } from '../../../shared/domain/staff';
import { earlierId, unsettledId, unsettledIn } from '../../state/shift-store';
import { ITEM_WORDS } from './shift-words';

/** What a line of the shift screen is about; the keys that act on it follow from it. */
type LineOf =
  | { readonly kind: 'unsettled'; readonly unsettled: Unsettled }
  | { readonly kind: 'passed'; readonly ended: EndedShift; readonly item: PassedItem }
  | { readonly kind: 'so-far'; readonly item: PassOnItem }
  | { readonly kind: 'running'; readonly shift: UnclosedShift }
  | { readonly kind: 'earlier'; readonly shift: EndedRow };

export type Line = {
  readonly id: string;
  readonly what: string;
  readonly reference: string | null;
  readonly text: string;
  readonly why: string;
  readonly dueAt: number | null;
  /** The call that Enter opens. */
  readonly call: string | null;
  /** Who initialed it and when; `null` where nobody is to. */
  readonly initial: string | null;
  readonly of: LineOf;
};

export type LineSection = {
  readonly id: string;
  readonly title: string;
  /** Said where there are no lines. */
  readonly empty: string;
  readonly lines: readonly Line[];
};

export type LineWords = {
  readonly me: string | null;
  readonly names: StaffNames;
  readonly at: (moment: number) => string;
};

/** What waits first: calls in the way of the end, lines to initial, then one's own pass-on and what is done with. */
export function sectionsOf(view: ShiftView, refused: string | null, words: LineWords): readonly LineSection[] {
  const { mine, soFar, passOns, others } = view;
  const waits = ({ staff, items }: EndedShift) => staff !== words.me && items.some((item) => item.initial === null);
  const sections = [
    ...(refused === null ? [] : [unsettledSection(view, refused, words)]),
    ...passOns.filter(waits).map((ended) => passOnSection(ended, words)),
    ...(mine === null ? [] : [soFarSection(soFar)]),
    ...passOns
      .filter((ended) => !waits(ended))
      .reverse()
      .map((ended) => passOnSection(ended, words)),
    ...(others.length === 0 ? [] : [othersSection(others, words)]),
  ];
  return sections.length === 0 ? [NOTHING] : sections;
}

const NOTHING: LineSection = {
  id: 'nothing',
  title: 'Pass-on',
  empty:
    'No shift has passed anything on yet. What a shift leaves open, its BOLOs and its notes stand here for the next.',
  lines: [],
};

type Stuck = { readonly what: string; readonly why: string };
const BECAUSE: Readonly<Record<Unsettled['because'], Stuck>> = {
  flag: { what: 'Flag, no outcome', why: 'Open it and record what became of the flag, or give it to somebody' },
  'no-outcome': {
    what: 'Unresolved',
    why: 'Closed over a flag that nobody decided: reopen it and record an outcome, or give it to somebody',
  },
  'not-waiting': {
    what: 'Still open',
    why: 'Finish it, give it to somebody, or put it aside with a next action',
  },
  overdue: { what: 'Overdue', why: 'Its next action is late: do it, give it to somebody, or set a new one' },
};

/** As much of the narrative as tells which call it is; a row holds little more, cut anywhere. */
const SUMMARY = 140;

function unsettledSection(view: ShiftView, shift: string, { names }: LineWords): LineSection {
  const unsettled = unsettledIn(view, shift);
  const other = view.others.find(({ id }) => id === shift);
  const whose = other === undefined ? 'your shift' : `the shift of ${names[other.staff] ?? 'somebody'}`;
  const lines = unsettled.map((one): Line => {
    const { id, reference, summary, place, dueAt } = one.row;
    const text = [place, excerptOf(summary, SUMMARY)].filter((part) => part !== null && part !== '').join(', ');
    return {
      id: unsettledId(id),
      ...BECAUSE[one.because],
      reference,
      text: text === '' ? 'Nothing written yet' : text,
      dueAt,
      call: id,
      initial: null,
      of: { kind: 'unsettled', unsettled: one },
    };
  });
  return { id: 'unsettled', title: `Settle before ${whose} can end: ${lines.length}`, empty: '', lines };
}

export function passOnSection(ended: EndedShift, { me, names, at }: LineWords): LineSection {
  const { id, staff, startedAt, endedAt, endedBy, why, items } = ended;
  const done = items.filter((item) => item.initial !== null).length;
  const whose = staff === me ? 'Your pass-on' : `From ${names[staff] ?? 'somebody'}`;
  const by = endedBy === staff ? '' : `, ended by ${names[endedBy] ?? 'somebody'}: ${why ?? ''}`;
  return {
    id: `shift-${id}`,
    title: `${whose}, ${at(startedAt)} to ${at(endedAt)}${by}: ${done} of ${items.length} initialed`,
    empty: 'Nothing was open and nothing was added: there was nothing to pass on.',
    lines: items.map((item) => ({
      ...lineOf(item, `${id}-${item.key}`),
      why: item.settled ? `Settled since. ${item.why}` : item.why,
      initial:
        item.initial === null ? 'Not initialed' : `${names[item.initial.by] ?? 'Somebody'} ${at(item.initial.at)}`,
      of: { kind: 'passed', ended, item },
    })),
  };
}

function soFarSection(soFar: readonly PassOnItem[]): LineSection {
  return {
    id: 'so-far',
    title: `Your pass-on so far: ${counted(soFar.length, 'line')}`,
    empty: 'Nothing to pass on yet. It fills itself from the log.',
    lines: soFar.map((item) => ({ ...lineOf(item, `so-far-${item.key}`), of: { kind: 'so-far', item } })),
  };
}

function lineOf(item: PassOnItem, id: string): Omit<Line, 'of'> {
  const { kind, reference, text, why, dueAt, call } = item;
  return { id, what: ITEM_WORDS[kind], reference, text, why, dueAt, call, initial: null };
}

function othersSection(others: readonly UnclosedShift[], { names, at }: LineWords): LineSection {
  return {
    id: 'others',
    title: `Other shifts running: ${others.length}`,
    empty: '',
    lines: others.map((shift) => ({
      id: `running-${shift.id}`,
      what: shift.late ? 'Not ended' : 'Running',
      reference: null,
      text: names[shift.staff] ?? 'Somebody',
      why: `Since ${at(shift.startedAt)}${shift.late ? ', longer than a shift lasts: a supervisor can end it' : ''}`,
      dueAt: null,
      call: null,
      initial: null,
      of: { kind: 'running', shift },
    })),
  };
}

export function earlierSection(
  shifts: readonly EndedRow[],
  { names, at }: Pick<LineWords, 'names' | 'at'>,
): LineSection {
  return {
    id: 'earlier',
    title: 'Earlier shifts, newest first',
    empty: 'No shift has ended at this desk yet.',
    lines: shifts.map((shift) => ({
      id: earlierId(shift.id),
      what: 'Shift',
      reference: null,
      text: names[shift.staff] ?? 'Somebody',
      why: `${at(shift.startedAt)} to ${at(shift.endedAt ?? shift.startedAt)}`,
      dueAt: null,
      call: null,
      initial: `${shift.initialed} of ${shift.items} initialed`,
      of: { kind: 'earlier', shift },
    })),
  };
}
