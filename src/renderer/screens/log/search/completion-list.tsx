import type { Completion } from '../../../../shared/find/complete';
import styles from './completion-list.module.css';

type CompletionListProps = {
  readonly shown: { readonly kind: 'name' | 'value'; readonly list: readonly Completion[]; readonly at: number };
  onTake(completion: Completion): void;
};

/** Under the search box: what Tab, or for a value Down and Enter, puts there. */
export function CompletionList({ shown: { kind, list, at }, onTake }: CompletionListProps) {
  if (list.length === 0) return null;
  return (
    <div className={styles.list}>
      <div id="log-completions" role="listbox" aria-label="Filters to complete">
        {list.map((completion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={completion.text}
            id={`log-completion-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.option}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(completion)}
          >
            <span className={styles.text}>{completion.text.trim()}</span>
            <span className={styles.detail}>{completion.detail}</span>
          </div>
        ))}
      </div>
      <p className={styles.keys}>
        <kbd>Tab</kbd> completes
        {kind === 'value' ? (
          <>
            , <kbd>↓</kbd> chooses
          </>
        ) : null}
        , <kbd>Esc</kbd> puts this away
      </p>
    </div>
  );
}
