import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TopBar } from '../../../src/renderer/screens/top-bar/top-bar';
import type { DeskStore } from '../../../src/renderer/state/desk-store';
import type { Call } from '../../../src/shared/domain/call';
import { weaponFlag } from '../log/weapon-flag';
import { callOf, NOW, newDesk, ok, show } from './fake-desk';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function barWith(call: Call, options: Parameters<typeof newDesk>[0] = {}): Promise<DeskStore> {
  const { store } = newDesk({ ...options, served: { 'call.open': () => ok({ call, savedAt: 1 }) } });
  await store.getState().newCall();
  show(store, <TopBar />);
  return store;
}

function callStore(store: DeskStore, call: Call) {
  const found = store.getState().calls[call.id];
  if (found === undefined) throw new Error('The call has no tab');
  return found;
}

it('shows the agency time and moves on by itself', () => {
  show(newDesk().store, <TopBar />);
  expect(screen.getByText('14:02:07')).toBeVisible();
  act(() => vi.advanceTimersByTime(2000));
  expect(screen.getByText('14:02:09')).toBeVisible();
});

it('names the desk, the person, the role, and that there is no passcode yet', () => {
  show(newDesk().store, <TopBar />);
  expect(screen.getByText('Front desk')).toBeVisible();
  expect(screen.getByText('Ann Lee')).toBeVisible();
  expect(screen.getByText('supervisor · No passcode yet')).toBeVisible();
  expect(screen.queryByText('DEMO')).toBeNull();
});

it('says DEMO on a drill desk', () => {
  show(newDesk({ look: { desk: { name: 'Demo', letter: '0', mode: 'drill' } } }).store, <TopBar />);
  expect(screen.getByText('DEMO')).toBeVisible();
});

it('has a tab for an open call with its number and its age', async () => {
  const call = callOf(4217);
  await barWith(call);
  act(() => vi.advanceTimersByTime(65_000));
  expect(screen.getByRole('button', { name: 'Call 004217 1:05' })).toHaveAttribute('aria-current', 'page');
});

it('says in words what is out of the ordinary: on hold, an open flag', async () => {
  const call = callOf(4217, { kind: 'call.held', next: { what: 'return-to-held', dueAt: NOW } }, weaponFlag());
  await barWith(call);
  expect(screen.getByRole('button', { name: 'Call 004217 911 0:00 on hold' })).toBeVisible();
});

it('has tabs for four calls, for one with a flag, and for the one on the screen; the rest is in the log', async () => {
  const calls = [1, 2, 3, 4, 5, 6, 7].map((number) => (number === 6 ? callOf(number, weaponFlag()) : callOf(number)));
  const waiting = [...calls];
  const { store } = newDesk({ served: { 'call.open': () => ok({ call: waiting.shift() ?? callOf(9), savedAt: 1 }) } });
  for (const _ of calls) await store.getState().newCall();
  show(store, <TopBar />);
  const tabs = screen.getAllByRole('button', { name: /^Call / }).map((tab) => tab.title.slice(4, 10));
  expect(tabs).toEqual(['000001', '000002', '000003', '000004', '000006', '000007']);
  act(() => screen.getByRole('button', { name: 'All 7 open' }).click());
  expect(store.getState().view.kind).toBe('log');
});

it('says when the call was last saved', async () => {
  const call = callOf(1);
  const store = await barWith(call);
  act(() => callStore(store, call).setState({ save: { kind: 'saved', at: NOW - 2000 } }));
  expect(screen.getByText('Saved 14:02:05')).toBeVisible();
});

it('keeps the last time while a quick save runs, and says Saving when it is slow', async () => {
  const call = callOf(1);
  const store = await barWith(call);
  act(() => callStore(store, call).setState({ save: { kind: 'saved', at: NOW } }));
  act(() => callStore(store, call).setState({ save: { kind: 'saving' } }));
  expect(screen.getByText('Saved 14:02:07')).toBeVisible();
  act(() => vi.advanceTimersByTime(500));
  expect(screen.getByText('Saving')).toBeVisible();
});

it('says at once, as an alert, that something is not saved and why', async () => {
  const call = callOf(1);
  const store = await barWith(call);
  const save = { kind: 'not-saved' as const, since: NOW, sentence: 'The disk is full. Free some space.' };
  act(() => callStore(store, call).setState({ save }));
  expect(screen.getByRole('alert')).toHaveTextContent('Not saved since 14:02:07: The disk is full. Free some space.');
});

it('says since when it is not connected', () => {
  const { store } = newDesk();
  show(store, <TopBar />);
  act(() => store.getState().setConnection('down'));
  expect(screen.getByRole('alert')).toHaveTextContent('Not connected since 14:02:07, typing is kept here');
});

it('shows a problem of the desk until it is hidden', async () => {
  vi.useRealTimers();
  const user = userEvent.setup();
  const { store } = newDesk();
  show(store, <TopBar />);
  act(() => store.getState().setProblem({ code: 'busy', sentence: 'The log is busy. Press F2 again.' }));
  expect(screen.getByRole('alert')).toHaveTextContent('The log is busy. Press F2 again.');
  await user.click(screen.getByRole('button', { name: 'Hide' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('counts the cautions of the desk and leads to them', async () => {
  vi.useRealTimers();
  const user = userEvent.setup();
  const { store } = newDesk({ look: { cautions: ['one', 'two'] } });
  show(store, <TopBar />);
  await user.click(screen.getByRole('button', { name: '2 cautions' }));
  expect(store.getState().overlay).toBe('about');
});
