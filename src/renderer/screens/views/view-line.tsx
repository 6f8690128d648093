import { type KeyboardEvent, useState } from 'react';
import type { SavedView } from '../../../shared/domain/saved-view';
import { Button } from '../../components/button';
import { TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { Notice } from '../../components/forms/notice';
import { useLogStore } from '../../state/session-stores';
import styles from './views.module.css';

type ViewLineProps = {
  readonly view: SavedView;
  readonly mayChange: boolean;
  onAsk(question: string): void;
};

/** One saved view; its name is changed in place. */
export function ViewLine({ view, mayChange, onAsk }: ViewLineProps) {
  const log = useLogStore();
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, question, shared } = view;

  async function rename(): Promise<void> {
    const sentence = await log.getState().saveView({ view: id, name: (name ?? '').trim(), question, shared });
    setProblem(sentence);
    if (sentence === null) leave();
  }

  function leave(): void {
    setName(null);
    setProblem(null);
    // The button that was pressed comes back with the next picture.
    requestAnimationFrame(() => document.getElementById(`rename-${id}`)?.focus());
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') void rename();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  }

  if (name !== null) {
    return (
      <li className={styles.line}>
        <TextField
          ref={focusAtStart}
          id={`name-${id}`}
          label={`New name of "${view.name}"`}
          problem={problem ?? undefined}
          maxLength={40}
          value={name}
          onText={setName}
          onKeyDown={onKey}
        />
        <Button hotkey="Enter" onClick={() => void rename()}>
          Rename
        </Button>
        <Button hotkey="Esc" onClick={leave}>
          Leave
        </Button>
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <Button onClick={() => onAsk(question)}>{view.name}</Button>
      <span className={styles.question}>
        {question}
        {shared ? ' (the whole desk)' : ''}
      </span>
      {mayChange ? (
        <>
          <Button
            id={`rename-${id}`}
            tone="quiet"
            aria-label={`Rename ${view.name}`}
            onClick={() => setName(view.name)}
          >
            Rename
          </Button>
          <Button
            tone="quiet"
            aria-label={`Delete ${view.name}`}
            onClick={() => void log.getState().dropView(id).then(setProblem)}
          >
            Delete
          </Button>
        </>
      ) : null}
      {problem === null ? null : <Notice>{problem}</Notice>}
    </li>
  );
}
