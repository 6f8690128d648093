import { useMemo } from 'react';
import { useDesk } from '../../state/use-desk';
import { STATE_SIGNS } from '../../wording/question-words';
import styles from './parts.module.css';
import { type ReportState, reportOf } from './report-rows';
import type { RecordParts } from './summary';
import { Changes } from './timeline/changes';

const SIGNS: Readonly<Record<ReportState, string>> = { ...STATE_SIGNS, kept: '↷' };

/** Every question of the script with its answer; unknown, refused, not asked and left open are told apart. */
export function Report({ call, pack, lines }: Omit<RecordParts, 'staff'>) {
  const packHash = useDesk((desk) => desk.packHash);
  const sections = useMemo(() => reportOf(call, pack), [call, pack]);
  return (
    <section aria-labelledby="record-report">
      <h2 id="record-report" className={styles.title}>
        Full report
      </h2>
      {sections.map(({ id, title, rows }) => (
        <div key={id}>
          <h3 className={styles.section}>{title}</h3>
          <dl>
            {rows.map((row) => (
              <div key={row.id} className={styles.answer} data-state={row.state}>
                <dt>
                  <span className={styles.sign} aria-hidden="true">
                    {SIGNS[row.state]}
                  </span>
                  {row.label}
                </dt>
                <dd>
                  <span className={row.state === 'answered' ? styles.words : styles.lacking}>{row.text}</span>
                  <Changes lines={lines} zone={pack.agency.time_zone} what={row.id} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p className={styles.quiet}>
        Questions are named as in the agency pack in force now{packHash === null ? '' : ` (${packHash.slice(0, 12)})`}.
        Each flag names the version of the rule that raised it.
      </p>
    </section>
  );
}
