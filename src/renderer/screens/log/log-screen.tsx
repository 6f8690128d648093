import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { LogDay } from '../../../shared/contract/desk-operations';
import type { CallRow } from '../../../shared/domain/call-row';
import { formatDate, formatTimeSeconds } from '../../../shared/domain/time/zone';
import { knownFor } from '../../../shared/find/choices';
import { soughtIn } from '../../../shared/find/sought';
import { Button } from '../../components/button';
import { isInText, keyFrom } from '../../keys/keys';
import type { LogFilter, Results } from '../../state/log-store';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import { Board } from './board';
import { belongsTo, countBoard, overdueFollowUps, withUnlisted } from './board-counts';
import { CallList, type ListSection } from './call-list';
import { FollowUpsDue } from './follow-ups-due';
import styles from './log-screen.module.css';
import { namesFor } from './row-words';
import { SearchBox } from './search-box';
import { SearchReading } from './search-reading';
import { useLogStore } from './use-log';
import { ViewRow } from './view-row';

const NOBODY: ReadonlyArray<never> = [];

/** The home screen: what is open, what was closed today, what was promised; and any call that was ever taken. */
export function LogScreen() {
  const desk = useDeskStore();
  const { day, pack, look } = useDesk((state) => state);
  const store = useLogStore();
  const log = useStore(
    store,
    useShallow(({ text, results, sentence, filter, views, addingTo, lastAdded }) => ({
      text,
      results,
      sentence,
      filter,
      views,
      addingTo,
      lastAdded,
    })),
  );
  const { setText, clearText, setFilter, loadMore, loadViews, keepScroll } = store.getState();
  const now = useNow();
  const box = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const me = look?.session?.staff.id ?? null;
  const role = look?.session?.staff.role ?? 'call-taker';
  const takesCalls = ['call-taker', 'supervisor'].includes(role);
  const staff = look?.staff ?? NOBODY;
  const names = useMemo(() => (pack === null ? null : namesFor(pack, staff, me)), [pack, staff, me]);
  const results = log.text === '' ? null : log.results;
  const isSearching = results !== null;
  const soughtText = results?.text ?? '';
  const sought = useMemo(() => soughtIn(soughtText), [soughtText]);
  const known = useMemo(() => (pack === null ? null : knownFor({ pack, staff, me, now: 0 })), [pack, staff, me]);
  const head = day?.head;
  const sections = useMemo(
    () => (day === null ? [] : sectionsOf(day, log.results, { filter: log.filter, now, me })),
    [day, log.results, log.filter, now, me],
  );

  const open = useCallback(
    (row: CallRow) => {
      const isDone = row.stage === 'closed' || row.stage === 'error';
      if (isDone || !takesCalls) desk.getState().readRecord(row.id);
      else void desk.getState().openCall(row.id);
    },
    [desk, takesCalls],
  );
  const add = useCallback((row: CallRow) => takesCalls && store.getState().startAdding(row.id), [store, takesCalls]);

  useKeptScroll(scroller, store);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the journal's head says that something changed
  useEffect(() => store.getState().searchAgain(), [store, head]);
  useEffect(() => void loadViews(), [loadViews]);
  useLogKeys(box, store);

  if (day === null || names === null) return <main className={styles.screen} aria-label="Call log" />;

  const rows = sections.flatMap((section) => section.rows);
  const followUps = log.filter === 'follow-ups' ? overdueFollowUps(day.followUps, now) : day.followUps;
  const isEmptyDay = !isSearching && log.filter === null && rows.length === 0;

  function go(key: 'ArrowDown' | 'Enter'): void {
    const [first, second] = rows;
    if (first === undefined) return;
    if (key === 'Enter' && isSearching && second === undefined) open(first);
    else document.getElementById(`call-${first.id}`)?.focus();
  }

  return (
    <main className={styles.screen} aria-label="Call log">
      <h1 className="unseen">Call log</h1>
      <div className={styles.head}>
        <SearchBox ref={box} text={log.text} results={log.results} known={known} onText={setText} onGo={go} />
        <Board counts={countBoard(day, { now, me })} filter={log.filter} onFilter={(filter) => narrow(filter)} />
        {/* The log of somebody who takes calls stays as it is until they search. */}
        {role === 'call-taker' && log.text === '' ? null : (
          <ViewRow
            views={log.views ?? NOBODY}
            text={log.text.trim()}
            onRun={setText}
            onManage={() => desk.getState().show('views')}
            onLeaveDown={() => go('ArrowDown')}
          />
        )}
        {results === null ? null : <SearchReading results={results} />}
      </div>
      <div ref={scroller} className={styles.scroller} onScroll={(event) => keepScroll(event.currentTarget.scrollTop)}>
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
      <Foot takesCalls={takesCalls} added={addedSentence(log.lastAdded, names.zone, [...day.open, ...day.today])} />
    </main>
  );

  function narrow(filter: LogFilter | null): void {
    clearText();
    setFilter(filter);
  }
}

type Shown = { readonly filter: LogFilter | null; readonly now: number; readonly me: string | null };

function sectionsOf(day: LogDay, results: Results | null, shown: Shown): readonly ListSection[] {
  if (results !== null) {
    return [{ id: 'found', title: 'Found, newest first', rows: results.rows, isLive: false }].filter(hasRows);
  }
  const { filter } = shown;
  const pick = (rows: readonly CallRow[]) =>
    filter === null ? rows : rows.filter((row) => belongsTo(row, filter, shown));
  const [open, today] = [pick(day.open), pick(day.today)];
  return [
    { id: 'open', title: `Open, ${open.length}`, rows: open, isLive: true },
    { id: 'today', title: `Closed today, ${today.length}`, rows: today, isLive: false },
  ].filter(hasRows);
}

function hasRows({ rows }: ListSection): boolean {
  return rows.length > 0;
}

/** A time that is the same all day long, so that closed rows are not painted every second. */
function dayOf(now: number, zone: string): number {
  const date = formatDate(now, zone);
  if (kept.date !== date) kept = { date, at: now };
  return kept.at;
}

let kept = { date: '', at: 0 };

function NothingFound({ results: { text, filters, partial } }: { readonly results: Results }) {
  if (partial) return <p className={styles.empty}>Looking through older calls...</p>;
  // What was not understood is said over the list; there is nothing to add when that was all.
  if (filters.length === 0 && soughtIn(text).words.beginnings.length === 0) return null;
  return (
    <div className={styles.empty}>
      <p>No call has all of: {text}</p>
      <p>
        {filters.length > 0 ? 'Leave out a filter, or try ' : 'Try '}fewer words, the beginning of a word, the last four
        digits of a telephone number, the house number alone, or the digits of the reference number.
      </p>
    </div>
  );
}

function Foot({ takesCalls, added }: { readonly takesCalls: boolean; readonly added: string }) {
  return (
    <footer className={styles.foot}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> choose
      </span>
      <span>
        <kbd>Enter</kbd> open
      </span>
      {takesCalls ? (
        <span>
          <kbd>S</kbd> add a supplement
        </span>
      ) : null}
      <span>
        <kbd>0</kbd>–<kbd>9</kbd> go to a number
      </span>
      <span className={styles.added} role="status">
        {added}
      </span>
    </footer>
  );
}

type Added = { readonly callId: string; readonly at: number } | null;

function addedSentence(added: Added, zone: string, rows: readonly CallRow[]): string {
  if (added === null) return '';
  const reference = rows.find((row) => row.id === added.callId)?.reference ?? 'the call';
  return `Supplement added to ${reference}, saved ${formatTimeSeconds(added.at, zone)}`;
}

/** Coming back to the log finds it scrolled as it was left, with the focus on the row in hand. */
function useKeptScroll(
  scroller: { readonly current: HTMLElement | null },
  store: ReturnType<typeof useLogStore>,
): void {
  const isThere = useDesk((state) => state.day !== null);
  useLayoutEffect(() => {
    if (!isThere) return;
    const { scrollTop, activeId } = store.getState();
    if (scroller.current !== null) scroller.current.scrollTop = scrollTop;
    const active = activeId === null ? null : document.getElementById(`call-${activeId}`);
    const row = active ?? document.querySelector<HTMLElement>('[data-call-row]');
    if (document.activeElement === document.body || document.activeElement === null)
      row?.focus({ preventScroll: true });
  }, [isThere, scroller, store]);
}

/** `/` to the search box, V to the views, Esc out of it: first the text goes, then the filter. */
function useLogKeys(box: { readonly current: HTMLInputElement | null }, store: ReturnType<typeof useLogStore>): void {
  const desk = useDeskStore();
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || desk.getState().overlay !== 'none') return;
      const { text, filter, addingTo, clearText, setFilter, stopAdding } = store.getState();
      if (event.key === '/' && !event.ctrlKey && !event.altKey && !isInText(event.target)) {
        event.preventDefault();
        box.current?.focus();
        box.current?.select();
      } else if (keyFrom(event) === 'V' && !isInText(event.target)) {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-view][tabindex="0"]')?.focus();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (addingTo !== null) stopAdding();
        else if (text !== '') return clearText();
        else if (filter !== null) return setFilter(null);
        document.querySelector<HTMLElement>('[data-call-row][tabindex="0"]')?.focus();
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [box, store, desk]);
}
