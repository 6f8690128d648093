import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../components/button';
import { Dialog } from '../../components/forms/dialog';
import { focusFirstButton } from '../../components/forms/focus-at-start';
import { useShiftStore } from '../../state/session-stores';
import { useDesk } from '../../state/use-desk';
import styles from './shift.module.css';
import { useTimes } from './times';

/** Signing out with a shift running: end it, or leave it running. */
export function SignOut() {
  const { show, signOut, go } = useDesk((state) => state);
  const shifts = useShiftStore();
  const mine = useStore(shifts, ({ glance }) => glance?.mine ?? null);
  const open = useDesk(({ tabs }) => tabs.length);
  const times = useTimes();

  function end(): void {
    go('shift');
    void shifts.getState().askToEnd();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'e') end();
    else if (key === 'l') void signOut();
    else return;
    event.preventDefault();
  }

  return (
    <Dialog title="Your shift is still running" width="narrow" onClose={() => show('none')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: letters press the buttons in it */}
      <div ref={focusFirstButton} className={styles.asking} onKeyDown={onKey}>
        <p>
          It began {mine === null ? '' : times.at(mine.startedAt)}. Ended, it leaves a pass-on for whoever takes over.
          Left running, everybody sees it as not ended.
        </p>
        {open === 0 ? null : <p>{open === 1 ? '1 open call stays yours.' : `${open} open calls stay yours.`}</p>}
        <Button tone="main" hotkey="E" onClick={end}>
          End it first
        </Button>
        <Button hotkey="L" onClick={() => void signOut()}>
          Leave it running and sign out
        </Button>
      </div>
    </Dialog>
  );
}
