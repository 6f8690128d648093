import { type KeyboardEvent, useRef } from 'react';
import { useStore } from 'zustand';
import type { Person } from '../../../shared/domain/board';
import type { BoardItem, Group } from '../../../shared/domain/board-groups';
import { Shape } from '../../components/call-rows/state-mark';
import { useFocusKept } from '../../components/call-rows/use-focus-kept';
import type { BoardStore } from '../../state/board-store';
import type { RowNames } from '../log/row-words';
import { GROUP_WORDS } from './group-words';
import styles from './now-list.module.css';
import { NowRow } from './now-row';

type NowListProps = {
  /** Those with something in them. */
  readonly groups: readonly Group[];
  readonly names: RowNames;
  readonly people: readonly Person[];
  readonly now: number;
  readonly store: BoardStore;
  onOpen(item: BoardItem): void;
  /** A letter on a line; true when it did something. */
  onLetter(letter: string, item: BoardItem): boolean;
};

const COLUMNS = ['Waits', 'Number, opened', 'State, type, what', 'Place, caller', 'Next, owner'];
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** All groups as one grid with one tab stop; the arrows go through them as through one list. */
export function NowList({ groups, names, people, now, store, onOpen, onLetter }: NowListProps) {
  const items = groups.flatMap((group) => group.items);
  const first = items[0]?.id ?? null;
  const fallback = useStore(store, ({ activeId }) => (items.some(({ id }) => id === activeId) ? null : first));
  const grid = useRef<HTMLTableElement>(null);
  useFocusKept(grid, () => `now-${fallback ?? store.getState().activeId}`);

  function focusAt(at: number): void {
    const item = items[Math.max(0, Math.min(items.length - 1, at))];
    if (item !== undefined) document.getElementById(`now-${item.id}`)?.focus();
  }

  function onKey(event: KeyboardEvent<HTMLTableElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = event.target instanceof HTMLElement ? event.target.dataset.nowRow : undefined;
    const at = items.findIndex(({ id }) => id === row);
    const item = items[at];
    const { key } = event;
    if (item === undefined) return;
    if (key in STEPS) focusAt(at + (STEPS[key] ?? 0));
    else if (key === 'Home') focusAt(0);
    else if (key === 'End') focusAt(items.length - 1);
    else if (key === 'Enter') onOpen(item);
    else if (key.length !== 1 || !onLetter(key.toUpperCase(), item)) return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take the focus is a grid
    <table ref={grid} role="grid" aria-label="What needs a person" className={styles.list} onKeyDown={onKey}>
      <thead className={styles.head}>
        <tr className={styles.columns}>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={styles.column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, items: own, more }) => (
        <tbody key={id} className={styles.block} data-group={id}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={COLUMNS.length} className={id === 'flagged' ? styles.warning : styles.title}>
              <Shape path={GROUP_WORDS[id].path} /> {GROUP_WORDS[id].title}: {own.length + more}
              {more > 0 ? ` (${moreWords(id, more)})` : ''}
            </th>
          </tr>
          {own.map((item) => (
            <NowRow
              key={item.id}
              item={item}
              group={id}
              names={names}
              people={people}
              now={now}
              store={store}
              isFallback={item.id === fallback}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function moreWords(id: Group['id'], more: number): string {
  return id === 'review' ? `${more} more after these` : `up to ${more} more in Follow-ups`;
}
