import { type KeyboardEvent, useId, useState } from 'react';
import styles from './filter-list.module.css';

type FilterItem = {
  readonly id: string;
  readonly label: string;
  /** Shown beside the label, and searched too. */
  readonly detail?: string;
};

type FilterListProps = {
  readonly label: string;
  readonly items: readonly FilterItem[];
  onPick(id: string): void;
};

/** Type to narrow, arrows to move, Enter to take: one list for types, questions and people. */
export function FilterList({ label, items, onPick }: FilterListProps) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const shown = items.filter((item) => matches(item, text));
  const current = Math.min(at, Math.max(0, shown.length - 1));

  function onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const picked = shown[current];
    if (step !== 0 && !event.ctrlKey) setAt((current + step + shown.length) % Math.max(1, shown.length));
    else if (event.key === 'Enter' && !event.ctrlKey && picked !== undefined) onPick(picked.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <input
        className={styles.filter}
        value={text}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={shown[current] === undefined ? undefined : `${listId}-${current}`}
        placeholder="Type to narrow the list"
        data-answer-focus=""
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        autoComplete="off"
      />
      <div id={listId} role="listbox" aria-label={label} className={styles.list}>
        {shown.map((item, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
          <div
            key={item.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            ref={index === current ? intoView : undefined}
            className={index === current ? styles.current : styles.item}
            onClick={() => onPick(item.id)}
          >
            <span>{item.label}</span>
            <span className={styles.detail}>{item.detail}</span>
          </div>
        ))}
      </div>
      {shown.length === 0 ? <p className={styles.detail}>Nothing has “{text}” in it.</p> : null}
    </>
  );
}

function matches({ label, detail = '' }: FilterItem, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const all = `${label} ${detail}`.toLowerCase();
  return words.every((word) => all.includes(word));
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
