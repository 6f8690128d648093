import { type KeyboardEvent, useRef } from 'react';
import { given } from '../../../shared/protocol/answer';
import { Button } from '../button';
import type { AnswerProps } from './answer-props';
import styles from './answers.module.css';
import { moveFocus } from './move-focus';

type ChoiceProps = AnswerProps & {
  /** Options with their keys: digits, or Y and N. */
  readonly options: readonly {
    readonly id: string;
    readonly key: string;
    readonly label: string;
    readonly labelEs?: string;
  }[];
};

/** More options than this are shown in lower buttons. */
const MANY = 6;

/**
 * One of several. A key picks, saves and goes on. Arrows move and Enter then picks; without a move Enter picks
 * nothing, since nothing is chosen beforehand.
 */
export function ChoiceAnswer({ question, answer, options, onAnswer, onNext, onBack }: ChoiceProps) {
  const group = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const chosen = answer?.state === 'given' ? answer.value : null;

  function pick(id: string): void {
    onAnswer(given(id));
    onNext();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault();
      return onBack();
    }
    if (event.key === 'Enter' && !moved.current) {
      event.preventDefault();
      if (answer !== undefined) onNext();
      return;
    }
    const option = options.find(({ key }) => key === event.key.toUpperCase());
    if (option !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      return pick(option.id);
    }
    if (event.key.toUpperCase() === 'U') {
      event.preventDefault();
      onAnswer({ state: 'unknown' });
      return onNext();
    }
    if (moveFocus(event, group.current)) moved.current = true;
  }

  const focused = Math.max(
    0,
    options.findIndex((option) => option.id === chosen),
  );
  return (
    <div ref={group} role="radiogroup" aria-label={question.label} className={styles.options} onKeyDown={onKey}>
      {options.map((option, index) => (
        <Button
          key={option.id}
          role="radio"
          aria-checked={option.id === chosen}
          tone={option.id === chosen ? 'chosen' : 'plain'}
          hotkey={option.key}
          tabIndex={index === focused ? 0 : -1}
          data-answer-focus={index === focused ? '' : undefined}
          onClick={() => pick(option.id)}
          large={options.length <= MANY}
        >
          {option.label}
          {option.labelEs === undefined ? null : (
            <span className={styles.spanish} lang="es">
              {option.labelEs}
            </span>
          )}
        </Button>
      ))}
    </div>
  );
}
