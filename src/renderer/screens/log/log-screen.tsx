import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { type CallRow, isOver } from '../../../shared/domain/call-row';
import { takesCalls } from '../../../shared/domain/staff';
import { knownFor } from '../../../shared/find/choices';
import { soughtIn } from '../../../shared/find/sought';
import { Button } from '../../components/button';
import { useLogStore } from '../../state/session-stores';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { useFollowed } from '../../state/use-news';
import { useNow } from '../../state/use-now';
import { countBoard, overdueFollowUps, withUnlisted } from './board/board-counts';
import { FollowUpsDue } from './board/follow-ups-due';
import { CallList } from './call-list';
import { dayOf } from './day-of';
import { addedSentence, Foot } from './foot';
import { LogHead } from './log-head';
import styles from './log-screen.module.css';
import { namesFor } from './row-words';
import { NothingFound } from './search/nothing-found';
import { sectionsOf } from './sections';
import { useKeptScroll } from './use-kept-scroll';
import { useLogKeys } from './use-log-keys';
import { useRowsInSight } from './use-rows-in-sight';

const NOBODY: ReadonlyArray<never> = [];

/** Scrolled so near to the last row found, more are asked for. */
const NEAR_END_PX = 400;

/** The home screen: what is open, what was closed today, what was promised; and any call that was ever taken. */
export function LogScreen() {
  const desk = useDeskStore();
  const { day, pack, look } = useDesk((state) => state);
  const store = useLogStore();
  const log = useStore(
    store,
    useShallow(({ results, sentence, going, filter, addingTo, lastAdded }) => ({
      results,
      sentence,
      going,
      filter,
      addingTo,
      lastAdded,
    })),
  );
  const { loadMore, loadViews, keepScroll, wait } = store.getState();
  const now = useNow();
  const box = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const me = look?.session?.staff.id ?? null;
  const role = look?.session?.staff.role ?? 'call-taker';
  const isTaker = takesCalls(role);
  const staff = look?.staff ?? NOBODY;
  const names = useMemo(() => (pack === null ? null : namesFor(pack, staff, me)), [pack, staff, me]);
  const { results } = log;
  const isSearching = results !== null;
  const soughtText = results?.text ?? '';
  const sought = useMemo(() => soughtIn(soughtText), [soughtText]);
  const known = useMemo(() => (pack === null ? null : knownFor({ pack, staff, me, now: 0 })), [pack, staff, me]);
  const inSight = useRowsInSight(results);
  const sections = useMemo(
    () => (day === null ? [] : sectionsOf(day, inSight, { filter: log.filter, now, me })),
    [day, inSight, log.filter, now, me],
  );

  const open = useCallback(
    (row: CallRow) => {
      if (isOver(row) || !isTaker) desk.getState().readRecord(row.id);
      else void desk.getState().openCall(row.id);
    },
    [desk, isTaker],
  );
  const add = useCallback((row: CallRow) => isTaker && store.getState().startAdding(row.id), [store, isTaker]);

  useKeptScroll(scroller, store);
  useFollowed(store.getState().searchAgain);
  useEffect(() => void loadViews(), [loadViews]);
  useLogKeys(box, store);
  const rows = sections.flatMap((section) => section.rows);
  useEffect(() => () => wait(null), [wait]);
  useEffect(() => {
    if (log.going !== null && isAnswered()) go(log.going);
  });

  if (day === null || names === null) return <main className={styles.screen} aria-label="Call log" />;

  const followUps = log.filter === 'follow-ups' ? overdueFollowUps(day.followUps, now) : day.followUps;
  const isEmptyDay = !isSearching && log.filter === null && rows.length === 0;

  /** Otherwise what stands here is what the text of before found. */
  function isAnswered(): boolean {
    return store.getState().text.trim() === soughtText;
  }

  function go(key: 'ArrowDown' | 'Enter'): void {
    if (!isAnswered()) return wait(key);
    wait(null);
    const [first, second] = rows;
    if (first === undefined) return;
    if (key === 'Enter' && isSearching && second === undefined) open(first);
    else document.getElementById(`call-${first.id}`)?.focus();
  }

  function scrolled({ scrollTop, clientHeight, scrollHeight }: HTMLElement): void {
    keepScroll(scrollTop);
    if (isSearching && scrollHeight - scrollTop - clientHeight < NEAR_END_PX) void loadMore();
  }

  return (
    <main className={styles.screen} aria-label="Call log">
      <h1 className="unseen">Call log</h1>
      <LogHead
        store={store}
        box={box}
        known={known}
        counts={countBoard(day, { now, me })}
        role={role}
        onGo={go}
        onManage={() => desk.getState().show('views')}
      />
      <div ref={scroller} className={styles.scroller} onScroll={(event) => scrolled(event.currentTarget)}>
        {isEmptyDay ? (
          <p className={styles.empty}>
            No calls yet today. Press <kbd>F2</kbd> when the phone rings.
          </p>
        ) : null}
        {log.sentence === null ? null : (
          <p className={styles.sentence} role="status">
            {log.sentence}
          </p>
        )}
        {results !== null && rows.length === 0 && log.sentence === null ? <NothingFound results={results} /> : null}
        {rows.length === 0 ? null : (
          <CallList
            sections={sections}
            names={names}
            now={now}
            today={dayOf(now, names.zone)}
            sought={sought}
            store={store}
            addingTo={log.addingTo}
            onOpen={open}
            onAdd={add}
            onLeaveUp={() => box.current?.focus()}
            onNearEnd={() => void loadMore()}
          />
        )}
        {results !== null && results.next !== null ? (
          <p className={styles.more}>
            <Button onClick={() => void loadMore()}>More calls</Button>
          </p>
        ) : null}
        {isSearching || (log.filter !== null && log.filter !== 'follow-ups') ? null : (
          <FollowUpsDue
            followUps={followUps}
            count={withUnlisted(day, followUps)}
            now={now}
            onShow={() => desk.getState().show('follow-ups')}
          />
        )}
      </div>
      <Foot takesCalls={isTaker} added={addedSentence(log.lastAdded, names.zone, [...day.open, ...day.today])} />
    </main>
  );
}
