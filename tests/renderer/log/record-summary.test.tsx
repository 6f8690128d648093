import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RecordScreen } from '../../../src/renderer/screens/record/record-screen';
import type { CallBody } from '../../../src/shared/domain/call-event';
import { given } from '../../shared/protocol/small-pack';
import { callOf, NOW, newDesk, refused, show } from '../desk/fake-desk';
import { closed, eventsOf, line, openedBody, openRecord, taken } from './open-record';

describe('a record', () => {
  it('says how the call ended, with its reason', async () => {
    const { call } = await openRecord();
    expect(screen.getByText('Incomplete')).toBeVisible();
    expect(screen.getAllByText(/Closed Fri 20 Nov 2026 14:02 by Ann Lee/)[0]).toHaveTextContent(
      'incomplete (caller hung up), Report taken, officer',
    );
    expect(line('Missing at close')).toHaveTextContent('Label when; Label place');
    expect(call.flags).toHaveLength(1);
  });

  it('sums up what matters, and says what nobody confirmed', async () => {
    await openRecord();
    expect(line('What')).toHaveTextContent('Bike taken from the porch');
    expect(line('Where')).toHaveTextContent('12 Oak St (NOT VERIFIED: not read back)');
    expect(line('Callback')).toHaveTextContent('(859) 555-0100');
    expect(line('Flag')).toHaveTextContent('Weapon');
    expect(line('Flag')).toHaveTextContent('by Ann Lee: relayed to 911 desk 2, incident 77');
    expect(line('Flag')).toHaveTextContent('by ESC-301 version 2: “knife”');
    expect(await screen.findByText(/Caution on this number: shouts/)).toBeVisible();
  });

  it('tells unknown, refused, left open and no longer asked apart in the full report', async () => {
    const { user } = await openRecord();
    await user.keyboard('f');
    const report = screen.getByRole('region', { name: 'Full report' });
    const states = [...report.querySelectorAll('[data-state]')].map((one) => [
      one.querySelector('dt')?.textContent,
      one.getAttribute('data-state'),
      one.querySelector('dd')?.textContent,
    ]);
    expect(states).toContainEqual(['?Label when', 'unknown', 'unknown']);
    expect(states).toContainEqual(['–Label caller-name', 'refused', 'refused']);
    expect(states).toContainEqual(['○Label theft-what', 'open', 'left open']);
    expect(states).toContainEqual(['↷old-question', 'kept', 'kept']);
  });

  it('shows the timeline by the second, with who', async () => {
    await openRecord({ events: eventsOf(taken) });
    const lines = within(screen.getByRole('region', { name: 'Timeline' })).getAllByRole('listitem');
    expect(lines).toHaveLength(taken.length);
    expect(lines[0]).toHaveTextContent('14:02:07Wrote: “Bike taken from the porch”Ben Ortiz');
  });

  it('shows a message as received, with both times, and a late entry with both times', async () => {
    const message = { receivedAt: NOW - 3_600_000, text: 'My  bike\nis gone', replyTo: 'lena@example.org' };
    const call = { ...callOf(43, closed), channel: 'online', message, originalAt: NOW - 7_200_000 } as const;
    await openRecord({ call });
    expect(screen.getByText(/Message as received/)).toHaveTextContent(
      'Message as received Fri 20 Nov 2026 13:02, entered Fri 20 Nov 2026 14:02, reply to lena@example.org',
    );
    expect(document.querySelector('blockquote')?.textContent).toBe('My  bike\nis gone');
    expect(screen.getByText(/Late entry: the call came Fri 20 Nov 2026 12:02/)).toBeVisible();
  });

  it('leads back to an open call', async () => {
    const { user, store, call } = await openRecord({ call: callOf(42, ...taken) });
    expect(screen.getByText(/This call is open/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Reopen/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Go on taking it' }));
    await waitFor(() => expect(store.getState().view).toEqual({ kind: 'call', callId: call.id }));
  });

  it('says so when the call is not there', async () => {
    const desk = newDesk({ served: { 'call.read': () => refused('This call is not in the log of this desk.') } });
    show(desk.store, <RecordScreen callId="c9" />);
    expect(await screen.findByText('This call is not in the log of this desk.')).toBeVisible();
  });

  it('goes back to the log with Esc', async () => {
    const { user, store, call } = await openRecord();
    store.getState().readRecord(call.id);
    await user.keyboard('{Escape}');
    expect(store.getState().view).toEqual({ kind: 'log' });
  });

  it.each([
    ['now', 'Back to Now'],
    ['shift', 'Back to the shift'],
    ['agency', 'Back to the agency'],
  ] as const)('goes back to where it was opened from: %s', async (place, label) => {
    const { user, store, call } = await openRecord();
    act(() => {
      store.getState().go(place);
      store.getState().readRecord('another');
      store.getState().readRecord(call.id);
    });
    expect(screen.getByRole('button', { name: new RegExp(`^${label}`) })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(store.getState().view).toEqual({ kind: place });
  });

  it('goes back to the follow-ups over the place they were opened at', async () => {
    const { user, store, call } = await openRecord();
    act(() => {
      store.getState().go('now');
      store.getState().show('follow-ups');
      store.getState().readRecord(call.id);
    });
    expect(store.getState().overlay).toBe('none');
    expect(screen.getByRole('button', { name: /^Back to the follow-ups/ })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ view: { kind: 'now' }, overlay: 'follow-ups' });
  });

  it('goes back to the call during which it was opened', async () => {
    const { user, store, call } = await openRecord();
    await act(() => store.getState().openCall(call.id));
    act(() => store.getState().readRecord('earlier'));
    expect(screen.getByRole('button', { name: /^Back to the call/ })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(store.getState().view).toEqual({ kind: 'call', callId: call.id });
  });
});

describe('who changed what', () => {
  const name = (value: string): CallBody => ({
    kind: 'call.answered',
    question: 'caller-name',
    answer: given(value),
  });

  it('stands under the field: old, new, when and who, newest first, and only of that field', async () => {
    await openRecord({
      events: eventsOf([
        { kind: 'call.noted', text: 'a red bike', recovered: false },
        name('Lena'),
        name('Lina'),
        name('Lisa'),
        { kind: 'call.noted', text: 'a blue bike', recovered: false },
      ]),
    });
    await waitFor(() => expect(line('Caller')).toHaveTextContent('Changed'));
    const changes = within(line('Caller') as HTMLElement).getAllByRole('listitem');
    expect(changes.map((one) => one.textContent)).toEqual([
      'Changed Fri 20 Nov 2026 14:02 by Ben Ortizwas Lina → now Lisa',
      'Changed Fri 20 Nov 2026 14:02 by Ben Ortizwas Lena → now Lina',
    ]);
    expect(line('What')).toHaveTextContent('was … red … → now … blue …');
  });

  it('folds a long history, and unfolds it', async () => {
    const { user } = await openRecord({ events: eventsOf(['a', 'b', 'c', 'd', 'e'].map(name)) });
    const more = await within(line('Caller') as HTMLElement).findByRole('button', { name: 'Show 2 more' });
    expect(within(line('Caller') as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
    await user.click(more);
    expect(within(line('Caller') as HTMLElement).getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Show fewer' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('names the owner who got the call, and why', async () => {
    await openRecord({
      call: callOf(42, { kind: 'call.owner-changed', owner: 'ben', why: 'shift ended' }, closed),
      events: eventsOf([openedBody(), { kind: 'call.owner-changed', owner: 'ben', why: 'shift ended' }]),
    });
    await waitFor(() => expect(line('Owner')).toHaveTextContent('because: shift endedwas Ann Lee → now Ben Ortiz'));
  });
});
