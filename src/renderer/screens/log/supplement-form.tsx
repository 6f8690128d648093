import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { CallRow } from '../../../shared/domain/call-row';
import { checkNote } from '../../../shared/domain/clean-text';
import { Button } from '../../components/button';
import { useLogStore } from '../../state/session-stores';
import styles from './supplement-form.module.css';

/** One line under the row: Enter saves; Esc (the log's own key) leaves and keeps what is typed. */
export function SupplementForm({ row }: { readonly row: CallRow }) {
  const store = useLogStore();
  const text = useStore(store, (log) => log.drafts[row.id] ?? '');
  const problem = useStore(store, (log) => log.addProblem);
  const isAdding = useStore(store, (log) => log.isAdding);
  const field = useRef<HTMLTextAreaElement>(null);
  const { typeSupplement, stopAdding, saveSupplement } = store.getState();

  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  function leave(): void {
    stopAdding();
    document.getElementById(`call-${row.id}`)?.focus();
  }

  async function save(): Promise<void> {
    if (text.trim() === '') return leave();
    if (await saveSupplement()) document.getElementById(`call-${row.id}`)?.focus();
    else field.current?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void save();
  }

  function change(next: string): void {
    const check = checkNote(next);
    if (check.ok) typeSupplement(check.text);
    else store.setState({ addProblem: check.sentence });
  }

  return (
    <div className={styles.form} data-row-form="">
      <label htmlFor="supplement" className={styles.label}>
        Supplement to {row.reference}
      </label>
      <textarea
        ref={field}
        id="supplement"
        rows={1}
        className={styles.field}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKey}
        aria-describedby={problem === null ? undefined : 'supplement-problem'}
        aria-busy={isAdding}
        autoComplete="off"
        spellCheck={false}
      />
      <Button hotkey="Enter" tone="main" onClick={() => void save()}>
        Save
      </Button>
      <Button hotkey="Esc" onClick={leave}>
        Leave
      </Button>
      {problem === null ? null : (
        <p id="supplement-problem" role="alert" className={styles.problem}>
          Not saved. {problem} What you typed is still here.
        </p>
      )}
    </div>
  );
}
