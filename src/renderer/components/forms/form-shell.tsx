import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from '../button';
import styles from './form-shell.module.css';
import { submitFromList } from './submit-from-list';
import { CorrectionSummary, type ToCorrect } from './to-correct';

type FormShellProps = {
  readonly title: string;
  /** What the button that saves says. */
  readonly save: string;
  readonly children: ReactNode;
  /** What stands in the way, or nothing when it went through. */
  onSave(): readonly ToCorrect[] | Promise<readonly ToCorrect[]>;
  onLeave(): void;
};

/** A small form in place: Enter saves, Esc leaves; what is typed stays until it is saved. */
export function FormShell({ title, save, children, onSave, onLeave }: FormShellProps) {
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);
  const [isSaving, setSaving] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isSaving) return;
    setSaving(true);
    const found = await onSave();
    setSaving(false);
    setProblems(found);
  }

  return (
    <form
      className={styles.form}
      aria-label={title}
      noValidate
      onKeyDown={submitFromList}
      onSubmit={(event) => void submit(event)}
    >
      <h2 className={styles.title}>{title}</h2>
      <CorrectionSummary problems={problems} />
      {children}
      <div className={styles.buttons}>
        <Button type="submit" tone="main" hotkey="Enter" aria-busy={isSaving}>
          {save}
        </Button>
        <Button hotkey="Esc" onClick={onLeave}>
          Leave
        </Button>
      </div>
    </form>
  );
}

/** Enter in a text of several lines saves; Alt+Enter is a new line, as everywhere. */
export function submitOnEnter(onText: (text: string) => void) {
  return (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd, form } = event.currentTarget;
    if (event.altKey) onText(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
    else form?.requestSubmit();
  };
}
