import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { ShiftView } from '../../../shared/contract/shift-operations';
import { takesCalls } from '../../../shared/domain/staff';
import { Button } from '../../components/button';
import { Notice } from '../../components/forms/notice';
import { useShiftStore } from '../../state/session-stores';
import type { ShiftStore } from '../../state/shift-store';
import { useDesk, useDeskStore, useRole } from '../../state/use-desk';
import { useFollowed } from '../../state/use-news';
import { useNow } from '../../state/use-now';
import { usePlaceKeys } from '../../state/use-place-keys';
import { lineActions, readingActions, screenActions } from './actions';
import { leaveForm, OpenForm } from './forms/open-form';
import { LineList } from './line-list';
import { earlierSection, type Line, type LineSection, type LineWords, passOnSection, sectionsOf } from './lines';
import { Paper } from './paper';
import { paperText } from './paper-text';
import styles from './shift.module.css';
import { useTimes } from './times';
import { usePaper } from './use-paper';

/** Shift and pass-on. A records clerk has no part in it. */
export function ShiftScreen() {
  const role = useRole();
  return role === 'records-clerk' ? <NoShifts /> : <Shifts />;
}

function NoShifts() {
  const { showLog } = useDesk((desk) => desk);
  usePlaceKeys(new Map([['Escape', showLog]]));
  return (
    <main className={styles.screen} aria-label="Shift and pass-on">
      <div className={styles.head}>
        <h1>Shift and pass-on</h1>
        <p>Shifts are for people who take calls, and for those who oversee them. A records clerk has none.</p>
        <p>
          <Button hotkey="Esc" tone="quiet" onClick={showLog}>
            Back to the log
          </Button>
        </p>
      </div>
    </main>
  );
}

function Shifts() {
  const shifts = useShiftStore();
  const view = useStore(shifts, (state) => state.view);
  const said = useStore(shifts, (state) => state.said);
  useFollowed(shifts.getState().refresh);
  // What was typed in a form is kept; the screen comes back with its list.
  useEffect(() => () => shifts.getState().open(null), [shifts]);
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
  const sections = sectionsFor({ page, view, refused: refusal?.shift ?? null }, words);
  const lines = sections.flatMap((section) => section.lines);
  const marked = lines.find((line) => line.id === markedId) ?? lines[0];
  const paper = usePaper({ view, page }, marked);
  const around = { shifts, view, role, me, hasPaper: paper !== null, copy: () => void copy() };
  const top = page.kind === 'now' ? screenActions(around) : readingActions(around);
  const onLine = page.kind === 'now' && form === null ? lineActions(marked, around) : [];
  const onEnter = form === null ? enterOf(marked) : null;

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
    const { back, forgetRefusal, open } = shifts.getState();
    if (form !== null) return leaveForm(() => open(null));
    if (page.kind !== 'now') return back();
    if (refusal !== null) return forgetRefusal();
    desk.getState().showLog();
  }

  const letters = form === null ? [...top, ...onLine] : [];
  usePlaceKeys(new Map([...letters.map(({ key, run }) => [key, run] as const), ['Escape', leave]]));

  return (
    <main className={styles.screen} aria-label="Shift and pass-on">
      <header className={styles.head}>
        <div className={styles.top}>
          <h1>Shift and pass-on</h1>
          <p className={styles.state}>
            {takesCalls(role) ? stateWords(view, times.at) : 'Shifts of those who take calls, to be read.'}
          </p>
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
        <div role="alert">{refusal === null || page.kind !== 'now' ? null : <Notice>{refusal.sentence}</Notice>}</div>
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
type Shown = { readonly page: Page; readonly view: ShiftView; readonly refused: string | null };

function sectionsFor({ page, view, refused }: Shown, words: LineWords): readonly LineSection[] {
  if (page.kind === 'earlier') return [earlierSection(page.shifts, words)];
  if (page.kind === 'ended') return [passOnSection(page.ended, words)];
  return sectionsOf(view, refused, words);
}

function enterOf(line: Line | undefined): string | null {
  if (line?.of.kind === 'earlier') return 'Open it for reading';
  if (line?.of.kind === 'unsettled' && line.of.unsettled.row.stage !== 'closed') return 'Open the call';
  return line?.call == null ? null : 'Read the call';
}

function stateWords({ mine, passOns }: ShiftView, at: (moment: number) => string): string {
  if (mine === null) return passOns.length === 0 ? 'No shift of yours is running.' : 'Your shift has not started.';
  return mine.late
    ? `Your shift of ${at(mine.startedAt)} was not ended. End it, then start the new one.`
    : `Your shift began ${at(mine.startedAt)}.`;
}
