import type { KeyboardEvent, Ref } from 'react';
import type { Results } from '../../state/log-store';
import styles from './search-box.module.css';

type SearchBoxProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly text: string;
  readonly results: Results | null;
  onText(text: string): void;
  /** Down, and Enter: into the list, or to the only call found. */
  onGo(key: 'ArrowDown' | 'Enter'): void;
};

/** Number, name, phone, address or words, searched as they are typed. */
export function SearchBox({ ref, text, results, onText, onGo }: SearchBoxProps) {
  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    onGo(event.key);
  }

  return (
    <div className={styles.search}>
      <label htmlFor="log-search" className={styles.label}>
        Find a call <kbd>/</kbd>
      </label>
      <input
        ref={ref}
        id="log-search"
        type="search"
        className={styles.field}
        value={text}
        placeholder="number, name, phone, words"
        maxLength={500}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKey}
        aria-describedby="log-found"
        autoComplete="off"
        spellCheck={false}
      />
      <p id="log-found" className={styles.found} aria-live="polite">
        {results === null || text === '' ? '' : countOf(results)}
      </p>
    </div>
  );
}

function countOf({ count, more }: Results): string {
  if (more) return `${count.toLocaleString('en-US')}+ calls`;
  return count === 1 ? '1 call' : `${count.toLocaleString('en-US')} calls`;
}
