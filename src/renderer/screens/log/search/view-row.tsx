import { type KeyboardEvent, useRef } from 'react';
import type { SavedView } from '../../../../shared/domain/saved-view';
import { BUILT_IN_VIEWS } from '../../../../shared/find/built-in-views';
import { Button } from '../../../components/button';
import { keyOf } from '../../../keys/keys';
import styles from './view-row.module.css';

type ViewRowProps = {
  readonly views: readonly SavedView[];
  /** What stands in the search box. */
  readonly text: string;
  onRun(question: string): void;
  /** To save the search, rename and delete. */
  onManage(): void;
  /** Down, out of the row. */
  onLeaveDown(): void;
};

/** Questions under a name, in one line with one tab stop: V comes here, arrows move, Enter asks. */
export function ViewRow({ views, text, onRun, onManage, onLeaveDown }: ViewRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const all = [...BUILT_IN_VIEWS, ...views];
  const current = all.findIndex(({ question }) => question === text);

  function onKey(event: KeyboardEvent): void {
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 };
    const to = steps[event.key];
    if (event.key === 'ArrowDown') onLeaveDown();
    else if (to !== undefined) buttons[(to + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <div ref={row} role="toolbar" aria-label="Views" className={styles.row} onKeyDown={onKey}>
      <span className={styles.title} aria-hidden="true">
        Views <kbd>{keyOf('view-row')}</kbd>
      </span>
      {all.map(({ name, question }, index) => (
        <button
          key={`${name} ${question}`}
          type="button"
          className={styles.view}
          title={question}
          data-view=""
          tabIndex={index === Math.max(0, current) ? 0 : -1}
          aria-pressed={index === current}
          onClick={() => onRun(index === current ? '' : question)}
        >
          {name}
        </button>
      ))}
      <Button tone="quiet" hotkey={keyOf('views')} tabIndex={-1} onClick={onManage}>
        {text.trim() === '' ? 'Saved views' : 'Save this search'}
      </Button>
    </div>
  );
}
