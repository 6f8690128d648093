import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { counted } from '../../../../shared/counted';
import type { Known } from '../../../../shared/find/choices';
import { fullWords } from '../../../components/forms/field';
import type { Results } from '../../../state/search-machine';
import { CompletionList } from './completion-list';
import styles from './search-box.module.css';
import { useCompletions } from './use-completions';

type SearchBoxProps = {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly results: Results | null;
  /** With what filters are completed; null until it is known. */
  readonly known: Known | null;
  onText(text: string): void;
  /** Down, and Enter: into the list, or to the only call found. */
  onGo(key: 'ArrowDown' | 'Enter'): void;
};

/** More characters than the box beside the board shows. */
const LONG = 26;
const MOST = 500;

/** Number, name, phone, address, words and filters, searched as they are typed. */
export function SearchBox({ ref, text, results, known, onText, onGo }: SearchBoxProps) {
  const [isHere, setIsHere] = useState(false);
  const cursorWanted = useRef<number | null>(null);
  const {
    shown,
    onKey: onListKey,
    take,
    moveCursor,
  } = useCompletions({
    text,
    known: isHere ? known : null,
    onTake: (next, cursor) => {
      cursorWanted.current = cursor;
      moveCursor(cursor);
      onText(next);
    },
  });

  useLayoutEffect(() => {
    if (cursorWanted.current === null) return;
    ref.current?.setSelectionRange(cursorWanted.current, cursorWanted.current);
    cursorWanted.current = null;
  });

  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return;
    if (onListKey(event)) return event.preventDefault();
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    onGo(event.key);
  }

  return (
    <div className={text.length > LONG ? `${styles.search} ${styles.long}` : styles.search}>
      <label htmlFor="log-search" className={styles.label}>
        Find a call <kbd>/</kbd>
      </label>
      <div className={styles.around}>
        <input
          ref={ref}
          id="log-search"
          type="search"
          className={styles.field}
          value={text}
          placeholder="number, name, phone, words"
          maxLength={MOST}
          onChange={(event) => {
            moveCursor(event.currentTarget.selectionStart ?? 0);
            onText(event.currentTarget.value);
          }}
          onSelect={(event) => moveCursor(event.currentTarget.selectionStart ?? 0)}
          onFocus={() => setIsHere(true)}
          onBlur={() => setIsHere(false)}
          onKeyDown={onKey}
          aria-describedby="log-found"
          aria-autocomplete="list"
          aria-controls={shown.list.length === 0 ? undefined : 'log-completions'}
          aria-activedescendant={shown.at < 0 ? undefined : `log-completion-${shown.at}`}
          autoComplete="off"
          spellCheck={false}
        />
        <CompletionList shown={shown} onTake={take} />
      </div>
      <p id="log-found" className={styles.found} aria-live="polite">
        {fullWords(text, MOST) ?? (results === null ? '' : countOf(results))}
      </p>
    </div>
  );
}

function countOf({ rows, count: found }: Results): string {
  const { count, more } = found ?? { count: rows.length, more: true };
  if (more) return `${count.toLocaleString('en-US')}+ calls`;
  return counted(count, 'call');
}
