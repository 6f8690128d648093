import { expect } from '../support/desk';
import type { State } from './state';

/** A shift, from the lines it begins with to its end; each begins where the one before it left off. */
export const SHIFT: readonly State[] = [
  {
    name: 'shift, lines to initial',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^From .*: 0 of \d+ initialed$/);
    },
  },
  {
    name: 'shift, running',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+v', 'Alt+y');
      await desk.sees(/^Your pass-on so far: \d+ lines$/);
      await desk.press('i');
      await desk.sees(/^From .*: 1 of \d+ initialed$/);
      await desk.press('ArrowDown');
    },
  },
  {
    name: 'shift, BOLO with an error',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Your pass-on so far/);
      await desk.press('b', 'Enter');
      await desk.sees(/^Who or what to look out for/);
    },
  },
  {
    name: 'shift, a call in the way of its end',
    at: 'demo',
    async bring(desk) {
      await desk.newCall();
      await desk.press('Alt+y');
      await desk.sees(/^Your pass-on so far/);
      await desk.press('e');
      await desk.sees(/^Settle before your shift can end: 1$/);
    },
  },
  {
    name: 'shift, giving a call away',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Settle before your shift can end: 1$/);
      await desk.press('Home', 'g');
      await desk.sees(/^Give N\d\d-/);
    },
  },
  {
    name: 'shift, putting a call aside',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Settle before your shift can end: 1$/);
      await desk.press('Home', 'a');
      await expect(desk.page.getByRole('radio', { name: 'return to the caller' })).toBeFocused();
      await desk.press('Enter');
      await desk.sees(/put aside/);
    },
  },
  {
    name: 'shift, its end',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Your pass-on so far/);
      await desk.press('e');
      await expect(desk.page.getByRole('form', { name: 'End your shift' })).toBeVisible();
    },
  },
  {
    name: 'earlier shifts',
    at: 'demo',
    async bring(desk) {
      await desk.press('Alt+y');
      await desk.sees(/^Your pass-on so far/);
      await desk.press('l');
      await desk.sees('Earlier shifts, newest first');
    },
  },
  {
    name: 'signing out with a shift running',
    at: 'demo',
    async bring(desk) {
      await desk.command('Sign out');
      await desk.sees('Your shift is still running');
    },
  },
];
