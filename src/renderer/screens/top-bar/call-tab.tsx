import { useStore } from 'zustand';
import { type Call, openFlags, type Stage } from '../../../shared/domain/call';
import type { CallStore } from '../../state/call-store';
import { useDesk } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import { span } from '../../wording/span';
import styles from './top-bar.module.css';

/** An open call: the middle of its reference number, its age, and what is out of the ordinary about it. */
export function CallTab({ callId, hasRoom }: { readonly callId: string; readonly hasRoom: boolean }) {
  const store = useDesk((desk) => desk.calls[callId]);
  return store === undefined ? null : <Tab store={store} hasRoom={hasRoom} />;
}

const STAGE_WORDS: Partial<Record<Stage['kind'], string>> = { held: 'on hold', disconnected: 'line dropped' };

function Tab({ store, hasRoom }: { readonly store: CallStore; readonly hasRoom: boolean }) {
  const { id, reference, stage, openedAt } = useStore(store, (state) => state.call);
  const current = useDesk(({ view }) => view.kind === 'call' && view.callId === id);
  const openCall = useDesk((desk) => desk.openCall);
  const flag = useStore(store, (state) => flagWord(state.call));
  if (!hasRoom && !current && flag === null) return null;
  const word = STAGE_WORDS[stage.kind];
  const since = stage.kind === 'held' || stage.kind === 'disconnected' ? stage.since : openedAt;
  return (
    <button
      type="button"
      className={[styles.tab, current ? styles.current : ''].join(' ')}
      aria-current={current ? 'page' : undefined}
      title={reference}
      onClick={() => void openCall(id)}
    >
      <span className={styles.kept}>
        <span className="unseen">Call</span> <strong>{reference.split('-')[1]}</strong>{' '}
        {flag === null ? null : (
          <span className={styles.flag}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 12V1h8l-2 3 2 3H3.5v5z" fill="currentColor" />
            </svg>
            {flag}
          </span>
        )}
      </span>{' '}
      <Age since={since} /> {word === undefined ? null : <span className={styles.word}>{word}</span>}
    </button>
  );
}

function Age({ since }: { readonly since: number }) {
  const now = useNow();
  return <span className={styles.age}>{span(now - since)}</span>;
}

/** "911" while the call belongs there and nobody has settled it; "URGENT" for what dispatch may take too. */
function flagWord(call: Call): string | null {
  const open = openFlags(call);
  if (open.length === 0) return null;
  return open.some((flag) => flag.level === 'E3') ? '911' : 'URGENT';
}
