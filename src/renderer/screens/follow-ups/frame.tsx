import type { KeyboardEvent, ReactNode } from 'react';
import type { FollowUpRow } from '../../../shared/domain/follow-up';
import { Button } from '../../components/button';
import { focusFirstButton } from '../../components/forms/focus-at-start';
import { CorrectionSummary, type ToCorrect } from '../../components/forms/to-correct';
import { useSubmit } from '../../components/forms/use-once';
import styles from './follow-ups.module.css';

/** Left with Esc; what was typed is kept until it is saved. */
export type OnEnd = { readonly onEnd: () => void };
/** Saved, and what was saved in a sentence. */
export type OnDone = { readonly onDone: (said: string) => void };
export type FormProps = OnEnd & OnDone & { readonly followUp: FollowUpRow };

type FrameProps = OnEnd & {
  readonly title: string;
  readonly problems: readonly ToCorrect[];
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
};

/** A form on the marked line. */
export function Frame({ title, problems, onSubmit, onEnd, children }: FrameProps) {
  const submit = useSubmit(onSubmit);
  return (
    <form className={styles.form} noValidate aria-label={title} onSubmit={submit}>
      <h3>{title}</h3>
      <CorrectionSummary problems={problems} />
      {children}
      <p className={styles.do}>
        <Button type="submit" tone="main" hotkey="Enter">
          Save
        </Button>
        <Button hotkey="Esc" onClick={onEnd}>
          Back to the list
        </Button>
      </p>
    </form>
  );
}

type DigitsProps<T extends string> = {
  /** The id of the first button begins with it. */
  readonly name: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly chosen: T | null;
  readonly onChoose: (id: T) => void;
};

/** A row of buttons; a digit presses one of them. */
export function Digits<T extends string>({ name, options, chosen, onChoose }: DigitsProps<T>) {
  function onDigit(event: KeyboardEvent): void {
    const option = options[Number(event.key) - 1];
    if (option === undefined) return;
    event.preventDefault();
    onChoose(option.id);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits choose among the buttons in it
    <div ref={focusFirstButton} className={styles.results} onKeyDown={onDigit}>
      {options.map(({ id, label }, index) => (
        <Button
          key={id}
          id={`${name}-${id}`}
          tone={chosen === id ? 'chosen' : 'plain'}
          aria-pressed={chosen === id}
          hotkey={String(index + 1)}
          onClick={() => onChoose(id)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
