import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { type CommandId, KEYS, keyOf } from '../../../src/renderer/keys/keys';
import { Overlays } from '../../../src/renderer/screens/overlays';
import { newDesk, person, show } from './fake-desk';

it('the key sheet has every key, with what it does', () => {
  const { store } = newDesk();
  show(store, <Overlays />);
  act(() => store.getState().show('keys'));
  for (const { id, label } of KEYS) {
    const terms = screen.getAllByText(label, { selector: 'dt' });
    const keys = terms.map((term) => term.nextElementSibling?.textContent);
    expect(keys).toContain(keyOf(id as CommandId));
  }
});

it('the key sheet says what F9 and a digit record', () => {
  const { store } = newDesk();
  show(store, <Overlays />);
  act(() => store.getState().show('keys'));
  const banner = within(screen.getByRole('region', { name: 'In the emergency banner' }));
  expect(banner.getByText('Not an emergency...').nextElementSibling).toHaveTextContent('F9 0');
});

it('the key sheet is closed with Esc', async () => {
  const user = userEvent.setup();
  const { store } = newDesk();
  show(store, <Overlays />);
  act(() => store.getState().show('keys'));
  await user.keyboard('{Escape}');
  expect(store.getState().overlay).toBe('none');
});

it('About names the versions and copies diagnostics without a name in them', async () => {
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  const { store } = newDesk({ look: { cautions: ['The agency pack was refused.'] } });
  show(store, <Overlays />);
  act(() => store.getState().show('about'));
  expect(screen.getByText('abcdef01')).toBeVisible();
  expect(screen.getAllByText(/The agency pack was refused\./)[0]).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
  const copied = write.mock.calls[0]?.[0] ?? '';
  expect(copied).toContain('Tenline 0.1.0');
  expect(copied).toContain('SQLite 3.54.1');
  expect(copied).not.toContain('Ann');
  expect(await screen.findByText('Copied. No caller is in it.')).toBeVisible();
});

it('a call taker reads who may add people', () => {
  const { store } = newDesk({
    look: { session: { id: 's', staff: person('b', 'Ben'), startedAt: 1, proof: 'chosen' } },
  });
  show(store, <Overlays />);
  act(() => store.getState().show('people'));
  expect(
    screen.getByText(/A supervisor or an administrator adds people\. You are signed in as call taker/),
  ).toBeVisible();
  expect(screen.queryByLabelText('Name')).toBeNull();
});
