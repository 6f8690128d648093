import { type Desk, expect } from '../support/desk';
import type { State } from './state';

async function atNow(desk: Desk): Promise<void> {
  await desk.press('Alt+o');
  await expect(desk.page.getByRole('heading', { name: 'Now' })).toBeVisible();
}

/** The first line of the board, and a letter on it. */
const inNow = (name: string, letter: string, list: string): State => ({
  name,
  at: 'demo',
  async bring(desk) {
    await atNow(desk);
    await desk.page.locator('[data-now-row]').first().focus();
    await desk.press(letter);
    await expect(desk.page.getByRole('listbox', { name: new RegExp(`^${list}`) })).toBeFocused();
  },
});

const inFollowUps = (name: string, ...keys: readonly string[]): State => ({
  name,
  at: 'demo',
  async bring(desk) {
    await desk.press('Alt+k');
    // What an online message is owed is not put off; by the hour it stands first.
    await desk.page.getByRole('option').filter({ hasNotText: 'Online message' }).first().click();
    await desk.press(...keys);
  },
});

/** What needs a person now, and what was promised. */
export const BOARD: readonly State[] = [
  { name: 'now, nothing', at: 'empty log', bring: atNow },
  { name: 'now', at: 'demo', bring: atNow },
  inNow('now, give', 'r', 'Give'),
  inNow('now, next action', 'd', 'Next for'),
  {
    name: 'now, review',
    at: 'demo',
    async bring(desk) {
      await atNow(desk);
      const row = desk.page.locator('[data-group="review"] [data-now-row]').first();
      await row.focus();
      await desk.press('v');
      await expect(desk.page.getByRole('textbox', { name: /What came of it/ })).toBeFocused();
    },
  },
  inFollowUps('follow-ups', '2'),
  inFollowUps('follow-ups, a try', 't', '2'),
  inFollowUps('follow-ups, put off', 'l'),
  inFollowUps('follow-ups, put off without a reason', 'l', '1', 'Enter'),
  inFollowUps('follow-ups, give', 'r'),
  inFollowUps('follow-ups, done ones', '4'),
];
