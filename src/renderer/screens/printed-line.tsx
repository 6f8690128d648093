import { formatDateTime } from '../../shared/domain/time/zone';
import type { Pack } from '../../shared/protocol/pack';
import { useDesk } from '../state/use-desk';
import { useNow } from '../state/use-now';
import styles from './printed-line.module.css';

/** Heads a call on paper: whose it is, when it was printed and by whom. */
export function PrintedLine({ pack }: { readonly pack: Pack }) {
  const look = useDesk((desk) => desk.look);
  const now = useNow();
  const { name, time_zone: zone } = pack.agency;
  return (
    <p className={styles.printed}>
      {name}
      {look?.desk?.mode === 'drill' ? ', DEMO: not a real call' : ''}. Printed {formatDateTime(now, zone)} by{' '}
      {look?.session?.staff.name ?? ''}
    </p>
  );
}
