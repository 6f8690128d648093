import { formatTimeSeconds } from '../../../shared/domain/time/zone';
import { useDesk } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import styles from './top-bar.module.css';

/** The agency's time, whatever the computer's zone is. */
export function Clock() {
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const now = useNow();
  return <span className={styles.clock}>{formatTimeSeconds(now, zone)}</span>;
}
