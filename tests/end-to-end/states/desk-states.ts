import { expect } from '../support/desk';
import { onCommand, type State } from './state';

const onKey = (name: string, key: string, dialog: string): State => ({
  name,
  at: 'empty log',
  async bring(desk) {
    await desk.press(key);
    await expect(desk.page.getByRole('dialog', { name: dialog })).toBeVisible();
  },
});

const inDirectory = (name: string, words: string): State => ({
  name,
  at: 'empty log',
  async bring(desk) {
    await desk.command('Programs, questions and referrals');
    await expect(desk.page.getByRole('combobox', { name: 'Topic, title or area' })).toBeFocused();
    await desk.type(words);
    await expect(desk.page.getByRole('article')).toBeVisible();
  },
});

/** A desk that begins. */
export const BEGINNING: readonly State[] = [
  { name: 'first run', at: 'new desk', bring: (desk) => desk.sees('Set up this desk') },
  {
    name: 'first run with errors',
    at: 'new desk',
    async bring(desk) {
      await desk.press('Enter');
      await desk.sees(/^Name of this desk: nothing is written there/);
    },
  },

  { name: 'log, empty', at: 'empty log', bring: (desk) => desk.sees(/No calls yet today/) },
];

/** The windows over a screen. */
export const WINDOWS: readonly State[] = [
  onKey('command bar', 'Control+k', 'Commands'),
  onKey('key sheet', 'Control+/', 'Keys'),
  onCommand('about', 'About Tenline'),
  onCommand('people', 'People at this desk'),
  inDirectory('directory card', 'statistics'),
  inDirectory('directory sign-up', 'workshop'),
  onCommand('online message', 'New online message'),
  onCommand('late entry', 'Late entry: a call that came earlier'),
  {
    name: 'locked',
    at: 'empty log',
    async bring(desk) {
      await desk.press('Control+Alt+l');
      await desk.sees('This desk is locked');
    },
  },
];

/** Nobody is signed in. */
export const SIGN_IN: readonly State[] = [
  {
    name: 'sign-in',
    at: 'demo',
    async bring(desk) {
      // The shift of the states before is left running.
      await desk.command('Sign out');
      await desk.sees('Your shift is still running');
      await desk.press('l');
      await desk.sees('Who is at this desk?');
    },
  },
];
