import { type KeyboardEvent, useId, useState } from 'react';
import { focusAtStart } from './forms/focus-at-start';
import styles from './keyed-list.module.css';

type KeyedItem = { readonly id: string; readonly label: string; readonly detail?: string };

type KeyedListProps = {
  readonly label: string;
  readonly items: readonly KeyedItem[];
  onPick(id: string): void;
};

/** One key picks: digits first, then letters. Those without a key of their own are reached with the arrows. */
const KEYS = '123456789abcdefghijklmnopqrstuvwxyz';

/** A short list that has the focus: a digit or a letter takes its line, arrows and Enter do too. */
export function KeyedList({ label, items, onPick }: KeyedListProps) {
  const [at, setAt] = useState(0);
  const listId = useId();
  const current = Math.min(at, Math.max(0, items.length - 1));

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const picked =
      event.key === 'Enter' ? items[current] : event.key.length === 1 ? items[keyIndex(event.key)] : undefined;
    if (step !== 0) setAt((current + step + items.length) % Math.max(1, items.length));
    else if (picked !== undefined) onPick(picked.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={focusAtStart}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={items[current] === undefined ? undefined : `${listId}-${current}`}
      className={styles.list}
      onKeyDown={onKey}
    >
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's
        <div
          key={item.id}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === current}
          className={index === current ? styles.current : styles.item}
          onClick={() => onPick(item.id)}
        >
          {KEYS[index] === undefined ? null : <kbd className={styles.key}>{KEYS[index].toUpperCase()}</kbd>}
          <span>{item.label}</span>
          <span className={styles.detail}>{item.detail}</span>
        </div>
      ))}
    </div>
  );
}

function keyIndex(key: string): number {
  return KEYS.indexOf(key.toLowerCase());
}
