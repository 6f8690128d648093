import type { CallRow } from '../../../shared/domain/call-row';
import styles from './marks.module.css';

/** What a person calls the state of a call in the log. */
export type StateName = 'open' | 'held' | 'dropped' | 'closed' | 'incomplete' | 'unresolved' | 'error';

const WORDS: Readonly<Record<StateName, string>> = {
  open: 'Open',
  held: 'On hold',
  dropped: 'Line dropped',
  closed: 'Closed',
  incomplete: 'Incomplete',
  unresolved: 'Unresolved',
  error: 'Entered in error',
};

/** One shape a state, told apart without colour. */
const SHAPES: Readonly<Record<StateName, string>> = {
  open: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z M8 6.5v3 M6.5 8h3',
  held: 'M5.5 3v10 M10.5 3v10',
  dropped: 'M1.5 8h4 M10.5 8h4 M6.5 5l3 6',
  closed: 'M3 8.5l3.5 3.5L13 4.5',
  incomplete: 'M8 2.5a5.5 5.5 0 0 1 0 11 M8 2.5v11 M4.4 3.8v.1 M2.6 8v.1 M4.4 12.2v.1',
  unresolved: 'M5.6 2h4.8L14 5.6v4.8L10.4 14H5.6L2 10.4V5.6z M8 5v3.6 M8 10.9v.2',
  error: 'M3.5 3.5l9 9 M12.5 3.5l-9 9',
};

export function stateOf({ stage, closeKind }: Pick<CallRow, 'stage' | 'closeKind'>): StateName {
  if (stage === 'disconnected') return 'dropped';
  if (stage !== 'closed') return stage;
  return closeKind === 'incomplete' || closeKind === 'unresolved' ? closeKind : 'closed';
}

export function StateMark({ state }: { readonly state: StateName }) {
  return (
    <span className={state === 'closed' || state === 'error' ? styles.settled : styles.state}>
      <Shape path={SHAPES[state]} />
      {WORDS[state]}
    </span>
  );
}

/** A 16 px drawing in the colour of the text. */
export function Shape({ path }: { readonly path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={styles.shape}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
