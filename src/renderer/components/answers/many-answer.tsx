import { type KeyboardEvent, useRef } from 'react';
import { given } from '../../../shared/protocol/answer';
import { Button } from '../button';
import { type AnswerProps, OPTION_KEYS } from './answer-props';
import styles from './answers.module.css';
import { moveFocus } from './move-focus';

/** Any of several. Digits switch, Enter goes on. "None" stands alone. */
export function ManyAnswer({ question, answer, onAnswer, onNext, onBack }: AnswerProps) {
  const group = useRef<HTMLDivElement>(null);
  const options = question.options ?? [];
  const chosen = answer?.state === 'given' && Array.isArray(answer.value) ? (answer.value as readonly string[]) : [];

  function toggle(id: string): void {
    const without = chosen.filter((one) => one !== id && (id === 'none' ? false : one !== 'none'));
    onAnswer(given(chosen.includes(id) ? without : [...without, id]));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const option = options[OPTION_KEYS.indexOf(event.key.toUpperCase())];
    if (option !== undefined) {
      event.preventDefault();
      return toggle(option.id);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      return event.shiftKey ? onBack() : onNext();
    }
    moveFocus(event, group.current);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no grid layout in one row of buttons
    <div ref={group} role="group" aria-label={question.label} className={styles.options} onKeyDown={onKey}>
      {options.map((option, index) => (
        <Button
          key={option.id}
          role="checkbox"
          aria-checked={chosen.includes(option.id)}
          tone={chosen.includes(option.id) ? 'chosen' : 'plain'}
          hotkey={OPTION_KEYS[index]}
          tabIndex={index === 0 ? 0 : -1}
          data-answer-focus={index === 0 ? '' : undefined}
          onClick={() => toggle(option.id)}
        >
          {option.label.en}
        </Button>
      ))}
    </div>
  );
}
