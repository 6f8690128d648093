import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallBody, StoredCallEvent } from '../../../src/shared/domain/call-event';
import { closed, eventsOf, openedBody, openRecord, taken } from './open-record';

afterEach(() => void vi.restoreAllMocks());

describe('a record played back', () => {
  const story = [
    openedBody(),
    { kind: 'call.noted', text: 'he has a', recovered: false },
    { kind: 'call.noted', text: 'he has a knife', recovered: false },
    ...taken.filter(({ kind }) => kind.startsWith('call.flag')),
    closed,
  ] as const satisfies readonly CallBody[];

  const now = () => screen.getByRole('status').textContent;

  async function play(events: readonly StoredCallEvent[] = eventsOf(story)) {
    const opened = await openRecord({ events });
    await waitFor(() => expect(opened.asked('call.readers')).toHaveLength(1));
    await opened.user.keyboard('v');
    return opened;
  }

  it('goes step by step, and shows nothing of what came later', async () => {
    const { user } = await play();
    expect(screen.getByText('Step 1 of 6')).toBeVisible();
    expect(now()).toContain('Call answered');
    expect(screen.getByText('Nothing yet')).toBeVisible();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByText('+00:02', { selector: 'b' })).toBeVisible();
    expect(now()).toBe('Wrote on: “knife” Ben Ortiz');
    expect(screen.getByText('knife', { selector: 'mark' })).toBeVisible();
    expect(screen.getByText('None yet')).toBeVisible();
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByText('knife', { selector: 'mark' })).toBeNull();
    expect(screen.getByText('Step 2 of 6')).toBeVisible();
  });

  it('goes to flags and decisions, to the end and to the start', async () => {
    const { user } = await play();
    await user.keyboard('{PageDown}');
    expect(screen.getByText('Step 4 of 6')).toBeVisible();
    expect(screen.getAllByText('E3 no outcome').length).toBeGreaterThan(0);
    await user.keyboard('{PageDown}');
    expect(screen.queryAllByText('E3 no outcome')).toEqual([]);
    await user.keyboard('{End}');
    expect(screen.getByText('Step 6 of 6')).toBeVisible();
    await user.keyboard('{PageUp}{PageUp}');
    expect(screen.getByText('Step 4 of 6')).toBeVisible();
    await user.keyboard('{Home}');
    expect(screen.getByText('Step 1 of 6')).toBeVisible();
    expect(document.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
  });

  it('plays by itself at the speed of the call or four times that, and stops at the end', async () => {
    const { user } = await play();
    vi.useFakeTimers();
    const press = (key: string) => act(() => void fireEvent.keyDown(document.body, { key }));
    const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
    press('End');
    expect(screen.queryByText(/^next in/)).toBeNull();
    press('Home');
    press(' ');
    expect(screen.getByRole('button', { name: /Stop/ })).toBeVisible();
    pass(1000);
    expect(screen.getByText('Step 2 of 6')).toBeVisible();
    press('f');
    expect(screen.getByRole('button', { name: /4 times/ })).toBeVisible();
    pass(400);
    expect(screen.getByText('Step 3 of 6')).toBeVisible();
    press(' ');
    pass(5000);
    expect(screen.getByText('Step 3 of 6')).toBeVisible();
    press(' ');
    for (let step = 0; step < 4; step++) pass(400);
    expect(screen.getByText('Step 6 of 6')).toBeVisible();
    expect(screen.getByRole('button', { name: /Play/ })).toBeVisible();
    press(' ');
    expect(screen.getByText('Step 1 of 6')).toBeVisible();
    vi.useRealTimers();
    await user.keyboard('{Escape}');
  });

  it('says how long the next step is waited for, and how long the call itself waited', async () => {
    const events = eventsOf(story).map((event, index) => (index < 2 ? event : { ...event, at: event.at + 190_000 }));
    const { user } = await play(
      events.map((event, index) => (index === 0 ? event : { ...event, at: event.at + 9_000 })),
    );
    await user.keyboard(' ');
    expect(screen.getByText('next in 10 s')).toBeVisible();
    await user.keyboard('{ArrowRight} ');
    expect(screen.getByText('next in 4 s')).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(screen.queryByText(/^next in/)).toBeNull();
    expect(now()).toContain('3 min 11 s later');
  });

  it('does not play by itself where less motion is asked for: Space steps on', async () => {
    const { matchMedia } = window;
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({
      ...matchMedia(query),
      matches: query.includes('reduce'),
    }));
    const { user } = await play();
    expect(screen.queryByRole('button', { name: /^Play/ })).toBeNull();
    await user.keyboard(' ');
    expect(screen.getByText('Step 2 of 6')).toBeVisible();
  });

  it('leads back to the record with Esc, and only then to the log', async () => {
    const { user, store, call } = await play();
    store.getState().readRecord(call.id);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: 'Summary' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'What it was' })).toHaveFocus();
    expect(store.getState().view.kind).toBe('record');
    await user.keyboard('{Escape}');
    expect(store.getState().view).toEqual({ kind: 'log' });
  });

  it('lets no letter of the record act', async () => {
    const { user } = await play();
    await user.keyboard('sax');
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByText('Step 1 of 6')).toBeVisible();
  });

  it('says so when the call has no beginning', async () => {
    await play(eventsOf(story.slice(1)));
    expect(screen.getByText(/cannot be played back: its events are not there from the beginning/)).toBeVisible();
  });
});
