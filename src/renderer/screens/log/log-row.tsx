import { memo, type ReactNode } from 'react';
import type { CallRow } from '../../../shared/domain/call-row';
import { NEXT_ACTIONS } from '../../../shared/domain/next-action';
import type { Sought } from '../../../shared/find/sought';
import grid from '../../components/call-rows/call-grid.module.css';
import { Due } from '../../components/call-rows/due';
import { LevelMark } from '../../components/call-rows/level-mark';
import { StateMark, stateOf } from '../../components/call-rows/state-mark';
import type { LogStore } from '../../state/log-store';
import styles from './log-row.module.css';
import { ageOf, ownerOf, placeWordsOf, type RowNames, summaryOf, timeOf, typeOf } from './row-words';
import { highlight, highlightNear, isSoughtPhone } from './search/highlight';

export type LogRowProps = {
  readonly row: CallRow;
  readonly names: RowNames;
  /** For an open call the second, for a closed one only the day: a closed row is painted once. */
  readonly now: number;
  readonly sought: Sought;
  readonly store: LogStore;
  /** The row in hand, or the first. */
  readonly isTabStop: boolean;
  /** The supplement form, while it is open under this row. */
  readonly children?: ReactNode;
  onOpen(row: CallRow): void;
};

/** One call: state and flags, number and time, type and what, place and caller, what happens next and by whom. */
export const LogRow = memo(function LogRow(props: LogRowProps) {
  const { row, names, now, sought, store, isTabStop, children, onOpen } = props;
  return (
    <tr
      id={`call-${row.id}`}
      data-call-row={row.id}
      className={`${grid.row} ${styles.row}`}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => store.getState().setActive(row.id)}
      onClick={(event) => (isInForm(event.target) ? undefined : onOpen(row))}
    >
      <td className={grid.cell}>
        <StateMark state={stateOf(row)} />
        <span className={grid.second}>
          <LevelMark level={row.level} waiting={row.openFlags} toReview={row.reviewSince !== null} />
        </span>
      </td>
      <td className={grid.cell}>
        <span className={grid.first}>{highlight(row.reference, sought.words)}</span>
        <Opened row={row} names={names} now={now} />
      </td>
      <td className={grid.cell}>
        <span className={row.type === null ? grid.lacking : grid.first}>{typeOf(row, names)}</span>
        <span className={grid.second}>{highlightNear(summaryOf(row), sought.words)}</span>
      </td>
      <td className={grid.cell}>
        <span className={row.place === null ? grid.lacking : grid.first}>
          {row.place === null ? placeWordsOf(row) : highlight(row.place, sought.place)}
        </span>
        <Caller row={row} sought={sought} />
      </td>
      <td className={grid.cell}>
        <Next row={row} names={names} now={now} />
      </td>
      {children == null ? null : <td className={styles.under}>{children}</td>}
    </tr>
  );
}, isSamePicture);

function isInForm(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-row-form]') !== null;
}

type Part = Pick<LogRowProps, 'row' | 'names' | 'now'>;

function Opened({ row, names, now }: Part) {
  const { zone } = names;
  const isOpen = row.nextAction !== null;
  return (
    <span className={grid.second}>
      {row.originalAt === null
        ? timeOf(row.openedAt, now, zone)
        : `${timeOf(row.originalAt, now, zone)} late entry, written ${timeOf(row.openedAt, now, zone)}`}
      {isOpen ? `, ${ageOf(now - row.openedAt)}` : ''}
    </span>
  );
}

function Caller({ row, sought }: Pick<LogRowProps, 'row' | 'sought'>) {
  const { callerName, phone } = row;
  if (callerName === null && phone === null) return <span className={grid.second}>Caller not known</span>;
  return (
    <span className={grid.second}>
      {callerName === null ? null : highlight(callerName, sought.words)}
      {callerName !== null && phone !== null ? ', ' : ''}
      {phone === null ? null : isSoughtPhone(row.phoneDigits, sought.phones) ? (
        <mark className={styles.found}>{phone}</mark>
      ) : (
        highlight(phone, sought.words)
      )}
    </span>
  );
}

/** What happens next and by whom; of a closed call what came of it, and when. */
function Next({ row, names, now }: Part) {
  const owner = ownerOf(row, names);
  if (row.nextAction !== null && row.dueAt !== null) {
    return (
      <>
        <Due what={NEXT_ACTIONS[row.nextAction]} dueAt={row.dueAt} now={now} />
        <span className={grid.second}>{owner}</span>
      </>
    );
  }
  const outcome = row.disposition === null ? null : (names.dispositions.get(row.disposition) ?? row.disposition);
  const waiting = row.stage === 'closed' && row.openFlags > 0 ? NEXT_ACTIONS['resolve-flag'] : null;
  const closed = row.closedAt === null ? null : `closed ${timeOf(row.closedAt, now, names.zone)}`;
  const first = waiting ?? outcome ?? closed ?? '';
  return (
    <>
      <span className={grid.first}>{first}</span>
      <span className={grid.second}>{[first === closed ? null : closed, owner].filter(Boolean).join(', ')}</span>
    </>
  );
}

/** A refresh of the day brings new objects with the same content: those rows are left as they are. */
function isSamePicture(before: LogRowProps, after: LogRowProps): boolean {
  return (
    before.now === after.now &&
    before.names === after.names &&
    before.sought === after.sought &&
    before.store === after.store &&
    before.isTabStop === after.isTabStop &&
    before.children === after.children &&
    before.onOpen === after.onOpen &&
    (before.row === after.row || isSameRow(before.row, after.row))
  );
}

function isSameRow(one: CallRow, two: CallRow): boolean {
  return (Object.keys(one) as (keyof CallRow)[]).every((key) => one[key] === two[key]);
}
