import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FirstRun } from '../../../src/renderer/screens/first-run/first-run';
import { lookOf, newDesk, ok, refused, show } from './fake-desk';

const fresh = { setUp: false, desk: null, staff: [], session: null };

it('names the desk and its first supervisor with the keyboard alone', async () => {
  const user = userEvent.setup();
  const { store, asked } = newDesk({ look: fresh, served: { 'desk.set-up': () => ok(lookOf()) } });
  show(store, <FirstRun />);
  await user.keyboard('Front desk{Tab}{Tab}Ann Lee{Enter}');
  expect(asked('desk.set-up')).toEqual([{ name: 'Front desk', letter: '0', supervisor: 'Ann Lee' }]);
  expect(store.getState().look?.setUp).toBe(true);
});

it('says what the desk character does, and shows the first reference number with it', async () => {
  const user = userEvent.setup();
  show(newDesk({ look: fresh }).store, <FirstRun />);
  const letter = screen.getByLabelText('Desk character');
  expect(letter).toHaveValue('0');
  expect(letter).toHaveAccessibleDescription(/stands in every reference number of this desk.*N26-000001-/);
  await user.clear(letter);
  await user.type(letter, 'b');
  expect(letter).toHaveAccessibleDescription(/N26-B00001-/);
});

it('lists what is missing, takes the focus there, and keeps what was typed', async () => {
  const user = userEvent.setup();
  const { store, asked } = newDesk({ look: fresh });
  show(store, <FirstRun />);
  await user.clear(screen.getByLabelText('Desk character'));
  await user.type(screen.getByLabelText('Desk character'), 'I');
  await user.type(screen.getByLabelText('Your name'), 'A{Enter}');
  expect(asked('desk.set-up')).toEqual([]);
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent('Name of this desk: nothing is written there.');
  expect(summary).toHaveTextContent('Desk character: "I" is not a desk character.');
  expect(summary).toHaveTextContent('Your name: it needs two letters or more.');
  expect(screen.getByLabelText('Your name')).toHaveValue('A');
  expect(screen.getByLabelText('Your name')).toHaveAccessibleDescription(/two letters or more/);
  await user.keyboard('{Tab}{Enter}');
  expect(screen.getByLabelText('Name of this desk')).toHaveFocus();
});

it('shows the sentence of a refusal and keeps what was typed', async () => {
  const user = userEvent.setup();
  const served = { 'desk.set-up': () => refused('This desk is set up already. Choose your name to sign in.') };
  show(newDesk({ look: fresh, served }).store, <FirstRun />);
  await user.keyboard('Front desk{Tab}{Tab}Ann Lee{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('This desk is set up already.');
  expect(screen.getByLabelText('Name of this desk')).toHaveValue('Front desk');
});

it('says where everything is kept and how to try the demo', () => {
  show(newDesk({ look: fresh }).store, <FirstRun />);
  expect(screen.getByText(/on this computer only/)).toBeVisible();
  expect(screen.getByText('npm start -- --demo')).toBeVisible();
});
