import { formatDate, formatTimeSeconds } from '../../../../shared/domain/time/zone';
import styles from '../parts.module.css';
import { OldAndNew } from './changes';
import type { TimelineLine } from './timeline-lines';

type TimelineProps = { readonly lines: readonly TimelineLine[]; readonly zone: string };

/** The call as it happened: every event with its second, who did it, and what it changed. */
export function Timeline({ lines, zone }: TimelineProps) {
  return (
    <section aria-labelledby="record-timeline">
      <h2 id="record-timeline" className={styles.title}>
        Timeline
      </h2>
      <ol>
        {lines.map((line, index) => {
          const date = formatDate(line.at, zone);
          const before = lines[index - 1];
          const isNewDay = before === undefined || formatDate(before.at, zone) !== date;
          return (
            <li key={line.seq}>
              {isNewDay ? <h3 className={styles.day}>{date}</h3> : null}
              <div className={styles.event}>
                <time className={styles.time}>{formatTimeSeconds(line.at, zone)}</time>
                <div>
                  <span className={styles.words}>{line.words}</span>
                  <span className={styles.who}>{line.who}</span>
                  {line.change === null ? null : <OldAndNew change={line.change} />}
                  {line.reason === null ? null : <span className={styles.change}>Because: {line.reason}</span>}
                </div>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
