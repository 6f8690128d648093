import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { stepTo } from '../../keys/step-to';
import styles from './call-grid.module.css';
import { useFocusKept } from './use-focus-kept';

export type CallGridProps = {
  readonly label: string;
  readonly columns: readonly string[];
  /** Ids of the elements of all rows, in their order. */
  readonly rowIds: readonly string[];
  /** The element of the row in hand, to which the focus goes when its own row is gone. */
  inHand(): string;
  /** A key on the row at this place that moves nowhere; true when it did something. */
  onKey(key: string, at: number): boolean;
  /** The keys came to the row at this place. */
  onStep?(to: number): void;
  readonly children: ReactNode;
};

/** Rows as one grid with one tab stop: arrows, Home, End and pages move, all other keys are the screen's. */
export function CallGrid({ label, columns, rowIds, inHand, onKey, onStep, children }: CallGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  useFocusKept(grid, inHand);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = event.target instanceof HTMLElement ? rowIds.indexOf(event.target.id) : -1;
    if (at < 0) return;
    const to = stepTo(event.key, at, rowIds.length);
    if (to === undefined) {
      if (!onKey(event.key, at)) return;
      // Up from the first row may mean something to the screen.
    } else if (to !== at || !onKey(event.key, at)) {
      document.getElementById(rowIds[to] ?? '')?.focus();
      onStep?.(to);
    }
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take the focus is a grid
    <table ref={grid} role="grid" aria-label={label} className={styles.grid} onKeyDown={onKeyDown}>
      <thead className={styles.head}>
        <tr className={styles.columns}>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

type CallSectionProps = {
  readonly title: ReactNode;
  readonly columns: number;
  readonly isWarning?: boolean;
  readonly group?: string;
  readonly children: ReactNode;
};

/** Rows under a title. */
export function CallSection({ title, columns, isWarning = false, group, children }: CallSectionProps) {
  return (
    <tbody className={styles.block} data-group={group}>
      <tr className={styles.section}>
        <th scope="rowgroup" colSpan={columns} className={isWarning ? styles.warning : styles.title}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
