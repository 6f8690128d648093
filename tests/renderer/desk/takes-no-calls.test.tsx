import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { KeyListener } from '../../../src/renderer/commands/key-listener';
import { Overlays } from '../../../src/renderer/screens/overlays';
import { TopBar } from '../../../src/renderer/screens/top-bar/top-bar';
import { NOW, newDesk, person, refused, show } from './fake-desk';
import { watchGroup } from './watch-group';

const clerk = person('dot', 'Dot', 'records-clerk');
const pack = { programs: [watchGroup] };

function open() {
  const session = { id: 's3', staff: clerk, startedAt: NOW, proof: 'chosen' } as const;
  const desk = newDesk({ look: { session }, pack, served: { 'call.open': () => refused('Ask a call taker.') } });
  show(
    desk.store,
    <>
      <KeyListener />
      <TopBar />
      <Overlays />
    </>,
  );
  return desk;
}

it('who takes no calls is offered none', async () => {
  const { store } = open();
  expect(screen.queryByRole('button', { name: /^New call/ })).toBeNull();
  act(() => store.getState().show('commands'));
  const labels = screen.getAllByRole('option').map((one) => one.textContent);
  expect(labels).toContainEqual(expect.stringMatching(/^Call log/));
  for (const words of [/^New /, /^Late entry/, /^Next open call/, /^Start your shift/, /^Take back/]) {
    expect(labels).not.toContainEqual(expect.stringMatching(words));
  }
});

it('F2 says whom to ask, until the next step', async () => {
  const user = userEvent.setup();
  const { store } = open();
  await user.keyboard('{F2}');
  expect(await screen.findByText('Ask a call taker.')).toBeVisible();
  act(() => store.getState().show('people'));
  expect(screen.queryByText('Ask a call taker.')).toBeNull();
  await user.keyboard('{F2}');
  expect(await screen.findByText('Ask a call taker.')).toBeInTheDocument();
  act(() => store.getState().go('now'));
  expect(screen.queryByText('Ask a call taker.')).toBeNull();
});

it('the directory has no form that would be refused in the end', async () => {
  const { store } = open();
  await act(async () => store.getState().show('directory'));
  expect(screen.getByText('Those who take calls sign people up.')).toBeVisible();
  expect(screen.queryByRole('form')).toBeNull();
});
