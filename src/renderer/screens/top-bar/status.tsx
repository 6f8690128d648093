import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { formatTimeSeconds } from '../../../shared/domain/time/zone';
import { NoticeIcon } from '../../components/forms/notice';
import { focusNarrative } from '../../keys/focus';
import type { CallStore } from '../../state/call-store';
import type { SaveState } from '../../state/outbox';
import { useDesk } from '../../state/use-desk';
import styles from './top-bar.module.css';

/** Saving that takes longer than this is shown as such; before, the time of the last save stands. */
const SLOW_MS = 400;

/** One place for what the person must know about saving: the worst thing first. */
export function Status() {
  const down = useDesk((desk) => desk.connection === 'down');
  const problem = useDesk((desk) => desk.problem);
  const late = useDesk((desk) => desk.late);
  const store = useDesk(({ view, calls }) => (view.kind === 'call' ? calls[view.callId] : undefined));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves a caution that is read
    <div className={styles.status} onKeyDown={leave}>
      {store !== undefined ? (
        <CallStatus key={store.getState().call.id} store={store} down={down} />
      ) : down && late === null ? (
        <NotConnected />
      ) : null}
      {late === null ? null : <Caution>{late}</Caution>}
      {down || problem === null ? null : <DeskProblem sentence={problem.sentence} />}
    </div>
  );
}

function leave({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (key !== 'Escape') return;
  currentTarget.querySelector<HTMLElement>(':focus')?.blur();
  focusNarrative();
}

/** While the program is away, text that is not saved says so by its time; with nothing waiting the connection does. */
function CallStatus({ store, down }: { readonly store: CallStore; readonly down: boolean }) {
  const waits = useStore(store, ({ save }) => save.kind === 'not-saved');
  return down && !waits ? <NotConnected /> : <Saving store={store} />;
}

function NotConnected() {
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const [since] = useState(Date.now);
  return (
    <Caution>{`Not connected since ${formatTimeSeconds(since, zone)}, typing is kept here. It is saved when Tenline is back.`}</Caution>
  );
}

function Saving({ store }: { readonly store: CallStore }) {
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const save = useSettled(useStore(store, (state) => state.save));
  if (save.kind === 'not-saved') {
    return <Caution>{`Not saved since ${formatTimeSeconds(save.since, zone)}: ${save.sentence}`}</Caution>;
  }
  if (save.kind === 'saving') return <span className={styles.saved}>Saving</span>;
  return <span className={styles.saved}>Saved{save.at === null ? '' : ` ${formatTimeSeconds(save.at, zone)}`}</span>;
}

/** Saving comes and goes at every pause in typing: only a slow one is worth a glance. */
function useSettled(save: SaveState): SaveState {
  const [settled, setSettled] = useState(save);
  useEffect(() => {
    if (save.kind !== 'saving') return setSettled(save);
    const timer = setTimeout(() => setSettled(save), SLOW_MS);
    return () => clearTimeout(timer);
  }, [save]);
  return settled;
}

/** Amber, for saving late and a lost connection. */
function Caution({ children }: { readonly children: string }) {
  return (
    <Sentence className={styles.caution ?? ''} sentence={children}>
      <svg className={styles.triangle} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.5 15.2 14.5H.8z" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M8 6v4.2M8 11.6v1.4" stroke="currentColor" strokeWidth="1.8" />
      </svg>
      <span>{children}</span>
    </Sentence>
  );
}

function DeskProblem({ sentence }: { readonly sentence: string }) {
  const setProblem = useDesk((desk) => desk.setProblem);
  return (
    <Sentence className={styles.problem ?? ''} sentence={sentence}>
      <NoticeIcon />
      <span>{sentence}</span>
      <button type="button" onClick={() => setProblem(null)}>
        Hide
      </button>
    </Sentence>
  );
}

type SentenceProps = { readonly className: string; readonly sentence: string; readonly children: ReactNode };

/** The bar has two lines for it. Pointed at, or with the focus, it is whole, over what stands below. */
function Sentence({ className, sentence, children }: SentenceProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is cut, so a key must reach it
    <p className={className} role="alert" tabIndex={0} data-whole={sentence}>
      {children}
    </p>
  );
}
