import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SavedView } from '../../../shared/domain/saved-view';
import { BUILT_IN_VIEWS } from '../../../shared/find/built-in-views';
import { Button } from '../../components/button';
import { Dialog } from '../../components/forms/dialog';
import { useLogStore } from '../../state/session-stores';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { ViewForm } from './view-form';
import { ViewLine } from './view-line';
import styles from './views.module.css';

/** Questions under a name: save the search that stands in the box, ask one again, rename, delete. */
export function Views() {
  const desk = useDeskStore();
  const { show, showLog } = desk.getState();
  const log = useLogStore();
  const text = useStore(log, (state) => state.text.trim());
  const views = useStore(log, (state) => state.views);
  const person = useDesk(({ look }) => look?.session?.staff ?? null);
  const mayKeep = person !== null && person.role !== 'auditor';

  useEffect(() => void log.getState().loadViews(), [log]);

  function ask(question: string): void {
    show('none');
    showLog();
    log.getState().setText(question);
  }

  const mayChange = (view: SavedView) =>
    mayKeep && (view.shared ? person.role === 'supervisor' : view.owner === person.id);

  return (
    <Dialog title="Saved views" width="middle" onClose={() => show('none')}>
      <div className={styles.views}>
        {mayKeep ? <ViewForm question={text} /> : null}
        <section aria-label="Views">
          <h3>Views of every desk</h3>
          <ul className={styles.list}>
            {BUILT_IN_VIEWS.map(({ name, question }) => (
              <li key={name} className={styles.line}>
                <Button onClick={() => ask(question)}>{name}</Button>
                <span className={styles.question}>{question}</span>
              </li>
            ))}
          </ul>
          <h3>Saved here</h3>
          {views === null || views.length === 0 ? (
            <p className={styles.none}>None yet. Search the log first, then save the search under a name here.</p>
          ) : (
            <ul className={styles.list}>
              {views.map((view) => (
                <ViewLine key={view.id} view={view} mayChange={mayChange(view)} onAsk={ask} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </Dialog>
  );
}
