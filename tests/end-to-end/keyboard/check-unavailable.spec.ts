import { expect, test } from '../support/desk';

test('while the rule check takes too long the screen says so, and keeps the call and its actions in sight', async ({
  desk,
}) => {
  const { page } = desk;
  // By this page's clock whatever is done from "slow" on takes a tenth of a second.
  await page.addInitScript(() => {
    const now = Date.now;
    let late = 0;
    Date.now = () => {
      if (document.documentElement.dataset.slow !== undefined) late += 100;
      return now() + late;
    };
  });
  await page.reload();
  await desk.isAtLog();
  await desk.newCall();
  const reference = await desk.reference();
  await page.evaluate(() => {
    document.documentElement.dataset.slow = '';
  });
  await desk.notes('Loud music upstairs ');

  await expect(page.getByRole('alert').filter({ hasText: 'RULE CHECK UNAVAILABLE' })).toBeVisible();
  const strip = page.locator('main header');
  await expect(strip).toContainText(reference);
  for (const action of ['F9 Escalate', 'F8 Safety questions', 'Alt+H Hold', 'Ctrl+Enter Close']) {
    await expect(strip.getByRole('button', { name: action })).toBeVisible();
  }
  await desk.press('F9');
  await desk.sees('EMERGENCY - SEND TO 911 NOW');
});
