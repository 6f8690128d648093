import { useRef } from 'react';
import { useStore } from 'zustand';
import type { CallRow } from '../../../shared/domain/call-row';
import type { Sought } from '../../../shared/find/sought';
import { CallGrid, CallSection } from '../../components/call-rows/call-grid';
import { PAGE } from '../../keys/step-to';
import type { LogStore } from '../../state/log-store';
import { LogRow } from './log-row';
import type { RowNames } from './row-words';
import { SupplementForm } from './supplement-form';

export type ListSection = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CallRow[];
  /** Ages and due times of these rows run by the second. */
  readonly isLive: boolean;
};

type CallListProps = {
  readonly sections: readonly ListSection[];
  readonly names: RowNames;
  readonly now: number;
  /** A time that changes with the day only. */
  readonly today: number;
  readonly sought: Sought;
  readonly store: LogStore;
  readonly addingTo: string | null;
  onOpen(row: CallRow): void;
  /** S on a row. */
  onAdd(row: CallRow): void;
  /** Up from the first row. */
  onLeaveUp(): void;
  /** The keys come near the last row. */
  onNearEnd(): void;
};

const COLUMNS = ['State, flags', 'Number, opened', 'Type, what', 'Place, caller', 'Next, owner'];
/** Digits typed within this time belong together. */
const TYPEAHEAD_MS = 1000;

/** The rows by their sections. Digits go to the number that has them. */
export function CallList(props: CallListProps) {
  const { sections, names, now, today, sought, store, addingTo, onOpen, onAdd, onLeaveUp, onNearEnd } = props;
  const rows = sections.flatMap((section) => section.rows);
  const first = rows[0]?.id ?? null;
  /** The first row, unless one of the rows is in hand. */
  const tabStop = useStore(store, ({ activeId }) => (rows.some((row) => row.id === activeId) ? activeId : first));
  const typed = useRef({ digits: '', at: 0 });

  /** Digits typed in one go, and the next row whose number holds them. */
  function goToDigits(digit: string, at: number): void {
    const isNew = Date.now() - typed.current.at > TYPEAHEAD_MS;
    const digits = isNew ? digit : typed.current.digits + digit;
    typed.current = { digits, at: Date.now() };
    const from = isNew ? at + 1 : at;
    const order = [...rows.keys()].map((step) => (from + step) % rows.length);
    const found = order.find((index) => sequenceOf(rows[index]).endsWith(digits)) ?? -1;
    const partly = found >= 0 ? found : (order.find((index) => sequenceOf(rows[index]).includes(digits)) ?? -1);
    const row = rows[partly];
    if (row === undefined) return;
    document.getElementById(`call-${row.id}`)?.focus();
    stepped(partly);
  }

  function stepped(to: number): void {
    if (to >= rows.length - PAGE) onNearEnd();
  }

  function onKey(key: string, at: number): boolean {
    const row = rows[at];
    if (row === undefined) return false;
    if (key === 'ArrowUp') onLeaveUp();
    else if (key === 'Enter') onOpen(row);
    else if (key === 's' || key === 'S') onAdd(row);
    else if (/^\d$/.test(key)) goToDigits(key, at);
    else return false;
    return true;
  }

  return (
    <CallGrid
      label="Calls"
      columns={COLUMNS}
      rowIds={rows.map(({ id }) => `call-${id}`)}
      inHand={() => `call-${tabStop}`}
      onKey={onKey}
      onStep={stepped}
    >
      {sections.map(({ id, title, rows: own, isLive }) => (
        <CallSection key={id} title={title} columns={COLUMNS.length}>
          {own.map((row) => (
            <LogRow
              key={row.id}
              row={row}
              names={names}
              now={isLive || row.nextAction !== null ? now : today}
              sought={sought}
              store={store}
              isTabStop={row.id === tabStop}
              onOpen={onOpen}
            >
              {row.id === addingTo ? <SupplementForm row={row} /> : null}
            </LogRow>
          ))}
        </CallSection>
      ))}
    </CallGrid>
  );
}

/** The digits people read out: N26-004217-W has 004217. */
function sequenceOf(row: CallRow | undefined): string {
  return row?.reference.split('-')[1] ?? '';
}
