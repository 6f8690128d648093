import { memo } from 'react';
import { counted } from '../../../shared/counted';
import { FOLLOW_UP_WORDS, type FollowUp } from '../../../shared/domain/follow-up';
import { formatTime } from '../../../shared/domain/time/zone';
import { useDesk } from '../../state/use-desk';
import { CALLBACK_WORDS } from '../../wording/callback-words';
import { timeOf } from '../log/row-words';
import styles from './follow-ups.module.css';
import { MessageSafety } from './message-safety';
import { dueOf, numberOf, personIn, type QueueItem } from './queue';

export type QueueRowProps = {
  readonly item: QueueItem;
  readonly owner: string;
  readonly now: number;
  readonly marked: boolean;
  onMark(id: string): void;
};

/** One line: whether it is late, what was promised and tried, whom to call and how, and who has it. */
export const QueueRow = memo(function QueueRow({ item, owner, now, marked, onMark }: QueueRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
    <div
      id={`follow-up-${item.id}`}
      role="option"
      aria-selected={marked}
      className={styles.row}
      onClick={() => onMark(item.id)}
    >
      <DueWords item={item} now={now} />
      {item.kind === 'promise' ? <Promised followUp={item.row} /> : <Message item={item} />}
      <div className={styles.how}>
        {personIn(item) === null ? null : <p className={styles.name}>{personIn(item)}</p>}
        <p>{numberOf(item) ?? <span className={styles.quiet}>No number known</span>}</p>
        {item.kind === 'promise' && item.row.doneAt === null ? (
          <MessageSafety safe={item.row.safeToLeaveMessage} />
        ) : null}
      </div>
      <p>{owner}</p>
    </div>
  );
});

function DueWords({ item, now }: Pick<QueueRowProps, 'item' | 'now'>) {
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const done = item.kind === 'promise' ? item.row.doneAt : null;
  const at = done ?? dueOf(item);
  return (
    <p>
      {done === null && at < now ? (
        <strong className={styles.late}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" strokeWidth="1.8" />
            <path d="M8 4v4.5l3 1.8" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
          OVERDUE
        </strong>
      ) : null}
      <span>
        {done === null ? 'due' : 'done'} {timeOf(at, now, zone)}
      </span>
    </p>
  );
}

function Promised({ followUp }: { readonly followUp: FollowUp }) {
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const { what, text, reference, deferred, result } = followUp;
  const words = [
    reference,
    triesSentence(followUp, zone),
    deferred === undefined ? null : `put off ${formatTime(deferred.at, zone)}: ${deferred.reason}`,
    result === null ? null : `result: ${result}`,
  ];
  return (
    <div className={styles.what}>
      <p>
        <strong>{FOLLOW_UP_WORDS[what]}:</strong> {text}
      </p>
      <p className={styles.quiet}>{words.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function Message({ item }: { readonly item: Extract<QueueItem, { kind: 'message' }> }) {
  const { reference, summary } = item.call;
  return (
    <div className={styles.what}>
      <p>
        <strong>Online message, owed a reply:</strong> {summary === '' ? 'not read yet' : summary}
      </p>
      <p className={styles.quiet}>{reference} · Enter opens it, and the reply is written there</p>
    </div>
  );
}

function triesSentence({ tries }: FollowUp, zone: string): string {
  const last = tries.at(-1);
  if (last === undefined) return 'not tried yet';
  return `${counted(tries.length, 'try', 'tries')}, last ${formatTime(last.at, zone)}: ${CALLBACK_WORDS[last.result]}${last.note === null ? '' : `, ${last.note}`}`;
}
