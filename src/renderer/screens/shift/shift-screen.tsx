import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ShiftView } from '../../../shared/contract/shift-operations';
import { Button } from '../../components/button';
import { isInText, keyFrom } from '../../keys/keys';
import type { ShiftStore } from '../../state/shift-store';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import { Notice } from '../../wording/notice';
import { lineActions, type ShiftAction, screenActions } from './actions';
import { AddForm } from './forms/add-form';
import { DropForm } from './forms/drop-form';
import { EndForm } from './forms/end-form';
import { GiveForm } from './forms/give-form';
import { NextForm } from './forms/next-form';
import { LIST, LineList } from './line-list';
import { earlierSection, type Line, type LineSection, type LineWords, passOnSection, sectionsOf } from './lines';
import { Paper } from './paper';
import { paperText } from './paper-text';
import styles from './shift.module.css';
import { useTimes } from './times';
import { usePaper } from './use-paper';
import { useFollowed, useRole, useShiftStore } from './use-shift';

/** Shift and pass-on. A records clerk has no part in it. */
export function ShiftScreen() {
  const role = useRole();
  if (role !== 'records-clerk') return <Shifts />;
  return (
    <main className={styles.screen} aria-label="Shift and pass-on">
      <div className={styles.head}>
        <h1>Shift and pass-on</h1>
        <p>Shifts are for people who take calls, and for those who oversee them. A records clerk has none.</p>
      </div>
    </main>
  );
}

function Shifts() {
  const shifts = useShiftStore();
  const view = useStore(shifts, (state) => state.view);
  const said = useStore(shifts, (state) => state.said);
  useFollowed(shifts.getState().refresh);
  if (view !== null) return <Loaded shifts={shifts} view={view} />;
  return (
    <main className={styles.screen} aria-label="Shift and pass-on">
      <div className={styles.head}>
        <h1>Shift and pass-on</h1>
        <p role="status">{said === '' ? 'Reading the shifts' : said}</p>
      </div>
    </main>
  );
}

function Loaded({ shifts, view }: { readonly shifts: ShiftStore; readonly view: ShiftView }) {
  const desk = useDeskStore();
  const role = useRole();
  const me = useDesk(({ look }) => look?.session?.staff.id ?? null);
  const { page, refusal, said, form, marked: markedId } = useStore(shifts);
  const times = useTimes();
  const now = useNow();
  const words: LineWords = { me, names: page.kind === 'now' ? view.names : page.names, at: times.at };
  const sections = sectionsFor({ page, view, refusal }, words);
  const lines = sections.flatMap((section) => section.lines);
  const marked = lines.find((line) => line.id === markedId) ?? lines[0];
  const paper = usePaper({ view, page }, marked);
  const around = { shifts, view, role, me, hasPaper: paper !== null, copy: () => void copy() };
  const top = page.kind === 'now' ? screenActions(around) : screenActions(around).filter(isForReading);
  const onLine = page.kind === 'now' ? lineActions(marked, around) : [];
  const onEnter = enterOf(marked);

  async function copy(): Promise<void> {
    if (paper === null) return;
    try {
      await navigator.clipboard.writeText(paperText(paper, Date.now()));
      shifts.getState().say('Copied: the pass-on as text');
    } catch {
      shifts.getState().say('The clipboard did not take it. Print the pass-on instead, with P.');
    }
  }

  function enter(line: Line): void {
    const { of, call } = line;
    if (of.kind === 'earlier') void shifts.getState().readEnded(of.shift.id);
    else if (of.kind === 'unsettled' && of.unsettled.row.stage !== 'closed' && call !== null)
      void desk.getState().openCall(call);
    else if (call !== null) desk.getState().readRecord(call);
  }

  function leave(): void {
    const { showNow, showEarlier, forgetRefusal, open } = shifts.getState();
    if (form !== null) return leaveForm(() => open(null));
    if (page.kind === 'ended') return void showEarlier();
    if (page.kind === 'earlier') return showNow();
    if (refusal !== null) return forgetRefusal();
    desk.getState().showLog();
  }

  useShiftKeys({ actions: form === null ? [...top, ...onLine] : [], leave });

  return (
    <main className={styles.screen} aria-label="Shift and pass-on">
      <header className={styles.head}>
        <div className={styles.top}>
          <h1>Shift and pass-on</h1>
          <p className={styles.state}>{stateWords(view, times.at)}</p>
          <p className={styles.said} role="status">
            {said}
          </p>
        </div>
        <div className={styles.actions}>
          {top.map((one) => (
            <Button key={one.id} tone={one.isMain ? 'main' : 'plain'} hotkey={one.key} onClick={one.run}>
              {one.label}
            </Button>
          ))}
          <Button hotkey="Esc" tone="quiet" onClick={leave}>
            {page.kind === 'now' ? 'Back to the log' : 'Back'}
          </Button>
        </div>
        <div role="alert">{refusal === null || page.kind !== 'now' ? null : <Notice>{refusal}</Notice>}</div>
      </header>
      <div className={styles.scroller}>
        <OpenForm shifts={shifts} view={view} />
        <LineList label={LABELS[page.kind]} sections={sections} marked={marked} now={now} onEnter={enter} />
      </div>
      <footer className={styles.foot}>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> choose
        </span>
        {onEnter === null || marked === undefined ? null : (
          <Button hotkey="Enter" onClick={() => enter(marked)}>
            {onEnter}
          </Button>
        )}
        {onLine.map((one) => (
          <Button key={one.id} tone={one.isMain ? 'main' : 'plain'} hotkey={one.key} onClick={one.run}>
            {one.label}
          </Button>
        ))}
      </footer>
      {paper === null ? null : <Paper paper={paper} now={now} />}
    </main>
  );
}

const LABELS = { now: 'Pass-on', earlier: 'Earlier shifts', ended: 'Pass-on of an earlier shift' } as const;

type Page = ReturnType<ShiftStore['getState']>['page'];
type Shown = { readonly page: Page; readonly view: ShiftView; readonly refusal: string | null };

function sectionsFor({ page, view, refusal }: Shown, words: LineWords): readonly LineSection[] {
  if (page.kind === 'earlier') return [earlierSection(page.shifts, words)];
  if (page.kind === 'ended') return [passOnSection(page.ended, words)];
  return sectionsOf(view, refusal, words);
}

function enterOf(line: Line | undefined): string | null {
  if (line?.of.kind === 'earlier') return 'Open it for reading';
  if (line?.of.kind === 'unsettled' && line.of.unsettled.row.stage !== 'closed') return 'Open the call';
  return line?.call == null ? null : 'Read the call';
}

function isForReading({ id }: ShiftAction): boolean {
  return id === 'shift-copy' || id === 'shift-print';
}

function stateWords({ mine, passOns }: ShiftView, at: (moment: number) => string): string {
  if (mine === null) return passOns.length === 0 ? 'No shift of yours is running.' : 'Your shift has not started.';
  return mine.late
    ? `Your shift of ${at(mine.startedAt)} was not ended. End it, then start the new one.`
    : `Your shift runs since ${at(mine.startedAt)}.`;
}

/** The focus goes back to the list at once. */
function leaveForm(close: () => void): void {
  close();
  document.getElementById(LIST)?.focus();
}

function OpenForm({ shifts, view }: { readonly shifts: ShiftStore; readonly view: ShiftView }) {
  const form = useStore(shifts, (state) => state.form);
  if (form === null) return null;
  const close = () => shifts.getState().open(null);
  const end = {
    onLeave: () => leaveForm(close),
    onDone: (said: string) => {
      leaveForm(close);
      shifts.getState().say(said);
    },
  };
  switch (form.kind) {
    case 'end': {
      const isOwn = form.shift.id === view.mine?.id;
      const name = view.names[form.shift.staff] ?? 'somebody';
      return <EndForm shift={form.shift} lines={isOwn ? view.soFar.length : null} name={name} {...end} />;
    }
    case 'add':
      return <AddForm key={form.what} what={form.what} {...end} />;
    case 'drop':
      return <DropForm item={form.item} text={form.text} {...end} />;
    case 'give':
      return <GiveForm row={form.row} people={view.signedIn} {...end} />;
    case 'next':
      return <NextForm row={form.row} {...end} />;
  }
}

type Keys = { readonly actions: readonly ShiftAction[]; leave(): void };

/** The letters of what can be done now, outside text; Esc goes one step back. */
function useShiftKeys(keys: Keys): void {
  const desk = useDeskStore();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || desk.getState().overlay !== 'none') return;
      const key = keyFrom(event);
      const { actions, leave } = latest.current;
      const action = isInText(event.target) ? undefined : actions.find((one) => one.key === key);
      if (key !== 'Escape' && action === undefined) return;
      event.preventDefault();
      if (action === undefined) leave();
      else action.run();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
}
