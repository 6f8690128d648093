import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Overlays } from '../../../src/renderer/screens/overlays';
import type { Input } from '../../../src/shared/contract/contract';
import { formatDateTime, formatTime } from '../../../src/shared/domain/time/zone';
import { callOf, newDesk, ok, refused, type Served, show } from './fake-desk';

const ZONE = 'America/New_York';
const opened: Served = { 'call.open': () => ok({ call: callOf(9), savedAt: 1 }) };

function open(overlay: 'message' | 'late-entry', served: Served = opened) {
  const desk = newDesk({ served });
  show(desk.store, <Overlays />);
  act(() => desk.store.getState().show(overlay));
  const calls = () => desk.asked('call.open') as Input<'call.open'>[];
  return { ...desk, calls };
}

describe('an online message', () => {
  it('is pasted as received and opens a call with it, received now', async () => {
    const user = userEvent.setup();
    const { store, calls } = open('message');
    await user.paste('Hello,\n  my bicycle  is gone.\n');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const [call] = calls();
    expect(call?.channel).toBe('online');
    expect(call?.message?.text).toBe('Hello,\n  my bicycle  is gone.\n');
    expect(call?.message?.replyTo).toBeNull();
    expect(Math.abs((call?.message?.receivedAt ?? 0) - Date.now())).toBeLessThan(10_000);
    expect(store.getState().overlay).toBe('none');
  });

  it('reads back when it was received, in the agency zone', async () => {
    const user = userEvent.setup();
    const { calls } = open('message');
    await user.paste('Hello');
    await user.type(screen.getByLabelText('Received'), 'yesterday at 9 pm');
    expect(screen.getByText(/Read as at .* 21:00\./)).toBeVisible();
    await user.type(screen.getByLabelText('Reply to'), 'dee@example.org{Enter}');
    const [call] = calls();
    expect(formatTime(call?.message?.receivedAt ?? 0, ZONE)).toBe('21:00');
    expect(call?.message?.replyTo).toBe('dee@example.org');
  });

  it('says which field needs what, and keeps everything', async () => {
    const user = userEvent.setup();
    const { calls } = open('message');
    await user.type(screen.getByLabelText('Received'), 'someday{Enter}');
    expect(calls()).toEqual([]);
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('The message: nothing is there yet.');
    expect(summary).toHaveTextContent('Received: "someday" was not read as a time that has passed.');
    expect(screen.getByLabelText('Received')).toHaveValue('someday');
  });

  it('a message over the limit is refused whole with both numbers', async () => {
    const user = userEvent.setup();
    const { calls } = open('message');
    await user.paste('x'.repeat(200_001));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(calls()).toEqual([]);
    expect(screen.getByRole('alert')).toHaveTextContent('That is 200,001 characters; a note holds 200,000.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('The message as received').value).toHaveLength(200_001);
  });

  it('a refusal of the log stands over the form and the text stays', async () => {
    const user = userEvent.setup();
    open('message', { 'call.open': () => refused('The disk is full. Free some space; the text stays here.') });
    await user.paste('Hello');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.');
    expect(screen.getByLabelText('The message as received')).toHaveValue('Hello');
  });

  it('Esc keeps the text for the next time', async () => {
    const user = userEvent.setup();
    const { store } = open('message');
    await user.paste('Half of it');
    await user.keyboard('{Escape}');
    act(() => store.getState().show('message'));
    expect(screen.getByLabelText('The message as received')).toHaveValue('Half of it');
  });
});

describe('a late entry', () => {
  it('opens a call with the time it really came', async () => {
    const user = userEvent.setup();
    const { calls } = open('late-entry');
    await user.keyboard('yesterday at 9 pm');
    expect(screen.getByText(/Read as at .* 21:00\./)).toBeVisible();
    await user.click(screen.getByLabelText('At the counter'));
    await user.keyboard('{Enter}');
    const [call] = calls();
    expect(call?.channel).toBe('counter');
    expect(formatDateTime(call?.originalAt ?? 0, ZONE)).toBe(formatDateTime(expectedAt(), ZONE));
  });

  it('needs a time and how it came', async () => {
    const user = userEvent.setup();
    const { calls } = open('late-entry');
    await user.keyboard('{Enter}');
    expect(calls()).toEqual([]);
    expect(screen.getByRole('alert')).toHaveTextContent('When the call came: nothing is written there.');
    expect(screen.getByRole('alert')).toHaveTextContent('How it came: choose by phone or at the counter.');
  });
});

/** 21:00 of yesterday in New York, found by walking back. */
function expectedAt(): number {
  const hour = 3_600_000;
  const today = formatDateTime(Date.now(), ZONE).slice(0, -6);
  let at = Math.floor(Date.now() / hour) * hour;
  while (formatDateTime(at, ZONE).slice(0, -6) === today || formatTime(at, ZONE) !== '21:00') at -= hour;
  return at;
}
