import { expect, test } from '../support/desk';

test('a wrong number is settled in two keys', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.press('Alt+q');
  await desk.isIn('quick');
  await desk.press('w');
  await desk.isAtLog();
  await desk.findsInLog(reference, /wrong number/i);
});

test('a call for another office gets its number first, and is settled where it was left', async ({ desk }) => {
  await desk.newCall();
  await desk.press('Alt+q');
  await desk.isIn('quick');
  await desk.press('Shift+Tab', 'Enter');
  await expect(desk.page.getByRole('dialog')).toBeVisible();
  await desk.press('Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await desk.press('Tab', 'm');
  await desk.isAtLog();
});
