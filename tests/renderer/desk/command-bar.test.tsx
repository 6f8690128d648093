import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { commandsFor } from '../../../src/renderer/commands/commands';
import { KeyListener } from '../../../src/renderer/commands/key-listener';
import { type CommandId, KEYS, keyOf } from '../../../src/renderer/keys/keys';
import { Overlays } from '../../../src/renderer/screens/overlays';
import { callOf, dayOf, newDesk, ok, show } from './fake-desk';

const theft = callOf(4217, { kind: 'call.noted', text: 'Bicycle taken from the porch', recovered: false });
const served = {
  'call.open': () => ok({ call: callOf(7), savedAt: 1 }),
  'call.read': () => ok({ call: theft, draft: null, followUps: [], staff: {} }),
};

function open(options: Parameters<typeof newDesk>[0] = {}) {
  const desk = newDesk({ ...options, served: { ...served, ...options.served } });
  show(
    desk.store,
    <>
      <textarea aria-label="Narrative" />
      <KeyListener />
      <Overlays />
    </>,
  );
  return desk;
}

const field = () => screen.getByRole('combobox');
const lines = () => screen.getAllByRole('option');

describe('the command bar', () => {
  it('opens with Ctrl+K and takes the very next key', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByLabelText('Narrative'));
    await user.keyboard('{Control>}k{/Control}peo');
    expect(field()).toHaveValue('peo');
    expect(lines()[0]).toHaveTextContent('People at this desk');
  });

  it('lists every command but itself with its key beside it, also those of the call on screen', async () => {
    const { store } = open();
    await act(() => store.getState().newCall());
    act(() => store.getState().show('commands'));
    const view = store.getState().view;
    const call = view.kind === 'call' ? (store.getState().calls[view.callId] ?? null) : null;
    expect(call).not.toBeNull();
    for (const { id, label, keys } of commandsFor(store, call)) {
      const line = lines().find((one) => within(one).queryByText(label) !== null);
      if (id === 'command-bar') {
        expect(line).toBeUndefined();
        continue;
      }
      expect(line, label).toBeDefined();
      const shown = KEYS.some((one) => one.id === id) ? keyOf(id as CommandId) : keys;
      if (shown !== null) expect(line).toHaveTextContent(shown);
    }
  });

  it('runs the marked command with Enter and is gone', async () => {
    const user = userEvent.setup();
    const { store } = open();
    act(() => store.getState().show('commands'));
    await user.keyboard('about{Enter}');
    expect(await screen.findByRole('dialog', { name: 'About Tenline' })).toBeVisible();
    expect(store.getState().overlay).toBe('about');
  });

  it('moves with the arrow keys, round the ends', async () => {
    const user = userEvent.setup();
    const { store } = open();
    act(() => store.getState().show('commands'));
    await user.keyboard('{ArrowUp}');
    expect(lines().at(-1)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(lines()[1]).toHaveAttribute('aria-selected', 'true');
    expect(field()).toHaveAttribute('aria-activedescendant', lines()[1]?.id);
  });

  it('finds a call by its reference number, in any writing, before anything else', async () => {
    const user = userEvent.setup();
    const { store } = open({ day: dayOf([theft]) });
    act(() => store.getState().show('commands'));
    await user.keyboard(theft.reference.toLowerCase().replaceAll('-', ' '));
    expect(lines()[0]).toHaveTextContent(`Call ${theft.reference}: Bicycle taken`);
    await user.keyboard('{Enter}');
    expect(store.getState().view).toEqual({ kind: 'call', callId: theft.id });
  });

  it('offers to search the log for other words', async () => {
    const user = userEvent.setup();
    const { store } = open();
    store.getState().readRecord(theft.id);
    act(() => store.getState().show('commands'));
    await user.keyboard('green bicycle');
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toHaveTextContent('Search the log for "green bicycle"');
    await user.keyboard('{Enter}');
    expect(store.getState().view).toEqual({ kind: 'log' });
  });

  it('finds what a caller can be told or sent to, and opens it at its card', async () => {
    const user = userEvent.setup();
    const answer = { en: 'The records office has figures.', es: 'Las cifras las da registros.' };
    const question = 'How much crime is there in my area?';
    const faq = [{ id: 'crime', topic: 'crime-statistics', question, answer, checked_on: null }];
    const { store } = open({ pack: { faq } });
    act(() => store.getState().show('commands'));
    await user.keyboard('crime stat');
    expect(lines()[0]).toHaveTextContent(`Question: ${question}`);
    await user.keyboard('{Enter}');
    expect(await screen.findByText(answer.en)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Topic, title or area' })).toHaveValue(question);
    act(() => store.getState().show('directory'));
    expect(store.getState().asked).toBe('');
  });

  it('puts the focus back where it was when it is left with Esc', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByLabelText('Narrative'));
    await user.keyboard('{Control>}k{/Control}{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByLabelText('Narrative')).toHaveFocus();
  });

  it('puts the focus back after a second window that was opened from it', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByLabelText('Narrative'));
    await user.keyboard('{Control>}k{/Control}about{Enter}{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByLabelText('Narrative')).toHaveFocus();
  });
});

it('F9 closes whatever window is open over a call and escalates', async () => {
  const user = userEvent.setup();
  const { store } = open();
  await act(() => store.getState().newCall());
  act(() => store.getState().show('about'));
  await user.keyboard('{F9}');
  const { overlay, view, calls } = store.getState();
  expect(overlay).toBe('none');
  const call = view.kind === 'call' ? calls[view.callId]?.getState().call : undefined;
  expect(call?.flags.map((flag) => flag.rule)).toEqual(['F9']);
});

it('F9 with no call on the screen opens one with the flag up', async () => {
  const user = userEvent.setup();
  const { store, asked } = open();
  await user.keyboard('{F9}');
  await waitFor(() => expect(store.getState().view.kind).toBe('call'));
  const { view, calls } = store.getState();
  const call = view.kind === 'call' ? calls[view.callId]?.getState().call : undefined;
  expect(call?.flags.map((flag) => flag.rule)).toEqual(['F9']);
  expect(asked('call.open')).toHaveLength(1);
});

describe('Alt+C', () => {
  async function typing() {
    const user = userEvent.setup();
    const { store } = open();
    await act(() => store.getState().newCall());
    const { view, calls } = store.getState();
    const call = view.kind === 'call' ? calls[view.callId] : undefined;
    if (call === undefined) throw new Error('No call was opened');
    act(() => call.getState().type('blue bike taken', 15));
    return { user, call };
  }

  it('copies the dispatch card with the words typed a moment ago', async () => {
    const { user } = await typing();
    await user.keyboard('{Alt>}c{/Alt}');
    expect(await navigator.clipboard.readText()).toContain('WHAT: blue bike taken');
  });

  it('says so when the clipboard does not take it', async () => {
    const { user, call } = await typing();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.keyboard('{Alt>}c{/Alt}');
    await waitFor(() => expect(call.getState().problem?.sentence).toContain('Print it instead, with Alt+W'));
  });
});
