import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callOf, NOW, ok, person } from '../desk/fake-desk';
import { box, closed, day, done, dropped, held, open, overdue, row, rows } from './open-log';

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => void vi.restoreAllMocks());

describe('the keys of the list', () => {
  it('start on the first row, which is the one tab stop', () => {
    open();
    expect(rows()[0]).toHaveFocus();
    expect(rows().map((one) => one.tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1]);
  });

  it('move by arrows, Home and End, and from the first row up to the search box', async () => {
    const { user } = open();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(rows()[2]).toHaveFocus();
    await user.keyboard('{End}');
    expect(rows()[6]).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(box()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(rows()[0]).toHaveFocus();
  });

  it('go to the number whose digits are typed', async () => {
    const { user } = open();
    await user.keyboard('7');
    expect(rows()[4]).toHaveFocus();
  });

  it('open an open call to go on, a closed one to read', async () => {
    const call = callOf(10);
    const { store, user } = open({
      served: { 'call.read': () => ok({ call, draft: null, followUps: [], staff: {} }) },
    });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().view).toEqual({ kind: 'call', callId: call.id }));
    act(() => rows()[3]?.focus());
    await user.keyboard('{Enter}');
    expect(store.getState().view).toMatchObject({ kind: 'record', callId: closed.id });
  });

  it('open every call to read for somebody who takes no calls', async () => {
    const staff = person('dot', 'Dot', 'auditor');
    const session = { id: 's2', staff, startedAt: NOW, proof: 'chosen' } as const;
    const { store, user } = open({ look: { session } });
    await user.keyboard('{Enter}');
    expect(store.getState().view).toMatchObject({ kind: 'record', callId: overdue.id });
    act(() => rows()[0]?.focus());
    await user.keyboard('s');
    expect(screen.queryByLabelText(/Supplement to/)).toBeNull();
  });

  it('stay on the row in hand when a refresh moves or changes the rows', async () => {
    const { store, user } = open();
    await user.keyboard('{ArrowDown}');
    act(() => store.setState({ day: { ...day, open: [row(20), dropped, overdue, held], head: 6 } }));
    expect(document.activeElement).toHaveAttribute('data-call-row', held.id);
    act(() => store.setState({ day: { ...day, open: [overdue], today: [{ ...held, ...done }, closed], head: 7 } }));
    expect(document.activeElement).toHaveAttribute('data-call-row', held.id);
  });
});
