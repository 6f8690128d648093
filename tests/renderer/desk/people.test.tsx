import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Overlays } from '../../../src/renderer/screens/overlays';
import { newDesk, ok, person, refused, show } from './fake-desk';

it('a supervisor adds a person with a role, keyboard only', async () => {
  const user = userEvent.setup();
  const { store, asked } = newDesk({ served: { 'staff.add': ({ name, role }) => ok(person('n', name, role)) } });
  show(store, <Overlays />);
  act(() => store.getState().show('people'));
  await user.keyboard('Cara Diaz{Tab}{ArrowDown}{Enter}');
  expect(asked('staff.add')).toEqual([{ name: 'Cara Diaz', role: 'supervisor' }]);
  expect(await screen.findByText('Cara Diaz is on the list and can sign in.')).toBeVisible();
  expect(screen.getByLabelText('Name')).toHaveValue('');
});

it('a refused name stays in the field with the sentence beside it', async () => {
  const user = userEvent.setup();
  const { store } = newDesk({ served: { 'staff.add': () => refused('"Ann Lee" is on the staff list already.') } });
  show(store, <Overlays />);
  act(() => store.getState().show('people'));
  await user.keyboard('Ann Lee{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('"Ann Lee" is on the staff list already.');
  expect(screen.getByLabelText('Name')).toHaveValue('Ann Lee');
});

it('what was typed is there again after the window was closed', async () => {
  const user = userEvent.setup();
  const { store } = newDesk();
  show(store, <Overlays />);
  act(() => store.getState().show('people'));
  await user.keyboard('Cara{Escape}');
  act(() => store.getState().show('people'));
  expect(screen.getByLabelText('Name')).toHaveValue('Cara');
});

it('Tab goes round inside the window', async () => {
  const user = userEvent.setup();
  const { store } = newDesk();
  show(store, <Overlays />);
  act(() => store.getState().show('people'));
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(screen.getByRole('button', { name: /Add to the list/ })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Close Esc' })).toHaveFocus();
});

it('a window without a field takes the keys all the same', async () => {
  const user = userEvent.setup();
  const { store } = newDesk();
  show(
    store,
    <>
      <textarea aria-label="Narrative" />
      <Overlays />
    </>,
  );
  await user.click(screen.getByLabelText('Narrative'));
  act(() => store.getState().show('about'));
  await user.keyboard('typed');
  expect(screen.getByLabelText('Narrative')).toHaveValue('');
});
