import { type ReactNode, useEffect } from 'react';
import type { Overlay } from '../state/desk-state';
import { useDesk, useDeskStore } from '../state/use-desk';
import { About } from './about/about';
import { CommandBar } from './commands/command-bar';
import { Directory } from './directory/directory';
import { FollowUps } from './follow-ups/follow-ups';
import { KeySheet } from './help/key-sheet';
import { LateEntry } from './late-entry/late-entry';
import { OnlineMessage } from './message/online-message';
import { People } from './people/people';
import { Bolo } from './shift/bolo';
import { SignOut } from './shift/sign-out';
import { Views } from './views/views';

const WINDOWS: Readonly<Record<Overlay, (() => ReactNode) | null>> = {
  none: null,
  commands: CommandBar,
  keys: KeySheet,
  about: About,
  people: People,
  directory: Directory,
  'follow-ups': FollowUps,
  message: OnlineMessage,
  'late-entry': LateEntry,
  bolo: Bolo,
  'sign-out': SignOut,
  views: Views,
};

/** The window over the screen, if there is one. */
export function Overlays() {
  useFocusKept();
  useEscalationFirst();
  const Window = WINDOWS[useDesk((desk) => desk.overlay)];
  return Window === null ? null : <Window />;
}

/**
 * When the last window closes, the focus is where it was before the first one opened. It goes back at once and not
 * after painting: a command that then moves it has the last word.
 */
function useFocusKept(): void {
  const desk = useDeskStore();
  useEffect(() => {
    let before: Element | null = null;
    return desk.subscribe(({ overlay }, { overlay: last }) => {
      if (overlay === last) return;
      if (last === 'none') before = document.activeElement;
      else if (overlay === 'none' && before instanceof HTMLElement && before.isConnected) before.focus();
    });
  }, [desk]);
}

/** F9 is never behind a window: the window goes, and the key is then heard as ever. */
function useEscalationFirst(): void {
  const desk = useDeskStore();
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { overlay, view, show } = desk.getState();
      if (event.key === 'F9' && overlay !== 'none' && view.kind === 'call') show('none');
    }
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [desk]);
}
