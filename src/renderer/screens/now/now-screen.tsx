import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type BoardItem, countWaiting, type Group, groupsOf } from '../../../shared/domain/board-groups';
import { mayOwn } from '../../../shared/domain/staff';
import { Button } from '../../components/button';
import { MoveKeys } from '../../components/call-rows/move-keys';
import { keyOf } from '../../keys/keys';
import { useBoardStore, useFollowUpStore } from '../../state/session-stores';
import { useBoard } from '../../state/use-board';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import { usePlaceKeys } from '../../state/use-place-keys';
import { namesFor } from '../log/row-words';
import { GROUP_WORDS } from './group-words';
import { NowList } from './now-list';
import { type Doing, NowPanel, ownable } from './now-panel';
import styles from './now-screen.module.css';

const COMMANDS = ['now-give', 'now-take', 'now-next', 'now-review', 'now-take-back'] as const;
type CommandId = (typeof COMMANDS)[number];
const COMMAND_WORDS: Readonly<Record<CommandId, string>> = {
  'now-give': 'give',
  'now-take': 'take it yourself',
  'now-next': 'next action',
  'now-review': 'reviewed',
  'now-take-back': 'take back',
};

const NOBODY: ReadonlyArray<never> = [];

/** What needs a person now, the most dangerous first. It follows the journal and the clock by itself. */
export function NowScreen() {
  const desk = useDeskStore();
  const store = useBoardStore();
  const followUps = useFollowUpStore();
  const board = useBoard((state) => state.board);
  const sentence = useBoard((state) => state.sentence);
  const { pack, look } = useDesk((state) => state);
  const person = look?.session?.staff ?? null;
  const staff = look?.staff ?? NOBODY;
  const me = person?.id ?? null;
  const takesCalls = person !== null && mayOwn(person);
  const names = useMemo(() => (pack === null ? null : namesFor(pack, staff, me)), [pack, staff, me]);
  const now = useNow();
  const [doing, setDoing] = useState<Doing | null>(null);
  const screen = useRef<HTMLElement>(null);

  const open = useCallback(
    (item: BoardItem) => {
      const { openCall, readRecord, show, go } = desk.getState();
      if (item.kind === 'shift') return go('shift');
      if (item.kind === 'follow-up') {
        followUps.getState().mark(item.id);
        return show('follow-ups');
      }
      if (item.call.nextAction === null || !takesCalls) readRecord(item.id);
      else void openCall(item.id);
    },
    [desk, followUps, takesCalls],
  );
  useEffect(() => store.getState().say(''), [store]);
  const { showLog } = desk.getState();
  usePlaceKeys(new Map([['Escape', doing === null ? showLog : end]]));
  const groups = board === null ? NOBODY : groupsOf(board, now);
  const full = groups.filter(({ items, more }) => items.length + more > 0);
  useFirstFocus(screen, board !== null && names !== null, full.length > 0);

  if (board === null || names === null) return <main className={styles.screen} aria-label="What needs a person now" />;

  const waiting = countWaiting(groups);

  function end(): void {
    setDoing(null);
    const line = document.getElementById(`now-${store.getState().activeId}`);
    // What was done may have taken the line off the board: another is then the tab stop.
    (line ?? screen.current?.querySelector<HTMLElement>('[data-now-row][tabindex="0"]'))?.focus();
  }

  function onLetter(letter: string, item: BoardItem): boolean {
    const { say, give, takeBack } = store.getState();
    const start = (kind: Doing['kind'], refusal: string | null) => {
      if (refusal === null) setDoing({ kind, item });
      else say(refusal);
      return true;
    };
    if (!takesCalls) return false;
    if (letter === keyOf('now-give')) return start('give', ownable(item) === null ? NOT_OWNED : null);
    if (letter === keyOf('now-next')) return start('next', nextRefusal(item));
    if (letter === keyOf('now-review')) return start('review', reviewRefusal(item, person?.role === 'supervisor'));
    if (letter === keyOf('now-take-back')) void takeBack();
    else if (letter === keyOf('now-take')) {
      const thing = ownable(item);
      if (thing === null || person === null) say(NOT_OWNED);
      else void give(thing, { id: person.id, name: 'you' });
    } else return false;
    return true;
  }

  return (
    <main ref={screen} className={styles.screen} aria-label="What needs a person now">
      <div className={styles.head}>
        <h1>Now</h1>
        <p>{waiting === 0 ? 'Nothing needs a person.' : `${waiting} need${waiting === 1 ? 's' : ''} a person`}</p>
        <Button hotkey="Esc" tone="quiet" onClick={showLog}>
          Back to the log
        </Button>
      </div>
      <div className={styles.scroller} tabIndex={-1}>
        {full.length === 0 ? null : (
          <NowList
            groups={full}
            names={names}
            people={board.people}
            now={now}
            store={store}
            onOpen={open}
            onLetter={onLetter}
          />
        )}
        <Nothing groups={groups.filter((group) => !full.includes(group))} />
      </div>
      {doing === null ? null : (
        <NowPanel key={`${doing.kind} ${doing.item.id}`} doing={doing} store={store} onEnd={end} />
      )}
      <Foot
        commands={takesCalls ? COMMANDS.filter((id) => id !== 'now-review' || person?.role === 'supervisor') : []}
        sentence={sentence}
        onCommand={(id) => {
          const item = full.flatMap(({ items }) => items).find((one) => one.id === store.getState().activeId);
          if (item !== undefined) onLetter(keyOf(id), item);
        }}
      />
    </main>
  );
}

const NOT_OWNED = 'A shift is ended by whoever began it, or on the shift’s own screen.';

function nextRefusal(item: BoardItem): string | null {
  if (item.kind === 'call') {
    return item.call.nextAction === null
      ? 'This call is closed: Enter opens it, and reopening gives it a next action.'
      : null;
  }
  return item.kind === 'follow-up' ? `A follow-up has its own due time: Enter opens it in the follow-ups.` : NOT_OWNED;
}

function reviewRefusal(item: BoardItem, isSupervisor: boolean): string | null {
  if (item.kind !== 'call' || item.call.reviewDueAt === null) return 'This line waits for no E1 review.';
  return isSupervisor ? null : 'A supervisor reviews E1 calls. You can open it and add what you know.';
}

/** What is empty, in one calm line. */
function Nothing({ groups }: { readonly groups: readonly Group[] }) {
  if (groups.length === 0) return null;
  return <p className={styles.nothing}>None: {groups.map(({ id }) => GROUP_WORDS[id].short).join(' · ')}</p>;
}

type FootProps = {
  readonly commands: readonly CommandId[];
  readonly sentence: string;
  onCommand(command: CommandId): void;
};

/** What can be done to the line in hand, and what was done last. */
function Foot({ commands, sentence, onCommand }: FootProps) {
  return (
    <footer className={styles.foot}>
      <MoveKeys />
      {commands.map((id) => (
        <button key={id} type="button" className={styles.command} onClick={() => onCommand(id)}>
          <kbd>{keyOf(id)}</kbd> {COMMAND_WORDS[id]}
        </button>
      ))}
      <span className={styles.sentence} role="status">
        {sentence}
      </span>
    </footer>
  );
}

/** The first line has the focus, unless something else was given it. */
function useFirstFocus(screen: { readonly current: HTMLElement | null }, isThere: boolean, hasLines: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines that come later take the focus from the empty list
  useLayoutEffect(() => {
    const list = screen.current?.querySelector<HTMLElement>('[tabindex="-1"]');
    const isFree = [document.body, null, list].includes(document.activeElement as HTMLElement | null);
    if (!isThere || !isFree) return;
    const row = screen.current?.querySelector<HTMLElement>('[data-now-row][tabindex="0"]');
    (row ?? list)?.focus({ preventScroll: true });
  }, [isThere, hasLines, screen]);
}
