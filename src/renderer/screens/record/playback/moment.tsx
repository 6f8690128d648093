import { useEffect, useRef } from 'react';
import type { Call, Flag } from '../../../../shared/domain/call';
import type { StaffNames } from '../../../../shared/domain/staff';
import { formatTimeSeconds } from '../../../../shared/domain/time/zone';
import type { Pack } from '../../../../shared/protocol/pack';
import { LevelMark } from '../../../components/call-rows/level-mark';
import { decisionWords, isToReview } from '../flag-words';
import { questionOf } from '../names';
import { OldAndNew } from '../timeline/changes';
import { evidenceWords } from '../timeline/event-words';
import { textChange } from '../timeline/text-change';
import { momentOf } from './moment-lines';
import styles from './playback.module.css';
import { laterWords } from './step-words';
import { isLong, type Step } from './steps';

type MomentProps = { readonly step: Step; readonly pack: Pack; readonly staff: StaffNames };

/** The call as it was on record at one step: what was new is marked. */
export function Moment({ step, pack, staff }: MomentProps) {
  const told = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step brings what it wrote into sight
  useEffect(() => {
    told.current?.querySelector('[data-new]')?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the arrow keys must reach it
    <section ref={told} className={styles.moment} tabIndex={0} aria-label="On record at this step">
      <Happened step={step} pack={pack} />
      <div className={styles.beside}>
        <div>
          <h2>What was written</h2>
          <Written step={step} />
          <h2>Flags</h2>
          <Flags step={step} pack={pack} staff={staff} />
        </div>
        <div>
          <h2>On record</h2>
          <dl>
            {momentOf(step, pack, staff).map(({ id, label, text, isNew }) => (
              <div key={id} className={styles.line} data-new={isNew || undefined}>
                <dt>{label}</dt>
                <dd>{isNew ? <mark className={styles.new}>{text}</mark> : text}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </section>
  );
}

/** What this step was, in words that are read out as they change. */
function Happened({ step: { line, pause }, pack }: Omit<MomentProps, 'staff'>) {
  const asked = line.kind === 'call.answered' && line.what !== null ? questionOf(pack, line.what) : undefined;
  return (
    <div className={styles.happened} role="status">
      {isLong(pause) ? <p className={styles.later}>{laterWords(pause)}</p> : null}
      {asked === undefined ? null : <p className={styles.asked}>Asked: “{asked.ask.en}”</p>}
      <p>
        <b>{line.words}</b> <span className={styles.quiet}>{line.who}</span>
        {line.change === null ? null : <OldAndNew change={line.change} />}
        {line.reason === null ? '' : ` Because: ${line.reason}`}
      </p>
    </div>
  );
}

/** The narrative as typed so far. */
function Written({ step: { call, before } }: Pick<MomentProps, 'step'>) {
  const { start, old, new: added, end } = textChange(before?.narrative ?? '', call.narrative);
  return (
    <>
      {call.message === null ? null : (
        <p className={styles.narrative}>
          <span className={styles.quiet}>Message as received: </span>
          {call.message.text}
        </p>
      )}
      {call.narrative === '' && old === '' ? (
        <p className={styles.quiet}>Nothing yet</p>
      ) : (
        <p className={styles.narrative}>
          {start}
          {old === '' ? null : <del>{old}</del>}
          {added === '' ? null : (
            <mark className={styles.new} data-new>
              {added}
            </mark>
          )}
          {end}
        </p>
      )}
    </>
  );
}

function Flags({ step: { call, before }, pack, staff }: MomentProps) {
  if (call.flags.length === 0) return <p className={styles.quiet}>None yet</p>;
  return (
    <ul>
      {call.flags.map((flag) => (
        <FlagThen key={flag.flag} call={call} flag={flag} before={before} pack={pack} staff={staff} />
      ))}
    </ul>
  );
}

type FlagThenProps = {
  readonly call: Call;
  readonly flag: Flag;
  readonly before: Call | null;
  readonly pack: Pack;
  readonly staff: StaffNames;
};

function FlagThen({ call, flag, before, pack, staff }: FlagThenProps) {
  const { level, title, because, raisedAt, outcome } = flag;
  const zone = pack.agency.time_zone;
  const why = because.map((one) => evidenceWords(one, pack)).join(', ');
  const decision = decisionWords(call, flag, staff, zone);
  const earlier = before?.flags.find((one) => one.flag === flag.flag);
  const isNew = before === null || earlier === undefined || decisionWords(before, earlier, staff, zone) !== decision;
  const decided = decision ?? (level === 'E1' ? 'for the supervisor' : 'no outcome yet');
  return (
    <li className={styles.flag} data-new={isNew || undefined}>
      <LevelMark level={level} waiting={outcome === null && level !== 'E1' ? 1 : 0} toReview={isToReview(call, flag)} />{' '}
      <b>{title}</b>
      <span className={styles.below}>
        Raised {formatTimeSeconds(raisedAt, zone)}
        {why === '' ? '' : `, because of ${why}`}
      </span>
      <span className={styles.below}>{isNew ? <mark className={styles.new}>{decided}</mark> : decided}</span>
    </li>
  );
}
