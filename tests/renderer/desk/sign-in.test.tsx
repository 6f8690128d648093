import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Closed } from '../../../src/renderer/screens/sign-in/closed';
import { LockScreen } from '../../../src/renderer/screens/sign-in/lock-screen';
import { SignIn } from '../../../src/renderer/screens/sign-in/sign-in';
import { ann, ben, newDesk, ok, person, refused, show } from './fake-desk';

const served = { 'session.start': () => ok({ id: 's2', staff: ben, startedAt: 1, proof: 'chosen' as const }) };

describe('signing in', () => {
  it('is choosing a name with the arrow keys and Enter', async () => {
    const user = userEvent.setup();
    const { store, asked } = newDesk({ look: { session: null }, served });
    show(store, <SignIn />);
    expect(screen.getByRole('button', { name: /Ann Lee/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(asked('session.start')).toEqual([{ staff: 'ben' }]);
  });

  it('narrows a long list by what is typed, with or without accents', async () => {
    const user = userEvent.setup();
    const staff = [ann, ben, ...'abcdefg'.split('').map((id) => person(id, `Person ${id}`)), person('p', 'Inés Pérez')];
    const { store, asked } = newDesk({ look: { session: null, staff }, served });
    show(store, <SignIn />);
    await user.keyboard('perez');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(asked('session.start')).toEqual([{ staff: 'p' }]);
  });

  it('signs in by letters at a short list too, and never whoever stands first in it', async () => {
    const user = userEvent.setup();
    const { store, asked } = newDesk({ look: { session: null }, served });
    show(store, <SignIn />);
    await user.keyboard('ort');
    expect(screen.getByLabelText('Type a part of your name')).toHaveValue('ort');
    await user.keyboard('{Backspace}{Backspace}{Backspace}');
    expect(screen.getByRole('button', { name: /Ann Lee/ })).toHaveFocus();
    await user.keyboard('ben{Enter}');
    expect(asked('session.start')).toEqual([{ staff: 'ben' }]);
  });

  it.each([
    ['re', 'renee'],
    ['fer', 'nadia'],
    ['adi', 'nadia'],
  ])('takes %s for whose name begins so before whose name only has it in it', async (letters, staffId) => {
    const user = userEvent.setup();
    const staff = [person('nadia', 'Nadia Ferrell'), person('renee', 'Renee Calloway')];
    const { store, asked } = newDesk({ look: { session: null, staff }, served });
    show(store, <SignIn />);
    await user.keyboard(`${letters}{Enter}`);
    expect(asked('session.start')).toEqual([{ staff: staffId }]);
  });

  it('takes letters typed on a name of a long list as the beginning of a name', async () => {
    const user = userEvent.setup();
    const staff = 'abcdefghijk'.split('').map((id) => person(id, `Person ${id}`));
    show(newDesk({ look: { session: null, staff } }).store, <SignIn />);
    await user.keyboard('{ArrowDown}{ArrowDown}k');
    expect(screen.getByLabelText('Type a part of your name')).toHaveFocus();
  });

  it('says why a name was refused', async () => {
    const user = userEvent.setup();
    const gone = { 'session.start': () => refused('This name is not on the staff list. Choose another.') };
    show(newDesk({ look: { session: null }, served: gone }).store, <SignIn />);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('This name is not on the staff list. Choose another.')).toBeVisible();
  });
});

describe('the lock screen', () => {
  it('opens again for the same person without a new sign-in', async () => {
    const user = userEvent.setup();
    const { store, asked } = newDesk({ served });
    store.getState().lock();
    show(store, <LockScreen />);
    await user.keyboard('{Enter}');
    expect(store.getState().locked).toBe(false);
    expect(asked('session.start')).toEqual([]);
  });

  it('signs another person in', async () => {
    const user = userEvent.setup();
    const { store, asked } = newDesk({ served });
    store.getState().lock();
    show(store, <LockScreen />);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(asked('session.start')).toEqual([{ staff: 'ben' }]);
    expect(store.getState().locked).toBe(false);
  });
});

it('says what to do about a page that was opened without a key', () => {
  show(newDesk().store, <Closed />);
  expect(screen.getByRole('main')).toHaveTextContent(
    'This page has no key, or one that was used before. Start Tenline again with npm start, and use the address it prints.',
  );
});
