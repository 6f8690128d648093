import type { FollowUp } from '../../../shared/domain/follow-up';
import { formatDate, formatTime } from '../../../shared/domain/time/zone';
import { useDesk } from '../../state/use-desk';
import { FOLLOW_UP_WORDS, TRY_WORDS } from '../../wording/follow-up-words';
import { nameOf } from '../../wording/staff-words';
import styles from './follow-ups.module.css';

export type FollowUpRowProps = {
  readonly followUp: FollowUp;
  readonly now: number;
  readonly marked: boolean;
  readonly onMark: () => void;
};

/** One promise: whether it is late, when it was due, who has it, what it is, and what was tried. */
export function FollowUpRow({ followUp, now, marked, onMark }: FollowUpRowProps) {
  const { id, dueAt, owner, what, text, reference } = followUp;
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const staff = useDesk(({ look }) => look?.staff) ?? [];
  const late = dueAt < now;
  const today = formatDate(dueAt, zone) === formatDate(now, zone);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
    <div id={`follow-up-${id}`} role="option" aria-selected={marked} className={styles.row} onClick={onMark}>
      <p className={styles.due}>
        {late ? (
          <strong className={styles.late}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" strokeWidth="1.8" />
              <path d="M8 4v4.5l3 1.8" fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
            OVERDUE
          </strong>
        ) : null}
        <span>
          due {today ? '' : `${formatDate(dueAt, zone)} `}
          {formatTime(dueAt, zone)}
        </span>
      </p>
      <div className={styles.what}>
        <p>
          <strong>{FOLLOW_UP_WORDS[what]}:</strong> {text}
        </p>
        <p className={styles.quiet}>
          {[reference, triesSentence(followUp, zone), messageWords(followUp)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <p className={styles.owner}>{nameOf(staff, owner)}</p>
    </div>
  );
}

function triesSentence({ tries }: FollowUp, zone: string): string {
  const last = tries.at(-1);
  if (last === undefined) return 'not tried yet';
  const count = tries.length === 1 ? '1 try' : `${tries.length} tries`;
  return `${count}, last ${formatTime(last.at, zone)}: ${TRY_WORDS[last.result].toLowerCase()}${last.note === null ? '' : `, ${last.note}`}`;
}

function messageWords({ safeToLeaveMessage }: FollowUp): string | null {
  if (safeToLeaveMessage === null) return null;
  return safeToLeaveMessage ? 'safe to leave a message' : 'DO NOT leave a message';
}
