import { type KeyboardEvent, useRef } from 'react';
import type { Answer } from '../../shared/protocol/answer';
import { Button } from './button';
import styles from './checklist.module.css';

export type ChecklistRow = {
  readonly id: string;
  readonly label: string;
  readonly ask: string;
  readonly answer: Answer | undefined;
};

type ChecklistProps = {
  readonly label: string;
  readonly rows: readonly ChecklistRow[];
  onAnswer(id: string, answer: Answer): void;
  onNoneApply(): void;
  onDone(): void;
};

const KEYS: Readonly<Record<string, Answer>> = {
  Y: { state: 'given', value: 'yes' },
  N: { state: 'given', value: 'no' },
  U: { state: 'unknown' },
};

const CHOICES = [
  { key: 'Y', label: 'Yes' },
  { key: 'N', label: 'No' },
  { key: 'U', label: 'Unknown' },
] as const;

/** Questions answered by one key each: arrows move, Y, N and U answer and go down, A means "I asked, none apply". */
export function Checklist({ label, rows, onAnswer, onNoneApply, onDone }: ChecklistProps) {
  const list = useRef<HTMLUListElement>(null);
  const firstOpen = Math.max(
    0,
    rows.findIndex((row) => row.answer === undefined),
  );

  function focusRow(at: number): void {
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[at]?.focus();
  }

  function onKey(event: KeyboardEvent, at: number): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = rows[at];
    const answer = KEYS[event.key.toUpperCase()];
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    if (row !== undefined && answer !== undefined) {
      onAnswer(row.id, answer);
      focusRow(answer.state === 'unknown' ? at : Math.min(at + 1, rows.length - 1));
    } else if (event.key.toUpperCase() === 'A') onNoneApply();
    else if (event.key === 'Enter') onDone();
    else if (steps[event.key] !== undefined) focusRow((at + (steps[event.key] ?? 0) + rows.length) % rows.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {rows.map((row, at) => (
        <li
          key={row.id}
          data-row=""
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the row takes the keys Y, N and U
          tabIndex={0}
          data-answer-focus={at === firstOpen ? '' : undefined}
          className={styles.row}
          onKeyDown={(event) => onKey(event, at)}
        >
          <span className={styles.text}>
            <b>{row.label}</b>
            <span className={styles.ask}>{row.ask}</span>
          </span>
          <span className={styles.choices}>
            {CHOICES.map(({ key, label: name }) => (
              <Button
                key={key}
                tabIndex={-1}
                aria-label={`${row.label}: ${name}`}
                aria-pressed={isChosen(row.answer, key)}
                tone={isChosen(row.answer, key) ? 'chosen' : 'plain'}
                onClick={() => onAnswer(row.id, KEYS[key] as Answer)}
              >
                {name}
              </Button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function isChosen(answer: Answer | undefined, key: string): boolean {
  if (answer === undefined) return false;
  if (answer.state !== 'given') return answer.state === 'unknown' && key === 'U';
  return answer.value === (key === 'Y' ? 'yes' : key === 'N' ? 'no' : '');
}
