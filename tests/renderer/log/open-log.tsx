import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LogScreen } from '../../../src/renderer/screens/log/log-screen';
import type { LogDay } from '../../../src/shared/contract/desk-operations';
import type { SearchPage } from '../../../src/shared/contract/find-operations';
import type { CallRow } from '../../../src/shared/domain/call-row';
import { rowOf } from '../../../src/shared/domain/call-row';
import type { FollowUp } from '../../../src/shared/domain/follow-up';
import { callOf, type DeskOptions, NOW, newDesk, show } from '../desk/fake-desk';

const blank = rowOf(callOf(1));

export function row(sequence: number, rest: Partial<CallRow> = {}): CallRow {
  return { ...rowOf(callOf(sequence)), summary: `Story ${sequence}`, owner: 'ann', openedAt: NOW - 720_000, ...rest };
}

export const overdue = row(10, {
  nextAction: 'give-to-dispatch',
  dueAt: NOW - 723_000,
  type: 'theft',
  place: '12 Oak St',
  level: 'E3',
  openFlags: 1,
});
export const held = row(11, { stage: 'held', nextAction: 'return-to-held', dueAt: NOW + 250_000, owner: 'ben' });
export const dropped = row(12, { stage: 'disconnected', nextAction: 'call-back', dueAt: NOW + 60_000 });
export const done = { nextAction: null, dueAt: null, stage: 'closed', closedAt: NOW - 60_000 } as const;
export const closed = row(8, { ...done, closeKind: 'complete', disposition: '01' });
export const incomplete = row(7, { ...done, closeKind: 'incomplete' });
export const unresolved = row(6, { ...done, closeKind: 'unresolved', openFlags: 2, level: 'E2' });
export const mistake = row(5, { ...done, stage: 'error', closedAt: null });

const promised: FollowUp = {
  id: 'fu',
  call: blank.id,
  reference: blank.reference,
  what: 'call-back',
  text: 'Tell her the number',
  owner: 'ann',
  openedAt: NOW - 10_000_000,
  dueAt: NOW - 3_600_000,
  safeToLeaveMessage: null,
  tries: [],
  doneAt: null,
  result: null,
};

export const day: LogDay = {
  open: [overdue, held, dropped],
  today: [closed, incomplete, unresolved, mistake],
  followUps: [promised],
  followUpCount: 1,
  now: NOW,
  head: 5,
};

export function open(options: DeskOptions = {}) {
  const desk = newDesk({ day, ...options });
  show(desk.store, <LogScreen />);
  return { ...desk, user: userEvent.setup() };
}

export const rows = () => [...document.querySelectorAll<HTMLElement>('[data-call-row]')];
export const references = () => rows().map((one) => /N\d\d-\d{6}-[A-Z]/.exec(one.textContent ?? '')?.[0]);
export const box = () => screen.getByRole<HTMLInputElement>('searchbox');
export const of = (...all: readonly CallRow[]) => all.map((one) => one.reference);

export function page(found: readonly CallRow[], rest: Partial<SearchPage> = {}): SearchPage {
  return { rows: found, next: null, partial: false, filters: [], problems: [], ...rest };
}
