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

/** "4:10", "1:04:10", from two days on "2 d 4 h". */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  if (hours >= 48) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
