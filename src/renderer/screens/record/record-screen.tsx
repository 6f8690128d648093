import { useEffect, useMemo, useRef, useState } from 'react';
import { isClosed } from '../../../shared/domain/call';
import { formatDateTime, formatTimeSeconds } from '../../../shared/domain/time/zone';
import { isInText, keyFrom } from '../../keys/keys';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { type Action, actionsFor, type FormKind } from './actions';
import { AmendForm } from './forms/amend-form';
import { CautionForm } from './forms/caution-form';
import { ErrorForm } from './forms/error-form';
import type { RecordFormProps } from './forms/form-props';
import { LinkForm } from './forms/link-form';
import { ReopenForm } from './forms/reopen-form';
import { SupplementForm } from './forms/supplement-form';
import { RecordHeader } from './record-header';
import styles from './record-screen.module.css';
import { recordText } from './record-text';
import { Report } from './report';
import { Summary } from './summary';
import { Timeline } from './timeline';
import { timelineOf } from './timeline-lines';
import { useRecord } from './use-record';

const FORMS: Readonly<Record<FormKind, (props: RecordFormProps) => React.ReactNode>> = {
  reopen: ReopenForm,
  supplement: SupplementForm,
  amend: AmendForm,
  link: LinkForm,
  caution: CautionForm,
  error: ErrorForm,
};

/** A call opened for reading: what it was on the left, how it went on the right. Nothing here changes by itself. */
export function RecordScreen({ callId }: { readonly callId: string }) {
  const desk = useDeskStore();
  const { pack, look } = useDesk((state) => state);
  const record = useRecord(callId);
  const { call, events, staff, cautions, followUps, sentence } = record;
  const [form, setForm] = useState<FormKind | null>(null);
  const [done, setDone] = useState('');
  const left = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => (pack === null ? [] : timelineOf(events, pack, staff)), [events, pack, staff]);
  const session = look?.session ?? null;
  const actions = useMemo(() => (call === null ? [] : actionsFor(call, session)), [call, session]);
  const isThere = call !== null;

  useEffect(() => {
    if (isThere && document.activeElement === document.body) left.current?.focus({ preventScroll: true });
  }, [isThere]);

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
      await navigator.clipboard.writeText(recordText({ call, pack, staff, lines, followUps, isDrill }));
      setDone('Copied: the whole record as text');
    } catch {
      setDone('The clipboard did not take it. Print the record instead, with P.');
    }
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

  useRecordKeys({ form, actions, act, leave: form === null ? desk.getState().showLog : leaveForm });

  if (pack === null || call === null) {
    return (
      <main className={styles.screen} aria-label="Record">
        <p className={styles.waiting}>{sentence ?? 'Reading the call'}</p>
      </main>
    );
  }
  const Form = form === null ? null : FORMS[form];
  const canTake = ['call-taker', 'supervisor'].includes(session?.staff.role ?? '');
  return (
    <main className={styles.screen} aria-label="Record">
      <p className={styles.printed}>
        {pack.agency.name}
        {look?.desk?.mode === 'drill' ? ', DEMO: not a real call' : ''}. Printed{' '}
        {formatDateTime(Date.now(), pack.agency.time_zone)} by {session?.staff.name ?? ''}
      </p>
      <RecordHeader
        call={call}
        pack={pack}
        staff={staff}
        actions={actions}
        canTake={canTake && !isClosed(call)}
        done={sentence ?? done}
        onAct={act}
        onOpen={() => void desk.getState().openCall(callId)}
        onBack={desk.getState().showLog}
      />
      <div className={styles.columns}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the arrow keys must reach it */}
        <section ref={left} className={styles.column} tabIndex={0} aria-label="What it was">
          {Form === null ? null : <Form call={call} pack={pack} act={record.act} onDone={finish} onLeave={leaveForm} />}
          <Summary
            call={call}
            pack={pack}
            staff={staff}
            cautions={cautions}
            followUps={followUps}
            onRead={(id) => desk.getState().readRecord(id)}
          />
          <Report call={call} pack={pack} staff={staff} />
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <section className={styles.column} tabIndex={0} aria-label="How it went">
          <Timeline lines={lines} zone={pack.agency.time_zone} />
        </section>
      </div>
    </main>
  );
}

type Keys = {
  readonly form: FormKind | null;
  readonly actions: readonly Action[];
  act(action: Action): void;
  leave(): void;
};

/** The letters of the actions, outside text and while no form is open; Esc leaves the form, then the record. */
function useRecordKeys(keys: Keys): void {
  const desk = useDeskStore();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || desk.getState().overlay !== 'none') return;
      const { form, actions, act, leave } = latest.current;
      const key = keyFrom(event);
      const action = form === null && !isInText(event.target) ? actions.find((one) => one.key === key) : undefined;
      if (key !== 'Escape' && action === undefined) return;
      event.preventDefault();
      if (action === undefined) leave();
      else act(action);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
}
