import { span } from '../../wording/span';
import styles from './marks.module.css';

type DueProps = {
  readonly what: string;
  readonly dueAt: number;
  readonly now: number;
};

/** "give to dispatch, in 4:10", or in amber with the word: "give to dispatch, OVERDUE by 12:03". */
export function Due({ what, dueAt, now }: DueProps) {
  const isOverdue = dueAt < now;
  return (
    <span className={isOverdue ? styles.overdue : styles.due}>
      <span className={styles.what}>{what},</span>{' '}
      <span className={styles.when}>{isOverdue ? `OVERDUE by ${span(now - dueAt)}` : `in ${span(dueAt - now)}`}</span>
    </span>
  );
}
