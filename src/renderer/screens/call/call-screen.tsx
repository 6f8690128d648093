import { type FocusEvent, useEffect, useRef } from 'react';
import { useLogStore } from '../../state/session-stores';
import { useCall, useCallStore } from '../../state/use-desk';
import styles from './call-screen.module.css';
import { HeaderStrip } from './header-strip';
import { Narrative } from './narrative';
import { Outline } from './outline';
import { PanelUnderNarrative } from './panels/panel';
import { PrintCard } from './print-card';
import { RecordColumn } from './record-column';
import { SuggestionRow } from './suggestion-row';
import { useCallKeys } from './use-call-keys';

/** How often the window says that it still edits this call (the lease lasts 15 s). */
const LEASE_EVERY_MS = 5000;

/** One call on one screen: the outline, the narrative over the current question, the record. */
export function CallScreen() {
  const store = useCallStore();
  const screen = useRef<HTMLElement>(null);
  const elsewhere = useCall((call) => call.elsewhere);
  const callId = useCall(({ call }) => call.id);
  const log = useLogStore();
  useCallKeys(screen);

  // Back in the log, what Enter opens and S adds to is the call that was on the screen.
  useEffect(() => log.getState().setActive(callId), [log, callId]);

  useEffect(() => {
    const { renewLease, flush } = store.getState();
    void renewLease();
    const timer = setInterval(() => void renewLease(), LEASE_EVERY_MS);
    return () => {
      clearInterval(timer);
      void flush();
    };
  }, [store]);

  function onFocus(event: FocusEvent<HTMLElement>): void {
    store.getState().setAnswering(event.target.closest('[data-panel]') !== null);
  }

  /** Known before the narrative reads its last word: the question somebody goes to is not taken from under them. */
  function onLeave({ relatedTarget }: FocusEvent<HTMLElement>): void {
    if (relatedTarget?.closest('[data-panel]') != null) store.getState().setAnswering(true);
  }

  return (
    <>
      <PrintCard />
      <main ref={screen} className={styles.screen} onFocus={onFocus} onBlurCapture={onLeave} aria-label="Call">
        <HeaderStrip />
        {elsewhere ? <Elsewhere /> : null}
        <div className={styles.columns} inert={elsewhere}>
          <Outline />
          <section className={styles.centre} aria-label="Narrative and question">
            <Narrative />
            <SuggestionRow />
            <PanelUnderNarrative />
          </section>
          <RecordColumn />
        </div>
      </main>
    </>
  );
}

function Elsewhere() {
  const takeOver = useCall((call) => call.takeOver);
  return (
    <p className={styles.elsewhere} role="status">
      This call is open in another window and is shown here to read.
      <button type="button" onClick={() => void takeOver()}>
        Take over
      </button>
    </p>
  );
}
