import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type AnswerValue, type Basis, given } from '../../../shared/protocol/answer';
import { Button } from '../button';
import type { AnswerProps } from './answer-props';
import styles from './answers.module.css';

type Row = Readonly<Record<string, string | undefined>> & { readonly basis: Basis };

const FIELDS = {
  people: ['role', 'name', 'sex', 'age', 'build', 'hair', 'clothing', 'marks', 'direction'],
  vehicles: ['colour', 'year', 'make', 'body', 'plate', 'state', 'damage', 'direction'],
  property: ['what', 'brand', 'model', 'colour', 'serial', 'marks', 'value'],
} as const;

const LABELS: Readonly<Record<string, string>> = {
  colour: 'Color',
  state: 'State',
  clothing: 'Clothing, top down',
  direction: 'Direction',
  what: 'What it is',
  serial: 'Serial or IMEI',
  value: 'Value ($)',
};

const EXAMPLES: Readonly<Record<string, string>> = { role: 'suspect, victim' };

const BASES: readonly { readonly id: Basis; readonly label: string }[] = [
  { id: 'observed', label: 'Caller saw it' },
  { id: 'said', label: 'Caller was told' },
  { id: 'inferred', label: 'Caller thinks so' },
];

/** Several people, vehicles or items; each says how the caller knows. Enter goes on, Alt+Enter begins another. */
export function RowsAnswer({ question, answer, draft, onAnswer, onDraft, onNext, onBack }: AnswerProps) {
  const kind = question.kind as keyof typeof FIELDS;
  const kept = answer?.state === 'given' && Array.isArray(answer.value) ? (answer.value as readonly Row[]) : [];
  const [rows, setRows] = useState<readonly Row[]>(
    () => rowsIn(draft) ?? (kept.length > 0 ? kept : [{ basis: 'observed' }]),
  );

  const list = useRef<HTMLDivElement>(null);

  function change(at: number, field: string, value: string): void {
    const next = rows.map((row, index) => (index === at ? { ...row, [field]: value } : row));
    setRows(next);
    onDraft(JSON.stringify(next));
  }

  function addRow(): void {
    flushSync(() => setRows([...rows, { basis: 'observed' }]));
    list.current?.querySelector<HTMLInputElement>('fieldset:last-of-type input')?.focus();
  }

  function save(next = rows): void {
    const filled = next.map(withoutEmpty).filter((row) => Object.keys(row).length > 1);
    if (JSON.stringify(filled) === JSON.stringify(kept)) return;
    if (filled.length > 0 || kept.length > 0) onAnswer(given(filled as unknown as AnswerValue));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (event.altKey) return addRow();
    save();
    if (event.shiftKey) onBack();
    else onNext();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside
    <div ref={list} className={styles.rows} onKeyDown={onKey} onBlur={() => save()}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <fieldset key={at} className={styles.row}>
          <legend className="unseen">{`${question.label} ${at + 1}`}</legend>
          {FIELDS[kind].map((field, index) => (
            <label key={field} className={styles.cell}>
              <span>{LABELS[field] ?? field[0]?.toUpperCase() + field.slice(1)}</span>
              <input
                value={row[field] ?? ''}
                data-answer-focus={at === 0 && index === 0 ? '' : undefined}
                onChange={(event) => change(at, field, event.target.value)}
                placeholder={EXAMPLES[field]}
                autoComplete="off"
                spellCheck={false}
              />
            </label>
          ))}
          <label className={styles.cell}>
            <span>How known</span>
            <select value={row.basis} onChange={(event) => change(at, 'basis', event.target.value)}>
              {BASES.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
      ))}
      <Button hotkey="Alt+Enter" onClick={addRow}>
        Add another
      </Button>
    </div>
  );
}

/** The rows as they were being typed when the question left the screen. */
function rowsIn(draft: string | null): readonly Row[] | null {
  if (draft === null) return null;
  try {
    const rows: unknown = JSON.parse(draft);
    return Array.isArray(rows) && rows.length > 0 ? rows : null;
  } catch {
    return null;
  }
}

function withoutEmpty(row: Row): Row {
  const filled = Object.entries(row).filter(([, value]) => value !== undefined && value.trim() !== '');
  return Object.fromEntries(filled) as Row;
}
