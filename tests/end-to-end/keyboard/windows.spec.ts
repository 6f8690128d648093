import { type Desk, expect, test } from '../support/desk';

/** Opens the key sheet over what is there and closes it again. */
async function overAndBack(desk: Desk): Promise<void> {
  await desk.press('Control+/');
  await expect(desk.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await desk.press('Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
}

test('Esc closes the window over a screen, and the screen stays as it was', async ({ desk }) => {
  await desk.newCall();
  await desk.press('Alt+j', '/');
  await desk.type('wallet');
  await overAndBack(desk);
  await expect(desk.page.getByRole('searchbox')).toHaveValue('wallet');

  for (const [key, screen] of [
    ['Alt+y', 'Shift and pass-on'],
    ['Alt+o', 'Now'],
  ] as const) {
    await desk.press(key);
    await expect(desk.page.getByRole('main', { name: screen })).toBeVisible();
    await overAndBack(desk);
    await expect(desk.page.getByRole('main', { name: screen })).toBeVisible();
  }
});

test('a window longer than the screen opens at its beginning, and the arrow keys scroll it', async ({ desk }) => {
  await desk.press('Control+/');
  const sheet = desk.page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  const scrolled = () =>
    sheet.evaluate((one) => Math.max(...[...one.querySelectorAll('*')].map((part) => part.scrollTop)));
  expect(await scrolled()).toBe(0);
  await desk.press('ArrowDown');
  await expect.poll(scrolled).toBeGreaterThan(0);
});
