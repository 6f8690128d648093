import { type KeyboardEvent, useRef } from 'react';
import { openFlags } from '../../../../shared/domain/call';
import { moveFocus } from '../../../components/answers/move-focus';
import { Button } from '../../../components/button';
import { useOnce } from '../../../components/forms/use-once';
import { keyOf } from '../../../keys/keys';
import { useCall, useCallStore, useDesk } from '../../../state/use-desk';
import styles from './panel.module.css';

const FLAG_FIRST = `A flag has no outcome: record it with ${keyOf('escalate')}, or close the call as unresolved with ${keyOf('close-call')}.`;

/** Calls that are over before they begin: two keys settle them. */
export function QuickPanel() {
  const store = useCallStore();
  const { quickClose, setProblem } = useCall((state) => state);
  const outcomes = useDesk((desk) => desk.pack?.quickOutcomes ?? []);
  const { noteClosed, show } = useDesk((desk) => desk);
  const list = useRef<HTMLUListElement>(null);
  const once = useOnce();

  function choose(id: string): void {
    // The flag may have gone up as the narrative was left for this panel.
    if (openFlags(store.getState().call).length > 0) return setProblem({ code: 'bad-input', sentence: FLAG_FIRST });
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
      <div className={styles.head}>
        <h2 className={styles.title}>Quick outcome: one letter settles this call</h2>
        <Button onClick={() => show('directory')}>Numbers of other offices</Button>
      </div>
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
