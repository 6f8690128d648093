import type { Call } from '../../../shared/domain/call';
import { formatDateTime } from '../../../shared/domain/time/zone';
import type { Pack } from '../../../shared/protocol/pack';
import { amendedWords, personOf, type StaffNames } from './names';
import styles from './parts.module.css';

type AmendedProps = {
  readonly call: Call;
  readonly pack: Pack;
  readonly staff: StaffNames;
  readonly what: string;
};

/** What stood there before each amendment, who changed it and why. */
export function Amended({ call, pack, staff, what }: AmendedProps) {
  const own = call.amendments.filter((one) => one.what === what);
  return own.map(({ at, by, old, reason }) => (
    <p key={at} className={styles.amended}>
      <b>Amended</b> {formatDateTime(at, pack.agency.time_zone)} by {personOf(staff, by)}, because: {reason}. It said:{' '}
      <del className={styles.old}>{amendedWords(pack, what, old)}</del>
    </p>
  ));
}
