import { type KeyboardEvent, useEffect } from 'react';
import { NoticeIcon } from '../../components/forms/notice';
import { stepTo } from '../../keys/step-to';
import styles from './agency.module.css';
import type { Row } from './sections';

const LIST_ID = 'agency-list';
const rowId = (id: string) => `agency-row-${id}`;

export function focusList(): void {
  document.getElementById(LIST_ID)?.focus({ preventScroll: true });
}

type RowListProps = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly markedId: string | undefined;
  onMark(id: string): void;
  onSection(step: 1 | -1): void;
  onEnter(): void;
};

/** The lines of a section: the arrows move through them, left and right to the next section. */
export function RowList({ label, rows, markedId, onMark, onSection, onEnter }: RowListProps) {
  const at = rows.findIndex(({ id }) => id === markedId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a line that moves is followed
  useEffect(() => {
    if (markedId !== undefined) document.getElementById(rowId(markedId))?.scrollIntoView({ block: 'nearest' });
  }, [markedId, at]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = stepTo(event.key, at, rows.length);
    if (to !== undefined) {
      const row = rows[to];
      if (row !== undefined) onMark(row.id);
    } else if (event.key === 'ArrowLeft') onSection(-1);
    else if (event.key === 'ArrowRight') onSection(1);
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  }

  return (
    <div
      id={LIST_ID}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={markedId === undefined ? undefined : rowId(markedId)}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {rows.map(({ id, title, detail, quiet, due }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
        <div
          key={id}
          id={rowId(id)}
          role="option"
          tabIndex={-1}
          aria-selected={id === markedId}
          className={[styles.row, quiet ? styles.past : ''].join(' ')}
          onClick={() => {
            onMark(id);
            focusList();
          }}
        >
          <span className={styles.name}>{title}</span>
          <span className={due ? styles.due : styles.detail}>
            {due ? <NoticeIcon /> : null}
            {detail}
          </span>
        </div>
      ))}
    </div>
  );
}
