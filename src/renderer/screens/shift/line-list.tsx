import { type KeyboardEvent, useEffect } from 'react';
import { useStore } from 'zustand';
import { stepTo } from '../../keys/step-to';
import { useShiftStore } from '../../state/session-stores';
import type { Line, LineSection } from './lines';
import styles from './shift.module.css';
import { useTimes } from './times';

const LIST = 'shift-lines';

/** The list is taller than the screen: it is the marked line that is scrolled to. */
export function focusList(): void {
  document.getElementById(LIST)?.focus({ preventScroll: true });
}

type LineListProps = {
  readonly label: string;
  readonly sections: readonly LineSection[];
  readonly marked: Line | undefined;
  readonly now: number;
  onEnter(line: Line): void;
};

/** The lines under their headings as one list with one tab stop; the keys act on the marked line. */
export function LineList({ label, sections, marked, now, onEnter }: LineListProps) {
  const shifts = useShiftStore();
  const form = useStore(shifts, (state) => state.form);
  const lines = sections.flatMap((section) => section.lines);

  useEffect(() => {
    if (form === null && document.activeElement === document.body) focusList();
  }, [form]);

  const markedId = marked?.id;
  useEffect(() => {
    if (markedId !== undefined && form === null)
      document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' });
  }, [markedId, form]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey) return;
    const at = lines.findIndex((line) => line.id === marked?.id);
    const to = lines[stepTo(event.key, at, lines.length) ?? -1];
    if (to !== undefined) shifts.getState().mark(to.id);
    else if (event.key === 'Enter' && marked !== undefined) onEnter(marked);
    else return;
    event.preventDefault();
  }

  return (
    <div
      id={LIST}
      className={styles.list}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={marked?.id}
      onKeyDown={onKeyDown}
    >
      {sections.map(({ id, title, empty, lines: own }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list
        <div key={id} role="group" aria-labelledby={`${id}-title`} className={styles.section}>
          {/* Not a heading: a list box holds options and nothing else. */}
          <div id={`${id}-title`} className={styles.title}>
            {title}
          </div>
          {own.length === 0 ? <div className={styles.empty}>{empty}</div> : null}
          {own.map((line) => (
            <LineRow
              key={line.id}
              line={line}
              now={now}
              isMarked={line.id === marked?.id}
              onMark={() => shifts.getState().mark(line.id)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type LineRowProps = {
  readonly line: Line;
  readonly now: number;
  readonly isMarked: boolean;
  onMark(): void;
};

function LineRow({ line, now, isMarked, onMark }: LineRowProps) {
  const { id, what, reference, text, why, dueAt, initial, of } = line;
  const waits = of.kind === 'passed' && of.item.initial === null;
  const times = useTimes();
  const isLate = dueAt !== null && dueAt < now;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
    <div id={id} role="option" aria-selected={isMarked} className={styles.line} onClick={onMark}>
      <p className={styles.kind}>
        <strong>{what}</strong>
        <span className={styles.quiet}>{reference ?? ''}</span>
      </p>
      <p className={styles.what}>
        <span>{text}</span>
        <span className={styles.quiet}>{why}</span>
      </p>
      <p className={styles.when}>
        {isLate ? <strong className={styles.late}>OVERDUE</strong> : null}
        {dueAt === null ? '' : `due ${times.at(dueAt)}`}
      </p>
      <p className={waits ? styles.lacking : styles.initial}>{initial ?? ''}</p>
    </div>
  );
}
