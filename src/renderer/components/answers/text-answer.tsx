import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../shared/protocol/answer';
import type { AnswerProps } from './answer-props';
import styles from './answers.module.css';

type TextProps = AnswerProps & {
  /** The answer that a text makes; null keeps the question open. */
  read(text: string): Answer | null;
  /** An answer as text to go on from. */
  write(answer: Answer | undefined): string;
  /** What the text was read as, under the field. */
  readonly note?: ((text: string) => ReactNode) | undefined;
  readonly rows?: number;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
};

/** A line or more of text. Enter saves and goes on, Shift+Enter goes back, Alt+Enter is a new line. */
export function TextAnswer({
  question,
  answer,
  draft,
  read,
  write,
  note,
  rows = 1,
  inputMode = 'text',
  ...on
}: TextProps) {
  const [text, setText] = useState(draft ?? write(answer));
  const noteId = `note-${question.id}`;
  const field = useRef<HTMLTextAreaElement>(null);

  // Text that is there already is gone on with at its end.
  useEffect(() => field.current?.setSelectionRange(field.current.value.length, field.current.value.length), []);

  function change(next: string): void {
    setText(next);
    on.onDraft(next);
  }

  function save(): void {
    if (text.trim() === '' || text === write(answer)) return;
    const made = read(text);
    if (made !== null) on.onAnswer(made);
  }

  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.altKey) {
      const { selectionStart, selectionEnd } = event.currentTarget;
      return change(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
    }
    save();
    if (event.shiftKey) on.onBack();
    else on.onNext();
  }

  return (
    <>
      <textarea
        ref={field}
        className={styles.field}
        rows={rows}
        value={text}
        inputMode={inputMode}
        aria-label={question.label}
        aria-describedby={note === undefined ? undefined : noteId}
        data-answer-focus=""
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKey}
        onBlur={save}
        spellCheck={false}
        autoComplete="off"
      />
      {note === undefined ? null : (
        <p id={noteId} className={styles.note} aria-live="polite">
          {note(text)}
        </p>
      )}
    </>
  );
}
