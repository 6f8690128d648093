import type { KeyboardEvent } from 'react';
import { focusAtStart } from './forms/focus-at-start';
import styles from './search-box.module.css';

type SearchBoxProps = {
  readonly label: string;
  /** The ids of the list below and of the line marked in it. */
  readonly list: string;
  readonly marked: string | undefined;
  readonly value: string;
  onChange(value: string): void;
  onKeyDown(event: KeyboardEvent): void;
};

/** The field a dialog opens on: letters narrow the list below it, and the keys of the list are pressed in it. */
export function SearchBox({ label, list, marked, value, onChange, onKeyDown }: SearchBoxProps) {
  return (
    <input
      ref={focusAtStart}
      className={styles.input}
      type="text"
      role="combobox"
      aria-label={label}
      placeholder={label}
      aria-expanded="true"
      aria-controls={list}
      aria-activedescendant={marked}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
