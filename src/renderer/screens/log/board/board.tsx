import { Shape } from '../../../components/call-rows/state-mark';
import type { LogFilter } from '../../../state/log-store';
import styles from './board.module.css';
import type { Counts } from './board-counts';

type Entry = { readonly filter: LogFilter; readonly one: string; readonly many: string; readonly path: string };

const ENTRIES: readonly Entry[] = [
  {
    filter: 'flags',
    one: 'flagged call',
    many: 'flagged calls',
    path: 'M5.6 2h4.8L14 5.6v4.8L10.4 14H5.6L2 10.4V5.6z M8 5v3.6 M8 10.9v.2',
  },
  {
    filter: 'overdue',
    one: 'overdue',
    many: 'overdue',
    path: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z M8 5v3.2l2 1.6',
  },
  { filter: 'dropped', one: 'line dropped', many: 'lines dropped', path: 'M1.5 8h4 M10.5 8h4 M6.5 5l3 6' },
  {
    filter: 'incomplete',
    one: 'incomplete today',
    many: 'incomplete today',
    path: 'M8 2.5a5.5 5.5 0 0 1 0 11 M8 2.5v11 M4.4 3.8v.1 M2.6 8v.1 M4.4 12.2v.1',
  },
  {
    filter: 'follow-ups',
    one: 'follow-up overdue',
    many: 'follow-ups overdue',
    path: 'M3 3.5h10v9H3z M5.5 6.5h5 M5.5 9.5h3',
  },
  {
    filter: 'mine',
    one: 'mine',
    many: 'mine',
    path: 'M8 2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z M3.5 13.5c0-5 9-5 9 0',
  },
];

type BoardProps = {
  readonly counts: Counts;
  readonly filter: LogFilter | null;
  onFilter(filter: LogFilter | null): void;
};

/** What waits for a person now, in one line. Each count narrows the list to its calls, and gives it back. */
export function Board({ counts, filter, onFilter }: BoardProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no row of buttons
    <div role="group" aria-label="Needs a person now" className={styles.board}>
      {ENTRIES.map((entry) => {
        const count = counts[entry.filter];
        const isOn = filter === entry.filter;
        return (
          <button
            key={entry.filter}
            type="button"
            className={styles[toneOf(entry.filter, count)]}
            aria-pressed={isOn}
            disabled={count === 0 && !isOn}
            onClick={() => onFilter(isOn ? null : entry.filter)}
          >
            <Shape path={entry.path} />
            <b className={styles.count}>{count}</b> {count === 1 ? entry.one : entry.many}
          </button>
        );
      })}
    </div>
  );
}

function toneOf(filter: LogFilter, count: number): 'quiet' | 'plain' | 'caution' | 'warning' {
  if (count === 0) return 'quiet';
  if (filter === 'flags') return 'warning';
  return filter === 'overdue' || filter === 'follow-ups' ? 'caution' : 'plain';
}
