import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Person } from '../../../shared/domain/board';
import type { BoardItem, Group } from '../../../shared/domain/board-groups';
import { CallGrid, CallSection } from '../../components/call-rows/call-grid';
import { Shape } from '../../components/call-rows/state-mark';
import type { BoardStore } from '../../state/board-store';
import type { RowNames } from '../log/row-words';
import { GROUP_WORDS } from './group-words';
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

/** All groups as one grid; the arrows go through them as through one list. */
export function NowList({ groups, names, people, now, store, onOpen, onLetter }: NowListProps) {
  const items = groups.flatMap((group) => group.items);
  const stood = useRef(groups);
  const fallback = useStore(store, ({ activeId }) =>
    items.some(({ id }) => id === activeId) ? null : afterLeaving(activeId, stood.current, items),
  );
  useEffect(() => {
    if (fallback === null) stood.current = groups;
  });

  function onKey(key: string, at: number): boolean {
    const item = items[at];
    if (item === undefined) return false;
    if (key !== 'Enter') return key.length === 1 && onLetter(key.toUpperCase(), item);
    onOpen(item);
    return true;
  }

  return (
    <CallGrid
      label="What needs a person"
      columns={COLUMNS}
      rowIds={items.map(({ id }) => `now-${id}`)}
      inHand={() => `now-${fallback ?? store.getState().activeId}`}
      onKey={onKey}
    >
      {groups.map((group) => (
        <CallSection
          key={group.id}
          title={<Title group={group} />}
          columns={COLUMNS.length}
          isWarning={group.id === 'flagged'}
          group={group.id}
        >
          {group.items.map((item) => (
            <NowRow
              key={item.id}
              item={item}
              group={group.id}
              names={names}
              people={people}
              now={now}
              store={store}
              isFallback={item.id === fallback}
              onOpen={onOpen}
            />
          ))}
        </CallSection>
      ))}
    </CallGrid>
  );
}

/** When the line in hand has left: the next one of its group, or the one before it; otherwise the most urgent of all. */
function afterLeaving(id: string | null, stood: readonly Group[], items: readonly BoardItem[]): string | null {
  const line = stood.find((group) => group.items.some((item) => item.id === id))?.items ?? [];
  const at = line.findIndex((item) => item.id === id);
  const near = [...line.slice(at + 1), ...line.slice(0, Math.max(at, 0)).reverse()];
  return near.find((one) => items.some((item) => item.id === one.id))?.id ?? items[0]?.id ?? null;
}

function Title({ group: { id, items, more } }: { readonly group: Group }) {
  return (
    <>
      <Shape path={GROUP_WORDS[id].path} /> {GROUP_WORDS[id].title}: {items.length + more}
      {more > 0 ? ` (${moreWords(id, more)})` : ''}
    </>
  );
}

function moreWords(id: Group['id'], more: number): string {
  return id === 'review' ? `${more} more after these` : `up to ${more} more in Follow-ups`;
}
