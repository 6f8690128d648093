import type { CallRow } from '../../../shared/domain/call-row';
import { formatTimeSeconds } from '../../../shared/domain/time/zone';
import { MoveKeys } from '../../components/call-rows/move-keys';
import styles from './log-screen.module.css';

/** The keys of the list, and what was just added to a row of it. */
export function Foot({ takesCalls, added }: { readonly takesCalls: boolean; readonly added: string }) {
  return (
    <footer className={styles.foot}>
      <MoveKeys />
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

export function addedSentence(added: Added, zone: string, rows: readonly CallRow[]): string {
  if (added === null) return '';
  const reference = rows.find((row) => row.id === added.callId)?.reference ?? 'the call';
  return `Supplement added to ${reference}, saved ${formatTimeSeconds(added.at, zone)}`;
}
