import { useEffect, useMemo, useRef, useState } from 'react';
import { isClosed } from '../../../shared/domain/call';
import { takesCalls } from '../../../shared/domain/staff';
import { formatTimeSeconds } from '../../../shared/domain/time/zone';
import { keyOf } from '../../keys/keys';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { usePlaceKeys } from '../../state/use-place-keys';
import { PrintedLine } from '../printed-line';
import { type Action, actionsFor, type FormKind } from './actions';
import { AmendForm } from './forms/amend-form';
import { CautionForm } from './forms/caution-form';
import { ErrorForm } from './forms/error-form';
import type { RecordFormProps } from './forms/form-props';
import { LinkForm } from './forms/link-form';
import { ReopenForm } from './forms/reopen-form';
import { ReviewForm } from './forms/review-form';
import { SupplementForm } from './forms/supplement-form';
import { keyOfPane, type PaneId, Panes } from './panes';
import { Playback } from './playback/playback';
import { Readers } from './readers';
import { RecordHeader } from './record-header';
import styles from './record-screen.module.css';
import { recordText } from './record-text';
import { Report } from './report';
import { Summary } from './summary';
import { Chain } from './timeline/chain';
import { Timeline } from './timeline/timeline';
import { timelineOf } from './timeline/timeline-lines';
import { useRecord } from './use-record';
import { useTakingOut } from './use-taking-out';

const FORMS: Readonly<Record<FormKind, (props: RecordFormProps) => React.ReactNode>> = {
  review: ReviewForm,
  reopen: ReopenForm,
  supplement: SupplementForm,
  amend: AmendForm,
  link: LinkForm,
  caution: CautionForm,
  error: ErrorForm,
};

const PANES: readonly PaneId[] = ['timeline', 'report', 'readers', 'chain'];

/** A call opened for reading: what it was on the left, how it went on the right. Nothing here changes by itself. */
export function RecordScreen({ callId }: { readonly callId: string }) {
  const desk = useDeskStore();
  const { pack, look } = useDesk((state) => state);
  const record = useRecord(callId);
  const { call, events, staff, cautions, followUps, chain, sentence } = record;
  const [form, setForm] = useState<FormKind | null>(null);
  const [pane, setPane] = useState<PaneId>('timeline');
  const [isPlaying, setPlaying] = useState(false);
  const [done, setDone] = useState('');
  const left = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => (pack === null ? [] : timelineOf(events, pack, staff)), [events, pack, staff]);
  const session = look?.session ?? null;
  const actions = useMemo(() => (call === null ? [] : actionsFor(call, session)), [call, session]);
  const isShown = call !== null && !isPlaying;
  const shownPanes = record.seesReaders ? PANES : PANES.filter((id) => id !== 'readers');
  const { noteCopy } = useTakingOut(call, () => void record.loadReaders());

  useEffect(() => {
    if (isShown && document.activeElement === document.body) left.current?.focus({ preventScroll: true });
  }, [isShown]);

  function act(action: Action): void {
    setDone('');
    if (action.refusal !== null) return setDone(action.refusal);
    if (action.id === 'copy') return void copy();
    if (action.id === 'print') return window.print();
    setForm(action.id);
  }

  async function copy(): Promise<void> {
    if (call === null || pack === null) return;
    const isDrill = look?.desk?.mode === 'drill';
    try {
      await navigator.clipboard.writeText(
        recordText({ call, pack, staff, lines, followUps, chain: chain?.ok ? chain.value : null, isDrill }),
      );
      setDone('Copied: the whole record as text');
      await noteCopy();
    } catch {
      setDone('The clipboard did not take it. Print the record instead, with P.');
    }
  }

  function play(): void {
    setDone('');
    setPlaying(true);
  }

  function leaveForm(): void {
    setForm(null);
    left.current?.focus({ preventScroll: true });
  }

  function finish(what: string): void {
    setDone(`${what}, saved ${formatTimeSeconds(Date.now(), pack?.agency.time_zone ?? 'UTC')}`);
    if (call !== null) void record.loadCautions(call);
    leaveForm();
  }

  const leave = form === null ? desk.getState().leaveRecord : leaveForm;
  const letters = [
    ...actions.map((action) => [action.key, () => act(action)] as const),
    ...shownPanes.map((id) => [keyOfPane(id), () => setPane(id)] as const),
    [keyOf('record-play'), play] as const,
  ];
  usePlaceKeys(new Map(isPlaying ? [] : [['Escape', leave], ...(form === null ? letters : [])]), call !== null);

  if (pack === null || call === null) {
    return (
      <main className={styles.screen} aria-label="Record">
        <p className={styles.waiting}>{sentence ?? 'Reading the call'}</p>
      </main>
    );
  }
  if (isPlaying) {
    return (
      <main className={styles.screen} aria-label="Playback">
        <Playback events={events} lines={lines} pack={pack} staff={staff} onLeave={() => setPlaying(false)} />
      </main>
    );
  }
  const Form = form === null ? null : FORMS[form];
  const zone = pack.agency.time_zone;
  const contents: Readonly<Record<PaneId, React.ReactNode>> = {
    timeline: <Timeline lines={lines} zone={zone} />,
    report: <Report call={call} pack={pack} lines={lines} />,
    readers: <Readers readers={record.readers} zone={zone} />,
    chain: <Chain chain={chain} />,
  };
  const canTake = takesCalls(session?.staff.role ?? null);
  return (
    <main className={styles.screen} aria-label="Record">
      <PrintedLine pack={pack} />
      <RecordHeader
        call={call}
        pack={pack}
        staff={staff}
        actions={actions}
        chain={chain}
        canTake={canTake && !isClosed(call)}
        done={sentence ?? done}
        onAct={act}
        onOpen={() => void desk.getState().openCall(callId)}
        onBack={desk.getState().leaveRecord}
      />
      <div className={styles.columns}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the arrow keys must reach it */}
        <section ref={left} className={styles.column} tabIndex={0} aria-label="What it was">
          {Form === null ? null : <Form call={call} pack={pack} act={record.act} onDone={finish} onLeave={leaveForm} />}
          <Summary
            call={call}
            pack={pack}
            staff={staff}
            lines={lines}
            cautions={cautions}
            followUps={followUps}
            onRead={(id) => desk.getState().readRecord(id)}
          />
        </section>
        <Panes
          panes={shownPanes.map((id) => ({ id, content: contents[id] }))}
          shown={pane}
          onShow={setPane}
          onPlay={play}
        />
      </div>
    </main>
  );
}
