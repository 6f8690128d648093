import { counted } from '../../../shared/counted';
import { countWaiting, groupsOf } from '../../../shared/domain/board-groups';
import { Button } from '../../components/button';
import { Shape } from '../../components/call-rows/state-mark';
import { keyOf } from '../../keys/keys';
import { useBoard, useBoardKept } from '../../state/use-board';
import { useDesk } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import { GROUP_WORDS } from '../now/group-words';
import styles from './top-bar.module.css';

/** The way to the board, with how many lines need a person; red only while a flag waits for somebody to act on it. */
export function NowButton() {
  useBoardKept();
  const go = useDesk((desk) => desk.go);
  const isHere = useDesk(({ view }) => view.kind === 'now');
  const board = useBoard((state) => state.board);
  const now = useNow();
  const groups = board === null ? [] : groupsOf(board, now);
  const waiting = countWaiting(groups);
  const flagged = groups.find(({ id }) => id === 'flagged')?.items.length ?? 0;
  return (
    <Button
      tone={isHere ? 'chosen' : 'plain'}
      aria-current={isHere ? 'page' : undefined}
      hotkey={keyOf('now')}
      onClick={() => go('now')}
    >
      Now{' '}
      {waiting === 0 ? null : (
        <span className={flagged > 0 ? styles.flag : styles.waiting}>
          {flagged > 0 ? <Shape path={GROUP_WORDS.flagged.path} /> : null}
          {waiting}
          <span className="unseen">{wordsOf(waiting, flagged)}</span>
        </span>
      )}
    </Button>
  );
}

/** What the number means, for who does not see its place: "4 need a person, 1 flag to act on". */
function wordsOf(waiting: number, flagged: number): string {
  const flags = flagged === 0 ? '' : `, ${counted(flagged, 'flag')} to act on`;
  return ` ${waiting === 1 ? 'needs' : 'need'} a person${flags}`;
}
