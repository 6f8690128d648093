import { flushSync } from 'react-dom';
import { takesCalls } from '../../shared/domain/staff';
import { focusBanner, focusCaution, focusNarrative, focusQuestion, focusTransfer } from '../keys/focus';
import { type CommandId, KEYS, type KeyPlace } from '../keys/keys';
import { RELAY } from '../state/call-state';
import type { CallStore } from '../state/call-store';
import type { DeskStore } from '../state/desk-store';
import { copyDispatchCard, printDispatchCard } from './dispatch-card';
import { askToSignOut, startShift } from './shift-commands';
import { toggleTheme } from './theme-choice';

/** Something the desk can do: in the command bar, on the key sheet and under its key. */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly keys: string | null;
  readonly place: KeyPlace;
  run(): void;
};

/** Commands without a key of their own; they are in the command bar. */
const UNKEYED = [
  { id: 'new-counter', label: 'New call at the counter' },
  { id: 'new-message', label: 'New online message' },
  { id: 'late-entry', label: 'Late entry: a call that came earlier' },
  { id: 'bolo', label: 'BOLO (be on the lookout)' },
  { id: 'directory', label: 'Programs, questions and referrals' },
  { id: 'agency', label: 'Agency: people, dispositions, types, referrals, programs, events' },
  { id: 'people', label: 'People at this desk' },
  { id: 'about', label: 'About Tenline' },
  { id: 'sign-out', label: 'Sign out' },
  { id: 'take-back-close', label: 'Take back the last close' },
] as const;
type Unkeyed = (typeof UNKEYED)[number]['id'];

/** The commands that make sense now: those of the desk, and with a call on screen those of the call. */
export function commandsFor(desk: DeskStore, call: CallStore | null): readonly Command[] {
  const keyed = { ...deskRuns(desk), ...(call === null ? outsideCallRuns(desk) : callRuns(desk, call)) };
  const unkeyed = unkeyedRuns(desk);
  return [
    ...KEYS.flatMap(({ id, label, keys, place }) => {
      const run = keyed[id];
      return run === undefined ? [] : [{ id, label, keys, place, run }];
    }),
    ...UNKEYED.map(({ id, label }) => ({ id, label, keys: null, place: 'anywhere' as const, run: unkeyed[id] })),
  ];
}

/** What only those who take calls do. Its keys still answer, with whom to ask. */
const TAKING: readonly string[] = [
  'new-call',
  'new-call-letter',
  'escalate',
  'next-open-call',
  'start-shift',
  'new-counter',
  'new-message',
  'late-entry',
  'bolo',
  'take-back-close',
];

/** Of the commands, those that whoever is signed in may use. */
export function commandsOffered(desk: DeskStore, call: CallStore | null): readonly Command[] {
  const role = desk.getState().look?.session?.staff.role ?? null;
  return commandsFor(desk, call).filter(({ id }) => takesCalls(role) || !TAKING.includes(id));
}

type Runs = Partial<Record<CommandId, () => void>>;

function deskRuns(desk: DeskStore): Runs {
  const { newCall, nextOpenCall, show, showLog, go, lock } = desk.getState();
  return {
    'new-call': () => void newCall(),
    escalate: () => void escalateNew(desk),
    'next-open-call': nextOpenCall,
    'command-bar': () => show('commands'),
    'key-sheet': () => show('keys'),
    'key-sheet-letter': () => show('keys'),
    lock,
    log: showLog,
    now: () => go('now'),
    shift: () => go('shift'),
    'start-shift': () => void startShift(desk),
    'follow-ups': () => show('follow-ups'),
    views: () => show('views'),
    theme: toggleTheme,
    'read-caution': focusCaution,
  };
}

/** On a call the letter would open another one under the hands of somebody who answers No. */
function outsideCallRuns(desk: DeskStore): Runs {
  return { 'new-call-letter': () => void desk.getState().newCall() };
}

/** No call is on the screen, so somebody is on the line who has none yet: it opens with the flag up. */
async function escalateNew(desk: DeskStore): Promise<void> {
  await desk.getState().newCall();
  const { view, calls } = desk.getState();
  if (view.kind === 'call') calls[view.callId]?.getState().escalate();
}

function callRuns(desk: DeskStore, call: CallStore): Runs {
  const { pack } = desk.getState();
  const act = call.getState();
  return {
    gate: () => act.show({ kind: 'gate' }),
    // With a banner up, F9 goes into it.
    escalate: () => {
      if (!focusBanner()) act.escalate();
    },
    'take-suggestion': () => act.takeSuggestion(),
    'suggestion-up': () => act.highlight(-1),
    'suggestion-down': () => act.highlight(1),
    'close-call': () => act.show({ kind: 'close' }),
    quick: () => act.show({ kind: 'quick' }),
    hold: () => act.holdOrResume(),
    'line-dropped': () => act.disconnect('disconnect'),
    dispatch: () => act.show({ kind: 'dispatch' }),
    'copy-dispatch-card': () => pack !== null && void copyDispatchCard(pack, call),
    'print-dispatch-card': () => pack !== null && printDispatchCard(),
    transfer: () => {
      if (focusTransfer()) return;
      flushSync(() => act.show(RELAY));
      focusTransfer();
    },
    'choose-type': () => act.show({ kind: 'type' }),
    jump: () => act.show({ kind: 'jump' }),
    'read-back': () => act.readBack(true),
    language: () => act.toggleLanguage(),
    'take-back': () => takeBack(call),
  };
}

/** What had the focus may be gone with the question that was on the screen. */
function takeBack(call: CallStore): void {
  flushSync(() => call.getState().takeBack());
  if (document.activeElement === document.body && !focusQuestion()) focusNarrative();
}

function unkeyedRuns(desk: DeskStore): Readonly<Record<Unkeyed, () => void>> {
  const { newCall, show, go, takeBackClose } = desk.getState();
  return {
    'new-counter': () => void newCall({ channel: 'counter' }),
    'new-message': () => show('message'),
    'late-entry': () => show('late-entry'),
    bolo: () => show('bolo'),
    directory: () => show('directory'),
    agency: () => go('agency'),
    people: () => show('people'),
    about: () => show('about'),
    'sign-out': () => void askToSignOut(desk),
    'take-back-close': () => void takeBackClose(),
  };
}
