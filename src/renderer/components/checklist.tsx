import { type KeyboardEvent, useRef, useState } from 'react';
import type { Answer } from '../../shared/protocol/answer';
import type { Said } from '../../shared/protocol/pack';
import { Button } from './button';
import styles from './checklist.module.css';
import { SayWords } from './say-words';

type ChecklistRow = {
  readonly id: string;
  readonly label: string;
  readonly ask: Said;
  readonly answer: Answer | undefined;
};

type ChecklistProps = {
  readonly label: string;
  readonly rows: readonly ChecklistRow[];
  readonly spanishFirst: boolean;
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
export function Checklist({ label, rows, spanishFirst, onAnswer, onNoneApply, onDone }: ChecklistProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ answer }) => answer === undefined),
    ),
  );

  function focusRow(next: number): void {
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[next]?.focus();
  }

  function onKey(event: KeyboardEvent): void {
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
    <>
      <div className={styles.say}>
        {rows[at] === undefined ? null : <SayWords words={rows[at].ask} spanishFirst={spanishFirst} />}
      </div>
      <ul ref={list} aria-label={label}>
        {rows.map((row, index) => (
          <li
            key={row.id}
            data-row=""
            tabIndex={index === at ? 0 : -1}
            data-answer-focus={index === at ? '' : undefined}
            className={styles.row}
            onFocus={() => setAt(index)}
            onKeyDown={onKey}
          >
            <span className={styles.text}>{row.label}</span>
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
    </>
  );
}

function isChosen(answer: Answer | undefined, key: string): boolean {
  if (answer === undefined) return false;
  if (answer.state !== 'given') return answer.state === 'unknown' && key === 'U';
  return answer.value === (key === 'Y' ? 'yes' : key === 'N' ? 'no' : '');
}
