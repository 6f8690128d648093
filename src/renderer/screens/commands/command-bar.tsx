import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { isOver } from '../../../shared/domain/call-row';
import { readReference } from '../../../shared/domain/reference-number';
import { commandsOffered } from '../../commands/commands';
import { Dialog } from '../../components/forms/dialog';
import { SearchBox } from '../../components/search-box';
import { stepRound } from '../../keys/step-to';
import { useLogStore } from '../../state/session-stores';
import { useDesk, useDeskStore } from '../../state/use-desk';
import styles from './command-bar.module.css';
import { answerEntries, callEntries, commandEntries, type Entry, viewEntries } from './entries';
import { bestMatches } from './match';

/** Everything the desk can do now, each with its key beside it. Letters narrow it, Enter runs the marked line. */
export function CommandBar() {
  const show = useDesk((desk) => desk.show);
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const entries = useEntries(query);
  const at = Math.min(marked, entries.length - 1);

  useEffect(() => {
    list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function run(entry: Entry | undefined): void {
    if (entry === undefined) return;
    // Closed first, and at once: the focus is back in its place when the command moves it, and the bar opens anew.
    flushSync(() => show('none'));
    entry.run();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = stepRound(event.key, at, entries.length);
    if (event.key === 'Enter') {
      event.preventDefault();
      run(entries[at]);
    } else if (to !== undefined) {
      event.preventDefault();
      setMarked(to);
    }
  }

  return (
    <Dialog title="Commands" width="middle" onClose={() => show('none')}>
      <SearchBox
        label="Command, words, or a reference number"
        list="command-list"
        marked={entries.length === 0 ? undefined : `command-${at}`}
        value={query}
        onChange={(words) => {
          setQuery(words);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id="command-list" className={styles.list} role="listbox" aria-label="Commands">
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={entry.id}
            id={`command-${index}`}
            data-at={index}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.entry}
            onClick={() => run(entry)}
          >
            <span>{entry.label}</span>
            <span className={styles.keys}>
              {entry.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function useEntries(query: string): readonly Entry[] {
  const desk = useDeskStore();
  const { day, pack } = useDesk((state) => state);
  const call = useDesk(({ view, calls }) => (view.kind === 'call' ? (calls[view.callId] ?? null) : null));
  const log = useLogStore();
  const { openCall, readRecord, show, showLog } = desk.getState();
  const views = useStore(log, (state) => state.views);
  useEffect(() => void (views === null && log.getState().loadViews()), [log, views]);
  const commands = bestMatches(
    query,
    [...commandEntries(commandsOffered(desk, call)), ...viewEntries(views ?? [], ask)],
    ({ label, keys }) => `${label} ${keys.join(' ')}`,
  );
  const calls = callEntries({
    day,
    query,
    open: (row) => (isOver(row) ? readRecord(row.id) : void openCall(row.id)),
  });
  const answers = answerEntries(pack, query, (title) => show('directory', title));
  const words = query.trim();
  if (words === '') return commands;
  const search = { id: 'search-log', label: `Search the log for "${words}"`, keys: [], run: () => ask(words) };
  function ask(question: string): void {
    showLog();
    log.getState().setText(question);
  }
  const isNumber = readReference(words).kind !== 'not-a-reference';
  return isNumber ? [...calls, search, ...commands] : [...commands, ...answers, ...calls, search];
}
