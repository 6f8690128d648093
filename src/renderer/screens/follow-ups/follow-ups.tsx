import { type KeyboardEvent, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { FollowUpFilter } from '../../../shared/contract/follow-up-operations';
import type { BoardCall } from '../../../shared/domain/board';
import { mayOwn } from '../../../shared/domain/staff';
import { Button } from '../../components/button';
import { Dialog } from '../../components/forms/dialog';
import { keyOf } from '../../keys/keys';
import { stepTo } from '../../keys/step-to';
import { useBoardStore, useFollowUpStore } from '../../state/session-stores';
import { useBoard } from '../../state/use-board';
import { useDesk } from '../../state/use-desk';
import { useFollowed } from '../../state/use-news';
import { useNow } from '../../state/use-now';
import styles from './follow-ups.module.css';
import { type Doing, QueueForm } from './forms';
import { callOf, countsOf, numberOf, ownerOf, type QueueAction, type QueueItem, queueOf, whyNot } from './queue';
import { QueueRow } from './row';

const FILTERS = [
  { id: 'mine', label: 'Mine', command: 'follow-up-mine' },
  { id: 'all', label: 'All', command: 'follow-up-all' },
  { id: 'overdue', label: 'Overdue', command: 'follow-up-overdue' },
  { id: 'done', label: 'Done', command: 'follow-up-finished' },
] as const satisfies readonly { readonly id: FollowUpFilter; readonly label: string; readonly command: string }[];

const ACTIONS = [
  { action: 'try', command: 'follow-up-try', label: 'Record a try' },
  { action: 'finish', command: 'follow-up-done', label: 'Done' },
  { action: 'later', command: 'follow-up-later', label: 'Put off' },
  { action: 'give', command: 'follow-up-give', label: 'Give' },
  { action: 'cancel', command: 'follow-up-cancel', label: 'Cancel the sign-up' },
  { action: 'copy', command: 'follow-up-copy', label: 'Copy the number' },
  { action: 'read', command: 'follow-up-read', label: 'Read the call' },
] as const satisfies readonly { readonly action: QueueAction; readonly command: string; readonly label: string }[];
/** What is open to those who take no calls. */
const FOR_ALL: readonly QueueAction[] = ['copy', 'read'];

const EMPTY: Readonly<Record<FollowUpFilter, string>> = {
  mine: 'Nothing is waiting for you. What others have stands under All.',
  all: 'Nothing is waiting. A sign-up, a promised call or an online message appears here.',
  overdue: 'Nothing is overdue.',
  done: 'Nothing is done yet.',
};
const NONE: readonly BoardCall[] = [];

/** The list has the focus and is at the marked line; it is taller than the window. */
function beginAtMarked(list: HTMLElement | null): void {
  list?.focus({ preventScroll: true });
  list?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
}

/** What was promised to callers and who wrote, what is late first. The keys act on the marked line. */
export function FollowUps() {
  const { show, readRecord, openCall } = useDesk((desk) => desk);
  const person = useDesk(({ look }) => look?.session?.staff ?? null);
  const board = useBoardStore();
  const { calls, people } = useBoard((state) => state.board) ?? { calls: NONE, people: [] };
  const store = useFollowUpStore();
  const { filter, queue, limit, markedId, sentence } = useStore(store);
  const { refresh, setFilter, more, mark, say } = store.getState();
  const done = useBoard((state) => state.sentence);
  const now = useNow();
  const [doing, setDoing] = useState<Doing | null>(null);
  useFollowed(refresh);
  useEffect(() => board.getState().say(''), [board]);

  const shown = { filter, me: person?.id ?? null, now };
  const items = queue === null ? [] : queueOf(queue, calls, shown);
  const counts = queue === null ? null : countsOf(queue, calls, shown);
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === markedId),
  );
  const marked = items[at];
  const shownId = marked?.id;
  useEffect(() => {
    if (doing === null) document.getElementById(`follow-up-${shownId}`)?.scrollIntoView({ block: 'nearest' });
  }, [shownId, doing]);
  const acts = person !== null && mayOwn(person);
  const offered = ACTIONS.filter(
    ({ action }) => marked !== undefined && (acts || FOR_ALL.includes(action)) && whyNot(action, marked) === null,
  );
  const isCut = queue !== null && queue.rows.length >= limit;

  function move(to: number): void {
    const item = items[to];
    if (item === undefined) return;
    mark(item.id);
  }

  function start(kind: Doing['kind'], item: QueueItem): void {
    if (!acts) return say('A follow-up is worked on by those who take calls.');
    // Held fast: the queue may change behind the form. What was done before it is no longer said.
    mark(item.id);
    board.getState().say('');
    setDoing({ kind, item });
  }

  function open(item: QueueItem): void {
    const call = callOf(item);
    if (item.kind === 'message' && acts) {
      show('none');
      void openCall(item.id);
    } else if (call !== null) readRecord(call);
  }

  async function copyNumber(item: QueueItem): Promise<void> {
    const number = numberOf(item);
    if (number === null) return;
    try {
      await navigator.clipboard.writeText(number);
      say(`Copied ${number}.`);
    } catch {
      say(`The clipboard did not take it. The number is ${number}.`);
    }
  }

  function act(action: QueueAction): void {
    if (marked === undefined) return;
    const not = whyNot(action, marked);
    if (not !== null) say(not);
    else if (action === 'copy') void copyNumber(marked);
    else if (action === 'read') open(marked);
    else start(action, marked);
  }

  const runs: Readonly<Record<string, () => void>> = {
    ...Object.fromEntries(ACTIONS.map(({ action, command }) => [keyOf(command).toUpperCase(), () => act(action)])),
    [keyOf('follow-up-take-back')]: () => {
      say('');
      void board.getState().takeBack().then(refresh);
    },
    [keyOf('follow-up-more')]: () => void more(),
    ...Object.fromEntries(FILTERS.map(({ id, command }) => [keyOf(command), () => void setFilter(id)])),
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = stepTo(event.key, at, items.length);
    const run = to === undefined ? runs[event.key.toUpperCase()] : () => move(to);
    if (run === undefined) return;
    event.preventDefault();
    run();
  }

  function end(): void {
    setDoing(null);
    // The list is taller than the window: the keys over it stay in sight.
    document.getElementById('follow-up-list')?.focus({ preventScroll: true });
    void refresh();
  }

  function finish(said: string): void {
    end();
    say(said);
  }

  return (
    <Dialog title="Follow-ups and sign-ups" width="wide" onClose={() => show('none')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc from any control in it leaves the form */}
      <div
        className={styles['follow-ups']}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || doing === null) return;
          event.preventDefault();
          end();
        }}
      >
        <div className={styles.head}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no row of buttons */}
          <div className={styles.do} role="group" aria-label="Which follow-ups">
            {FILTERS.map(({ id, label, command }) => (
              <Button
                key={id}
                tone={filter === id ? 'chosen' : 'plain'}
                aria-pressed={filter === id}
                hotkey={keyOf(command)}
                onClick={() => {
                  void setFilter(id);
                  document.getElementById('follow-up-list')?.focus({ preventScroll: true });
                }}
              >
                {label} {counts === null ? '' : counts[id]}
              </Button>
            ))}
          </div>
          <p className={styles.do}>
            {offered.map(({ action, command, label }) => (
              <Button key={command} hotkey={keyOf(command)} onClick={() => act(action)}>
                {label}
              </Button>
            ))}
            <span className={styles.sentence} role="status">
              {sentence === '' ? done : sentence}
            </span>
          </p>
        </div>
        {doing === null ? null : (
          <QueueForm key={`${doing.kind} ${doing.item.id}`} doing={doing} onEnd={end} onDone={finish} />
        )}
        <div className={styles.held}>
          <div
            ref={beginAtMarked}
            id="follow-up-list"
            className={styles.list}
            role="listbox"
            aria-label="Follow-ups"
            tabIndex={0}
            aria-activedescendant={marked === undefined ? undefined : `follow-up-${marked.id}`}
            onKeyDown={onKeyDown}
          >
            {items.map((item) => (
              <QueueRow
                key={item.id}
                item={item}
                owner={people.find(({ id }) => id === ownerOf(item))?.name ?? 'Not on the staff list'}
                now={now}
                marked={item === marked}
                onMark={mark}
              />
            ))}
          </div>
          {items.length > 0 ? null : (
            <p className={styles.empty}>{queue === null ? 'Reading the follow-ups' : EMPTY[filter]}</p>
          )}
        </div>
        {isCut ? (
          <p className={styles.do}>
            <Button hotkey={keyOf('follow-up-more')} onClick={() => void more()}>
              The first {queue.rows.length} are shown: show more
            </Button>
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
