import { type KeyboardEvent, useState } from 'react';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { Button } from '../../components/button';
import { useDesk } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import { Dialog } from '../../wording/dialog';
import { focusAtStart } from '../../wording/focus-at-start';
import styles from './follow-ups.module.css';
import { FinishForm, TryForm } from './forms';
import { FollowUpRow } from './row';

type Doing = 'try' | 'finish' | null;
const NONE: readonly FollowUp[] = [];

/** What was promised to callers, what is late first. The keys act on the marked line. */
export function FollowUps() {
  const { show, readRecord } = useDesk((desk) => desk);
  const followUps = useDesk(({ day }) => day?.followUps ?? NONE);
  const now = useNow();
  const queue = [...followUps].sort((a, b) => a.dueAt - b.dueAt);
  const [markedId, setMarkedId] = useState<string | null>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const at = Math.max(
    0,
    queue.findIndex((one) => one.id === markedId),
  );
  const marked = queue[at];

  function mark(index: number): void {
    const one = queue[(index + queue.length) % queue.length];
    if (one === undefined) return;
    setMarkedId(one.id);
    document.getElementById(`follow-up-${one.id}`)?.scrollIntoView({ block: 'nearest' });
  }

  function start(what: Doing, id: string | undefined): void {
    if (id === undefined) return;
    // Held fast: the queue may change behind the form.
    setMarkedId(id);
    setDoing(what);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'arrowdown' || key === 'arrowup') mark(at + (key === 'arrowdown' ? 1 : -1));
    else if (key === 't') start('try', marked?.id);
    else if (key === 'd') start('finish', marked?.id);
    else if (key === 'enter' && marked?.call != null) readRecord(marked.call);
    else return;
    event.preventDefault();
  }

  function finish(): void {
    setDoing(null);
    document.getElementById('follow-up-list')?.focus();
  }

  return (
    <Dialog title="Follow-ups and sign-ups" width="middle" onClose={() => show('none')}>
      <div className={styles['follow-ups']}>
        <p className={styles.do}>
          <Button hotkey="T" disabled={marked === undefined} onClick={() => start('try', marked?.id)}>
            Record a try
          </Button>
          <Button hotkey="D" disabled={marked === undefined} onClick={() => start('finish', marked?.id)}>
            Done
          </Button>
          <Button
            hotkey="Enter"
            disabled={marked?.call == null}
            onClick={() => marked?.call != null && readRecord(marked.call)}
          >
            Read the call
          </Button>
        </p>
        {marked === undefined || doing === null ? null : doing === 'try' ? (
          <TryForm key={`try ${marked.id}`} followUp={marked} onEnd={finish} />
        ) : (
          <FinishForm key={`finish ${marked.id}`} followUp={marked} onEnd={finish} />
        )}
        {queue.length === 0 ? <p>Nothing is waiting. A sign-up or a promised call appears here.</p> : null}
        <div
          ref={focusAtStart}
          id="follow-up-list"
          className={styles.list}
          role="listbox"
          aria-label="Follow-ups"
          tabIndex={0}
          aria-activedescendant={marked === undefined ? undefined : `follow-up-${marked.id}`}
          onKeyDown={onKeyDown}
        >
          {queue.map((one) => (
            <FollowUpRow
              key={one.id}
              followUp={one}
              now={now}
              marked={one === marked}
              onMark={() => setMarkedId(one.id)}
            />
          ))}
        </div>
      </div>
    </Dialog>
  );
}
