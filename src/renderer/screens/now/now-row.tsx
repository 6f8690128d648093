import { memo } from 'react';
import { useStore } from 'zustand';
import { counted } from '../../../shared/counted';
import type { Person } from '../../../shared/domain/board';
import type { BoardItem, GroupId } from '../../../shared/domain/board-groups';
import type { CallbackResult } from '../../../shared/domain/call-event';
import { FOLLOW_UP_WORDS } from '../../../shared/domain/follow-up';
import { NEXT_ACTIONS } from '../../../shared/domain/next-action';
import grid from '../../components/call-rows/call-grid.module.css';
import { Due } from '../../components/call-rows/due';
import { LevelMark } from '../../components/call-rows/level-mark';
import { StateMark, stateOf } from '../../components/call-rows/state-mark';
import type { BoardStore } from '../../state/board-store';
import { CALLBACK_WORDS } from '../../wording/callback-words';
import { span } from '../../wording/span';
import { placeWordsOf, type RowNames, summaryOf, timeOf, typeOf } from '../log/row-words';
import { GROUP_WORDS } from './group-words';
import styles from './now-row.module.css';

export type NowRowProps = {
  readonly item: BoardItem;
  readonly group: GroupId;
  readonly names: RowNames;
  readonly people: readonly Person[];
  readonly now: number;
  readonly store: BoardStore;
  /** The tab stop while no line is in hand. */
  readonly isFallback: boolean;
  onOpen(item: BoardItem): void;
};

/** One line: how long it waits, which call, what and where, what happens next, and who has it. */
export const NowRow = memo(function NowRow({ item, store, isFallback, onOpen, ...rest }: NowRowProps) {
  const isInHand = useStore(store, ({ activeId }) => activeId === item.id);
  return (
    <tr
      id={`now-${item.id}`}
      data-now-row={item.id}
      data-in-hand={isInHand || undefined}
      className={`${grid.row} ${styles.row}`}
      tabIndex={isInHand || isFallback ? 0 : -1}
      onFocus={() => store.getState().setActive(item.id)}
      onClick={() => onOpen(item)}
    >
      <Cells item={item} {...rest} />
    </tr>
  );
});

type CellsProps = Pick<NowRowProps, 'item' | 'group' | 'names' | 'people' | 'now'>;

function Cells({ item, ...rest }: CellsProps) {
  if (item.kind === 'call') return <CallCells item={item} {...rest} />;
  if (item.kind === 'follow-up') return <FollowUpCells item={item} {...rest} />;
  return <ShiftCells item={item} {...rest} />;
}

type Of<K extends BoardItem['kind']> = Omit<CellsProps, 'item'> & { readonly item: Extract<BoardItem, { kind: K }> };

function CallCells({ item: { call, also }, group, names, people, now }: Of<'call'>) {
  const since = group === 'flagged' || group === 'unresolved' ? (call.flaggedAt ?? call.openedAt) : call.openedAt;
  const tries = call.stage === 'disconnected' ? triesWords(call.tries, call.lastTry) : null;
  return (
    <>
      <Waits since={since} now={now} marks={also} />
      <td className={grid.cell}>
        <span className={grid.first}>{call.reference}</span>
        <span className={grid.second}>{timeOf(call.openedAt, now, names.zone)}</span>
      </td>
      <td className={grid.cell}>
        <span className={styles.marks}>
          <StateMark state={stateOf(call)} />{' '}
          <LevelMark level={call.level} waiting={call.openFlags} toReview={call.reviewSince !== null} />{' '}
          <b>{typeOf(call, names)}</b>
        </span>
        <span className={grid.second}>{summaryOf(call)}</span>
      </td>
      <td className={grid.cell}>
        <span className={call.place === null ? grid.lacking : grid.first}>{placeWordsOf(call)}</span>
        <span className={grid.second}>
          {[call.callerName, call.phone].filter(Boolean).join(', ') || 'Caller not known'}
        </span>
      </td>
      <td className={grid.cell}>
        <NextOf item={call} group={group} now={now} />
        <span className={grid.second}>
          {[ownerWords(call.owner, people, names.me), tries].filter(Boolean).join(' · ')}
        </span>
      </td>
    </>
  );
}

function NextOf({
  item,
  group,
  now,
}: {
  readonly item: Of<'call'>['item']['call'];
  readonly group: GroupId;
  readonly now: number;
}) {
  if (group === 'review' && item.reviewDueAt !== null) return <Due what="review" dueAt={item.reviewDueAt} now={now} />;
  if (item.nextAction !== null && item.dueAt !== null)
    return <Due what={NEXT_ACTIONS[item.nextAction]} dueAt={item.dueAt} now={now} />;
  return (
    <span className={grid.first}>{item.closedAt === null ? 'No next action' : 'Reopen it and decide the flag'}</span>
  );
}

function FollowUpCells({ item: { followUp, also }, names, people, now }: Of<'follow-up'>) {
  const last = followUp.tries.at(-1);
  return (
    <>
      <Waits since={followUp.openedAt} now={now} marks={also} />
      <td className={grid.cell}>
        <span className={grid.first}>{followUp.reference ?? 'No call'}</span>
        <span className={grid.second}>{timeOf(followUp.openedAt, now, names.zone)}</span>
      </td>
      <td className={grid.cell}>
        <span className={grid.first}>{FOLLOW_UP_WORDS[followUp.what]}</span>
        <span className={grid.second}>{followUp.text}</span>
      </td>
      <td className={grid.cell}>
        <span className={grid.first}>
          {[followUp.person, followUp.number].filter(Boolean).join(', ') || 'Nobody named'}
        </span>
        <span className={grid.second}>{triesWords(followUp.tries.length, last?.result ?? null)}</span>
      </td>
      <td className={grid.cell}>
        <Due what={FOLLOW_UP_WORDS[followUp.what].toLowerCase()} dueAt={followUp.dueAt} now={now} />
        <span className={grid.second}>{ownerWords(followUp.owner, people, names.me)}</span>
      </td>
    </>
  );
}

function ShiftCells({ item: { shift }, names, people, now }: Of<'shift'>) {
  return (
    <>
      <Waits since={shift.startedAt} now={now} marks={[]} />
      <td className={grid.cell}>
        <span className={grid.first}>Shift</span>
        <span className={grid.second}>{timeOf(shift.startedAt, now, names.zone)}</span>
      </td>
      <td className={styles.wide} colSpan={3}>
        Never ended: the shift of {ownerWords(shift.staff, people, names.me)}
      </td>
    </>
  );
}

function Waits({
  since,
  now,
  marks,
}: {
  readonly since: number;
  readonly now: number;
  readonly marks: readonly GroupId[];
}) {
  return (
    <td className={grid.cell}>
      <span className={grid.first}>{span(now - since)}</span>
      <span className={styles.also}>{marks.map((mark) => GROUP_WORDS[mark].mark).join(', ')}</span>
    </td>
  );
}

function triesWords(tries: number, last: CallbackResult | null): string {
  if (tries === 0 || last === null) return 'not tried yet';
  return `${counted(tries, 'try', 'tries')}, ${CALLBACK_WORDS[last]}`;
}

/** "You", "Ben Ortiz", "Ben Ortiz, not signed in", "Old Hand, no longer here". */
function ownerWords(id: string, people: readonly Person[], me: string | null): string {
  const owner = people.find((one) => one.id === id);
  if (owner === undefined) return 'Not on the staff list';
  if (id === me) return 'You';
  if (!owner.active) return `${owner.name}, no longer here`;
  return owner.signedIn ? owner.name : `${owner.name}, not signed in`;
}
