import { AGENCY } from './states/agency-states';
import { BOARD } from './states/board-states';
import { CALL } from './states/call-states';
import { BEGINNING, SIGN_IN, WINDOWS } from './states/desk-states';
import { LOG } from './states/log-states';
import { SHIFT } from './states/shift-states';
import type { State } from './states/state';
import { type Desk, expect, type Page } from './support/desk';

/** Every state of the screen worth looking at; the accessibility checks and the pictures go through this one list. */
export const STATES: readonly State[] = [
  ...BEGINNING,
  ...CALL,
  ...WINDOWS,
  ...LOG,
  ...AGENCY,
  ...SHIFT,
  ...BOARD,
  ...SIGN_IN,
];

/** Back to where the states of this place begin. A call on the screen is settled, so that no tabs pile up. */
export async function leave(desk: Desk, { at }: State): Promise<void> {
  if (at === 'new desk') return;
  const { page } = desk;
  if (await page.getByRole('dialog').count()) {
    // The first Esc may leave a form in it.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 });
    }).toPass();
  }
  if (await page.getByText('This desk is locked').count()) await page.keyboard.press('Enter');
  if (await page.getByText('Who is at this desk?').count()) return;
  if (await page.getByRole('main', { name: 'Call', exact: true }).count()) {
    const callerGone = page.getByRole('button', { name: /Caller gone/ });
    if (await callerGone.count()) {
      await callerGone.press('Enter');
      await expect(callerGone).toHaveCount(0);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+q');
    await desk.isIn('quick');
    await page.keyboard.press('w');
  } else await page.keyboard.press('Alt+j');
  await desk.isAtLog();
  // What completes a filter goes, then the text of the search, then the focus leaves its box.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

export const THEMES = ['Day', 'Night'] as const;

export async function showTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate(
    (scheme) => {
      document.documentElement.dataset.mantineColorScheme = scheme;
    },
    theme === 'Day' ? 'light' : 'dark',
  );
}
