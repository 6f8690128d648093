import { type KeyboardEvent, useRef } from 'react';
import { useStore } from 'zustand';
import type { CallRow } from '../../../shared/domain/call-row';
import type { Sought } from '../../../shared/find/sought';
import { useFocusKept } from '../../components/call-rows/use-focus-kept';
import type { LogStore } from '../../state/log-store';
import styles from './call-list.module.css';
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
/** Rows that Page Up and Page Down go over. */
const PAGE = 10;
/** Digits typed within this time belong together. */
const TYPEAHEAD_MS = 1000;

/** The rows as one grid with one tab stop. Arrows, Home, End and pages move; digits go to the number that has them. */
export function CallList(props: CallListProps) {
  const { sections, names, now, today, sought, store, addingTo, onOpen, onAdd, onLeaveUp, onNearEnd } = props;
  const rows = sections.flatMap((section) => section.rows);
  const first = rows[0]?.id ?? null;
  /** The first row, unless one of the rows is in hand. */
  const fallback = useStore(store, ({ activeId }) => (rows.some((row) => row.id === activeId) ? null : first));
  const grid = useRef<HTMLTableElement>(null);
  const typed = useRef({ digits: '', at: 0 });
  useFocusKept(grid, () => `call-${fallback ?? store.getState().activeId}`);

  function focusRow(at: number): void {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at))];
    if (row !== undefined) document.getElementById(`call-${row.id}`)?.focus();
    if (at >= rows.length - PAGE) onNearEnd();
  }

  /** Digits typed in one go, and the next row whose number holds them. */
  function goToDigits(digit: string, at: number): void {
    const isNew = Date.now() - typed.current.at > TYPEAHEAD_MS;
    const digits = isNew ? digit : typed.current.digits + digit;
    typed.current = { digits, at: Date.now() };
    const from = isNew ? at + 1 : at;
    const order = [...rows.keys()].map((step) => (from + step) % rows.length);
    const found = order.find((index) => sequenceOf(rows[index]).endsWith(digits)) ?? -1;
    const partly = found >= 0 ? found : (order.find((index) => sequenceOf(rows[index]).includes(digits)) ?? -1);
    if (partly >= 0) focusRow(partly);
  }

  function onKey(event: KeyboardEvent<HTMLTableElement>): void {
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset.callRow !== undefined;
    if (!isOnRow || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = rows.findIndex((row) => row.id === (event.target as HTMLElement).dataset.callRow);
    const row = rows[at];
    const { key } = event;
    if (row === undefined) return;
    if (key === 'ArrowUp' && at === 0) onLeaveUp();
    else if (key in STEPS) focusRow(at + (STEPS[key] ?? 0));
    else if (key === 'Home') focusRow(0);
    else if (key === 'End') focusRow(rows.length - 1);
    else if (key === 'Enter') onOpen(row);
    else if (key === 's' || key === 'S') onAdd(row);
    else if (/^\d$/.test(key)) goToDigits(key, at);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take the focus is a grid
    <table ref={grid} role="grid" aria-label="Calls" className={styles.list} onKeyDown={onKey}>
      <thead className={styles.block}>
        <tr className={styles.columns}>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={styles.column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ id, title, rows: own, isLive }) => (
        <tbody key={id} className={styles.block}>
          <tr className={styles.section}>
            <th scope="rowgroup" colSpan={COLUMNS.length}>
              {title}
            </th>
          </tr>
          {own.map((row) => (
            <LogRow
              key={row.id}
              row={row}
              names={names}
              now={isLive || row.nextAction !== null ? now : today}
              sought={sought}
              store={store}
              isFallback={row.id === fallback}
              onOpen={onOpen}
            >
              {row.id === addingTo ? <SupplementForm row={row} /> : null}
            </LogRow>
          ))}
        </tbody>
      ))}
    </table>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** The digits people read out: N26-004217-W has 004217. */
function sequenceOf(row: CallRow | undefined): string {
  return row?.reference.split('-')[1] ?? '';
}
