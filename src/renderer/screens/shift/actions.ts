import type { ShiftView } from '../../../shared/contract/shift-operations';
import { addedOf } from '../../../shared/domain/pass-on-lines';
import type { EndedShift } from '../../../shared/domain/shift';
import { type Role, takesCalls } from '../../../shared/domain/staff';
import { type CommandId, keyOf, labelOf } from '../../keys/keys';
import type { ShiftStore } from '../../state/shift-store';
import type { Line } from './lines';

export type ShiftAction = {
  readonly id: CommandId;
  readonly key: string;
  readonly label: string;
  readonly isMain: boolean;
  run(): void;
};

type Around = {
  readonly shifts: ShiftStore;
  readonly view: ShiftView;
  readonly role: Role | null;
  readonly me: string | null;
  readonly hasPaper: boolean;
  copy(): void;
};

function action(id: CommandId, run: () => void, isMain = false): ShiftAction {
  return { id, key: keyOf(id), label: labelOf(id), isMain, run };
}

/** What can be done on the shift screen by this person, whatever line is marked. */
export function screenActions({ shifts, view, role, hasPaper, copy }: Around): readonly ShiftAction[] {
  const { open, act, askToEnd, showEarlier } = shifts.getState();
  const add = (what: 'bolo' | 'watch' | 'note') => () => open({ kind: 'add', what });
  const start = () => void act('shift.start', {}).then((done) => done.ok || shifts.getState().say(done.sentence));
  return [
    ...(takesCalls(role)
      ? [
          view.mine === null ? action('shift-start', start, true) : action('shift-end', () => void askToEnd(), true),
          action('shift-bolo', add('bolo')),
          action('shift-watch', add('watch')),
          action('shift-note', add('note')),
        ]
      : []),
    action('shift-earlier', () => void showEarlier()),
    ...(hasPaper ? paperActions(copy) : []),
  ];
}

/** What can be done while earlier shifts are read. */
export function readingActions({ shifts, hasPaper, copy }: Around): readonly ShiftAction[] {
  const { page, showOlder } = shifts.getState();
  if (page.kind === 'earlier') return !page.more ? [] : [action('shift-older', () => void showOlder())];
  return hasPaper ? paperActions(copy) : [];
}

function paperActions(copy: () => void): readonly ShiftAction[] {
  return [action('shift-copy', copy), action('shift-print', () => window.print())];
}

/** What can be done to the marked line. */
export function lineActions(line: Line | undefined, { shifts, view, role, me }: Around): readonly ShiftAction[] {
  if (line === undefined || !takesCalls(role)) return [];
  const { open } = shifts.getState();
  const { of } = line;
  if (of.kind === 'unsettled') {
    const { row, because } = of.unsettled;
    const give = action('shift-give', () => open({ kind: 'give', row }));
    // A flag is decided first, on the call itself.
    const canWait = because === 'not-waiting' || because === 'overdue';
    return !canWait ? [give] : [give, action('shift-next', () => open({ kind: 'next', row }))];
  }
  if (of.kind === 'passed' && of.item.initial === null && of.ended.staff !== me) {
    return [action('shift-initial', () => void initial(line, shifts), true)];
  }
  if (of.kind === 'running' && role === 'supervisor') {
    return [action('shift-end-other', () => open({ kind: 'end', shift: of.shift }))];
  }
  const added = of.kind === 'so-far' ? addedOf(of.item.key) : null;
  if (added !== null && view.mine !== null) {
    return [action('shift-drop', () => open({ kind: 'drop', item: added, text: line.text }))];
  }
  return [];
}

/** Initials the line. The next that waits is in hand at once: the key may come again before the answer does. */
async function initial(line: Line, shifts: ShiftStore): Promise<void> {
  if (line.of.kind !== 'passed') return;
  const { ended, item } = line.of;
  const { mark, act, say } = shifts.getState();
  const next = waitingAfter(ended.items, item);
  mark(next === undefined ? null : `${ended.id}-${next.key}`);
  const done = await act('pass-on.initial', { shift: ended.id, item: item.key });
  if (!done.ok) {
    mark(line.id);
    return say(done.sentence);
  }
  const left = done.value.items.filter((one) => one.initial === null).length;
  say(left === 0 ? 'All lines of this pass-on are initialed' : `Initialed, ${left} to go`);
}

function waitingAfter(
  items: EndedShift['items'],
  item: EndedShift['items'][number],
): EndedShift['items'][number] | undefined {
  const waiting = items.filter((one) => one.initial === null && one !== item);
  return waiting.find((one) => items.indexOf(one) > items.indexOf(item)) ?? waiting[0];
}
