import { screen, within } from '@testing-library/react';
import { KeyListener } from '../../../src/renderer/commands/key-listener';
import { Overlays } from '../../../src/renderer/screens/overlays';
import { ShiftScreen } from '../../../src/renderer/screens/shift/shift-screen';
import type { ShiftView } from '../../../src/shared/contract/shift-operations';
import type { EndedShift, PassedItem, UnclosedShift } from '../../../src/shared/domain/shift';
import { lookOf, NOW, newDesk, ok, person, type Served, show } from './fake-desk';

const HASH = '0123456789abcdef'.repeat(4);
export const IN_FOURS = Array.from({ length: 4 }, () => '0123 4567 89ab cdef').join(' ');
export const NAMES = { ann: 'Ann Lee', ben: 'Ben Ortiz' };

export function item(key: string, rest: Partial<PassedItem> = {}): PassedItem {
  return {
    key,
    kind: 'note',
    call: null,
    reference: null,
    text: `Text of ${key}`,
    why: `Why of ${key}`,
    dueAt: null,
    owner: null,
    initial: null,
    settled: false,
    ...rest,
  };
}

export function endedBy(staff: string, items: readonly PassedItem[], rest: Partial<EndedShift> = {}): EndedShift {
  return {
    id: `of-${staff}`,
    staff,
    startedAt: NOW - 9 * 3_600_000,
    endedAt: NOW - 3_600_000,
    endedBy: staff,
    why: null,
    items,
    head: { seq: 4242, hash: HASH },
    ...rest,
  };
}

export const running: UnclosedShift = { id: 'mine', staff: 'ann', startedAt: NOW - 60_000, endedAt: null, late: false };

export function viewOf(rest: Partial<ShiftView> = {}): ShiftView {
  return {
    mine: null,
    soFar: [],
    unsettled: [],
    passOns: [],
    others: [],
    signedIn: [],
    names: NAMES,
    head: { seq: 7, hash: HASH },
    now: NOW,
    ...rest,
  };
}

export function openScreen(view: ShiftView, { served = {}, role = 'supervisor' as const }: Options = {}) {
  let current = view;
  const all: Served = {
    'shift.read': () => ok(current),
    'shift.glance': () => ok({ mine: current.mine, waiting: 0 }),
    ...served,
  };
  const session = { id: 's1', staff: person('ann', 'Ann Lee', role), startedAt: NOW, proof: 'chosen' as const };
  const desk = newDesk({ look: lookOf({ session }), served: all });
  show(
    desk.store,
    <>
      <KeyListener />
      <ShiftScreen />
      <Overlays />
    </>,
  );
  return {
    ...desk,
    become(next: ShiftView) {
      current = next;
    },
  };
}

type Options = {
  readonly served?: Served;
  readonly role?: 'supervisor' | 'call-taker' | 'auditor' | 'records-clerk';
};

export const lines = () => screen.getAllByRole('option');
export const section = (name: RegExp) => within(screen.getByRole('group', { name }));
