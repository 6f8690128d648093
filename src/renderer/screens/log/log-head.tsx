import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Role } from '../../../shared/domain/staff';
import type { Known } from '../../../shared/find/choices';
import type { LogStore } from '../../state/log-store';
import { Board } from './board/board';
import type { Counts } from './board/board-counts';
import styles from './log-screen.module.css';
import { SearchBox } from './search/search-box';
import { SearchReading } from './search/search-reading';
import { ViewRow } from './search/view-row';

const NO_VIEWS: ReadonlyArray<never> = [];

type LogHeadProps = {
  readonly store: LogStore;
  readonly box: RefObject<HTMLInputElement | null>;
  /** With what filters are completed; null until it is known. */
  readonly known: Known | null;
  readonly counts: Counts;
  readonly role: Role;
  /** Into the list, or to the only call found. */
  onGo(key: 'ArrowDown' | 'Enter'): void;
  /** To the list of saved views. */
  onManage(): void;
};

/** Where the log is searched and narrowed. Apart from the rows, which a typed letter leaves as they are. */
export function LogHead({ store, box, known, counts, role, onGo, onManage }: LogHeadProps) {
  const { text, results, filter, views } = useStore(
    store,
    useShallow((state) => ({ text: state.text, results: state.results, filter: state.filter, views: state.views })),
  );
  const { setText, clearText, setFilter } = store.getState();
  return (
    <div className={styles.head}>
      <SearchBox ref={box} text={text} results={results} known={known} onText={setText} onGo={onGo} />
      <Board
        counts={counts}
        filter={filter}
        onFilter={(next) => {
          clearText();
          setFilter(next);
        }}
      />
      {/* The log of somebody who takes calls stays as it is until they search. */}
      {role === 'call-taker' && text === '' ? null : (
        <ViewRow
          views={views ?? NO_VIEWS}
          text={text.trim()}
          onRun={setText}
          onManage={onManage}
          onLeaveDown={() => onGo('ArrowDown')}
        />
      )}
      {results === null ? null : <SearchReading results={results} />}
    </div>
  );
}
