import { type KeyboardEvent, useRef } from 'react';
import { moveFocus } from '../../../components/answers/move-focus';
import { Button } from '../../../components/button';
import { useOnce } from '../../../components/forms/use-once';
import { useCall, useCallStore, useDesk } from '../../../state/use-desk';
import styles from './panel.module.css';

/** Calls that are over before they begin: two keys settle them. */
export function QuickPanel() {
  const store = useCallStore();
  const quickClose = useCall((state) => state.quickClose);
  const outcomes = useDesk((desk) => desk.pack?.quickOutcomes ?? []);
  const noteClosed = useDesk((desk) => desk.noteClosed);
  const list = useRef<HTMLUListElement>(null);
  const once = useOnce();

  function choose(id: string): void {
    once(async () => {
      const problem = await quickClose(id);
      const { call } = store.getState();
      if (problem === null && call.stage.kind === 'closed') noteClosed(call.id);
    });
  }

  function onKey(event: KeyboardEvent): void {
    const outcome = outcomes.find(({ key }) => key === event.key.toLowerCase());
    if (outcome === undefined || event.ctrlKey || event.altKey) {
      moveFocus(event, list.current);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    choose(outcome.id);
  }

  return (
    <>
      <h2 className={styles.title}>Quick outcome: one letter settles this call</h2>
      <ul ref={list} className={styles.columns} onKeyDown={onKey}>
        {outcomes.map(({ id, key, label, say }, index) => (
          <li key={id}>
            <Button
              className={styles.wide}
              large
              hotkey={key.toUpperCase()}
              data-answer-focus={index === 0 ? '' : undefined}
              onClick={() => choose(id)}
            >
              <b>{label}</b>
              {say === undefined ? null : <span className={styles.quiet}> “{say.en}”</span>}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
