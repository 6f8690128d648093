import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW } from '../desk/fake-desk';
import {
  closed,
  day,
  dropped,
  held,
  incomplete,
  mistake,
  of,
  open,
  overdue,
  references,
  row,
  rows,
  unresolved,
} from './open-log';

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => void vi.restoreAllMocks());

describe('the list of calls', () => {
  it('has open calls first, as urgent as main gave them, then those closed today', () => {
    open();
    expect(references()).toEqual(of(overdue, held, dropped, closed, incomplete, unresolved, mistake));
    expect(screen.getByText('Open, 3')).toBeVisible();
    expect(screen.getByText('Closed today, 4')).toBeVisible();
  });

  it('says the state of each call in a word', () => {
    open();
    const words = ['Open', 'On hold', 'Line dropped', 'Closed', 'Incomplete', 'Unresolved', 'Entered in error'];
    for (const [index, word] of words.entries()) expect(rows()[index]).toHaveTextContent(word);
  });

  it('says what is next and by when, and OVERDUE where it is', () => {
    open();
    expect(rows()[0]).toHaveTextContent('give to dispatch, OVERDUE by 12:03');
    expect(rows()[1]).toHaveTextContent('return to the caller, in 4:10');
    expect(rows()[1]).toHaveTextContent('Ben Ortiz');
    expect(rows()[0]).toHaveTextContent('You');
  });

  it('says what is next for a call closed without an outcome of its flag', () => {
    open();
    expect(rows()[5]).toHaveTextContent(/resolve the flag.*closed 14:01/);
    expect(rows()[3]).not.toHaveTextContent('resolve the flag');
  });

  it('says type, place, age and the flags that wait', () => {
    open();
    expect(rows()[0]).toHaveTextContent(/theft.*Story 10.*12 Oak St/);
    expect(rows()[0]).toHaveTextContent('13:50, 12 min');
    expect(rows()[0]).toHaveTextContent('E3 no outcome');
    expect(rows()[3]).toHaveTextContent(/Report taken.*closed 14:01, /);
  });

  it('says what is lacking: "yet" only while it may still come', () => {
    const bare = { summary: '', place: null, type: null };
    open({ day: { ...day, open: [row(10, bare)], today: [{ ...closed, ...bare }] } });
    expect(rows()[0]).toHaveTextContent(/No type yet.*Nothing written yet.*No place yet/);
    expect(rows()[1]).toHaveTextContent(/No type.*Nothing written.*No place/);
    expect(rows()[1]).not.toHaveTextContent('yet');
  });

  it('shows both times of a late entry', () => {
    open({ day: { ...day, open: [row(10, { originalAt: NOW - 7_200_000 })] } });
    expect(rows()[0]).toHaveTextContent('12:02 late entry, written 13:50');
  });

  it('says what to do on a day without calls', () => {
    open({ day: { ...day, open: [], today: [], followUps: [] } });
    expect(screen.getByText(/No calls yet today/)).toHaveTextContent(
      'No calls yet today. Press F2 when the phone rings.',
    );
  });

  it('lists what was promised, and leads to the follow-ups', async () => {
    const { store, user } = open();
    const part = screen.getByRole('region', { name: 'Follow-ups' });
    expect(part).toHaveTextContent('Tell her the number');
    expect(part).toHaveTextContent('OVERDUE by 1:00:00');
    await user.click(within(part).getByRole('button'));
    expect(store.getState().overlay).toBe('follow-ups');
  });
});

describe('the board', () => {
  it('counts what waits for a person', () => {
    open();
    const board = screen.getByRole('group', { name: 'Needs a person now' });
    const words = within(board)
      .getAllByRole('button')
      .map((one) => one.textContent);
    expect(words).toEqual([
      '2 flagged calls',
      '1 overdue',
      '1 line dropped',
      '1 incomplete today',
      '1 follow-up overdue',
      '6 mine',
    ]);
  });

  it('narrows the list to a count and gives it back, by the button or Esc', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: '2 flagged calls' }));
    expect(references()).toEqual(of(overdue, unresolved));
    expect(screen.getByRole('button', { name: '2 flagged calls' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Escape}');
    expect(rows()).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: '1 follow-up overdue' }));
    expect(rows()).toHaveLength(0);
    expect(screen.getByText('Tell her the number')).toBeVisible();
  });
});
