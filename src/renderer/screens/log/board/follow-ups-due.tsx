import { FOLLOW_UP_WORDS, type FollowUp } from '../../../../shared/domain/follow-up';
import { Button } from '../../../components/button';
import { Due } from '../../../components/call-rows/due';
import styles from './follow-ups-due.module.css';

/** As many as are shown here; the rest is in their own list. */
const SHOWN = 8;

type FollowUpsDueProps = {
  readonly followUps: readonly FollowUp[];
  /** How many there are in all; the list given may be cut. */
  readonly count: number;
  readonly now: number;
  onShow(): void;
};

/** What was promised to callers, the most overdue first. */
export function FollowUpsDue({ followUps, count, now, onShow }: FollowUpsDueProps) {
  if (followUps.length === 0) return null;
  const rest = count - SHOWN;
  return (
    <section className={styles.due} aria-label="Follow-ups">
      <h2 className={styles.title}>
        Follow-ups: {count} <Button onClick={onShow}>Open the list of follow-ups</Button>
      </h2>
      <ul>
        {followUps.slice(0, SHOWN).map(({ id, what, text, reference, dueAt }) => (
          <li key={id} className={styles.line}>
            <Due what={FOLLOW_UP_WORDS[what]} dueAt={dueAt} now={now} />
            <span className={styles.text}>{text}</span>
            <span className={styles.reference}>{reference ?? ''}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={styles.rest}>and {rest} more in the list</p> : null}
    </section>
  );
}
