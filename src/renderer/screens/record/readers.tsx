import type { CallReading } from '../../../shared/contract/desk-operations';
import type { Result } from '../../../shared/contract/problem';
import type { StaffNames } from '../../../shared/domain/staff';
import { formatDate, formatTimeSeconds } from '../../../shared/domain/time/zone';
import { Notice } from '../../components/forms/notice';
import { Folded } from './folded';
import styles from './parts.module.css';
import { readerLines } from './reader-lines';

type ReadersProps = {
  readonly readers: Result<{ readonly readings: readonly CallReading[]; readonly staff: StaffNames }> | null;
  readonly zone: string;
};

const AT_FIRST = 12;

/** Everybody who looked at the call, or took it out on paper or by the clipboard. */
export function Readers({ readers, zone }: ReadersProps) {
  return (
    <section aria-labelledby="record-readers">
      <h2 id="record-readers" className={styles.title}>
        Who read it
      </h2>
      {readers === null ? <p className={styles.quiet}>Asking who read this call</p> : null}
      {readers?.ok === false ? <Notice>{readers.problem.sentence}</Notice> : null}
      {readers?.ok === true ? <ReaderList {...readers.value} zone={zone} /> : null}
      <p className={styles.quiet}>
        An open call read by the person it belongs to leaves no line; anybody else does, once for ten minutes.
      </p>
    </section>
  );
}

type ReaderListProps = {
  readonly readings: readonly CallReading[];
  readonly staff: StaffNames;
  readonly zone: string;
};

function ReaderList({ readings, staff, zone }: ReaderListProps) {
  const lines = readerLines(readings, staff);
  if (lines.length === 0) return <p>Nobody but the person it belongs to has opened it.</p>;
  const told = lines.map(({ at, who, what }, index) => ({
    id: String(lines.length - index),
    content: (
      <div className={styles.reading}>
        <time className={styles.time}>
          {formatDate(at, zone)} {formatTimeSeconds(at, zone)}
        </time>
        <span>{who}</span>
        <span>{what}</span>
      </div>
    ),
  }));
  return <Folded lines={told} atFirst={AT_FIRST} />;
}
