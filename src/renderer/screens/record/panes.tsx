import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../components/button';
import { type CommandId, keyOf, labelOf } from '../../keys/keys';
import styles from './panes.module.css';

export type PaneId = 'timeline' | 'report' | 'readers' | 'chain';

type Pane = { readonly id: PaneId; readonly content: ReactNode };

type PanesProps = {
  readonly panes: readonly Pane[];
  readonly shown: PaneId;
  onShow(pane: PaneId): void;
  onPlay(): void;
};

export function keyOfPane(id: PaneId): string {
  return keyOf(commandOf(id));
}

function commandOf(id: PaneId): CommandId {
  return `record-${id}`;
}

/** One of several views of the call beside its summary; on paper they stand one after the other. */
export function Panes({ panes, shown, onShow, onPlay }: PanesProps) {
  const view = useRef<HTMLElement>(null);
  const before = useRef(shown);
  // The arrow keys scroll what was asked for, from its beginning.
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    view.current?.focus({ preventScroll: true });
    if (view.current !== null) view.current.scrollTop = 0;
  }, [shown]);
  return (
    <div className={styles.panes}>
      <nav className={styles.choice} aria-label="What is shown beside the summary">
        {panes.map(({ id }) => (
          <Button
            key={id}
            hotkey={keyOfPane(id)}
            tone={id === shown ? 'chosen' : 'plain'}
            aria-pressed={id === shown}
            onClick={() => onShow(id)}
          >
            {labelOf(commandOf(id))}
          </Button>
        ))}
        <Button hotkey={keyOf('record-play')} onClick={onPlay}>
          {labelOf('record-play')}
        </Button>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the arrow keys must reach it */}
      <section ref={view} className={styles.shown} tabIndex={0} aria-label="How it went">
        {panes.map(({ id, content }) => (
          <div key={id} className={styles.pane} hidden={id !== shown}>
            {content}
          </div>
        ))}
      </section>
    </div>
  );
}
