import type { Call, Flag } from '../../../shared/domain/call';
import type { Caution, FollowUp } from '../../../shared/domain/follow-up';
import { personOf, type StaffNames } from '../../../shared/domain/staff';
import { formatDate, formatDateTime, formatTimeSeconds } from '../../../shared/domain/time/zone';
import type { Pack } from '../../../shared/protocol/pack';
import { LevelMark } from '../../components/call-rows/level-mark';
import { decisionWords, isToReview } from './flag-words';
import { RELATIONS } from './names';
import styles from './parts.module.css';
import { summaryOf } from './summary-lines';
import { Changes } from './timeline/changes';
import { evidenceWords } from './timeline/event-words';
import type { TimelineLine } from './timeline/timeline-lines';

export type RecordParts = {
  readonly call: Call;
  readonly pack: Pack;
  readonly staff: StaffNames;
  readonly lines: readonly TimelineLine[];
};

type SummaryProps = RecordParts & {
  readonly cautions: readonly Caution[];
  readonly followUps: readonly FollowUp[];
  onRead(callId: string): void;
};

/** What matters of the call, on one page. */
export function Summary({ call, pack, staff, lines, cautions, followUps, onRead }: SummaryProps) {
  const zone = pack.agency.time_zone;
  return (
    <section aria-labelledby="record-summary">
      <h2 id="record-summary" className={styles.title}>
        Summary
      </h2>
      {cautions.map(({ id, on, text, reason, until, by }) => (
        <p key={id} className={styles.caution}>
          Caution on this {on === 'number' ? 'number' : 'address'}: {text} ({reason}; {personOf(staff, by)}, until{' '}
          {formatDate(until, zone)})
        </p>
      ))}
      <dl>
        {summaryOf(call, pack, staff).map(({ label, text, what, isLacking }) => (
          <div key={`${label} ${text}`} className={styles.fact}>
            <dt>{label}</dt>
            <dd>
              <span className={isLacking ? styles.lacking : styles.words}>{text}</span>
              {what === null ? null : <Changes lines={lines} zone={zone} what={what} />}
            </dd>
          </div>
        ))}
        {call.flags.map((flag) => (
          <div key={flag.flag} className={styles.fact}>
            <dt>Flag</dt>
            <dd>
              <FlagLine call={call} flag={flag} pack={pack} staff={staff} />
            </dd>
          </div>
        ))}
        {call.supplements.map(({ at, by, text }) => (
          <div key={`${at} ${text}`} className={styles.fact}>
            <dt>Supplement</dt>
            <dd>
              <span className={styles.words}>{text}</span>
              <span className={styles.below}>
                {formatDateTime(at, zone)}, {personOf(staff, by)}
              </span>
            </dd>
          </div>
        ))}
        {call.links.map(({ to, reference, relation }) => (
          <div key={to} className={styles.fact}>
            <dt>Linked to</dt>
            <dd>
              <button type="button" className={styles.link} onClick={() => onRead(to)}>
                {reference}
              </button>{' '}
              ({RELATIONS[relation]})
            </dd>
          </div>
        ))}
        {followUps.map(({ id, text, dueAt, doneAt, result, owner }) => (
          <div key={id} className={styles.fact}>
            <dt>Follow-up</dt>
            <dd>
              {text}, {personOf(staff, owner)},{' '}
              {doneAt === null
                ? `due ${formatDateTime(dueAt, zone)}`
                : `done ${formatDateTime(doneAt, zone)}: ${result ?? ''}`}
            </dd>
          </div>
        ))}
      </dl>
      {call.message === null ? null : (
        <figure className={styles.message}>
          <figcaption className={styles.quiet}>
            Message as received {formatDateTime(call.message.receivedAt, zone)}, entered{' '}
            {formatDateTime(call.openedAt, zone)}
            {call.message.replyTo === null ? '' : `, reply to ${call.message.replyTo}`}
          </figcaption>
          <blockquote>{call.message.text}</blockquote>
        </figure>
      )}
    </section>
  );
}

type FlagLineProps = { readonly call: Call; readonly flag: Flag; readonly pack: Pack; readonly staff: StaffNames };

function FlagLine({ call, flag, pack, staff }: FlagLineProps) {
  const { level, title, rule, version, raisedAt, because, outcome } = flag;
  const zone = pack.agency.time_zone;
  const why = because.map((one) => evidenceWords(one, pack));
  const decision = decisionWords(call, flag, staff, zone);
  return (
    <>
      <LevelMark level={level} waiting={outcome === null && level !== 'E1' ? 1 : 0} toReview={isToReview(call, flag)} />{' '}
      <b>{title}</b>
      {decision === null ? null : <span className={styles.outcome}>{decision}</span>}
      <span className={styles.below}>
        Raised {formatTimeSeconds(raisedAt, zone)} by {rule} version {version}
        {why.length === 0 ? '' : `: ${why.join(', ')}`}
      </span>
    </>
  );
}
