import { formatDateTime } from '../../../../shared/domain/time/zone';
import { Folded } from '../folded';
import styles from '../parts.module.css';
import type { TimelineLine } from './timeline-lines';

type OldAndNewProps = { readonly change: { readonly old: string; readonly new: string } };

/** What stood there, struck out, and what stands there. */
export function OldAndNew({ change }: OldAndNewProps) {
  return (
    <span className={styles.change}>
      <span className="unseen">was </span>
      <del className={styles.old}>{change.old}</del> → <span className="unseen">now </span>
      <ins className={styles.new}>{change.new}</ins>
    </span>
  );
}

type ChangesProps = {
  readonly lines: readonly TimelineLine[];
  readonly zone: string;
  /** Whose history: a question id, `narrative`, `type` or `owner`. */
  readonly what: string;
};

/** Shown under a field; a narrative corrected while typing has many. */
const AT_FIRST = 2;

/** Every change of a field since it was first filled in, newest first: who, when, old, new and why. */
export function Changes({ lines, zone, what }: ChangesProps) {
  const changes = lines.flatMap(({ change, ...line }) =>
    line.what === what && change !== null ? [{ ...line, change }] : [],
  );
  if (changes.length === 0) return null;
  const told = changes.toReversed().map(({ seq, kind, at, who, reason, change }) => ({
    id: String(seq),
    content: (
      <div className={styles.changed}>
        <b>{kind === 'call.amended' ? 'Amended' : 'Changed'}</b> {formatDateTime(at, zone)} by {who}
        {reason === null ? '' : `, because: ${reason}`}
        <OldAndNew change={change} />
      </div>
    ),
  }));
  return <Folded lines={told} atFirst={AT_FIRST} />;
}
