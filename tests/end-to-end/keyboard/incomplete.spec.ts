import { expect, test } from '../support/desk';

test('a call that ends early closes as incomplete with a reason, and the board counts it', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Something about a neighbor and a fence');
  await desk.toClose('Close as incomplete: it goes to the supervisor’s board');
  await desk.sees(/^Missing: .*Why does the call end without it\? One letter:/);
  await desk.press('h', 'Enter');
  await desk.isAtLog();
  await expect(desk.page.getByRole('button', { name: /^1 incomplete/ })).toBeVisible();
  await desk.findsInLog(reference, /: incomplete \(.*hung up\)/);
});

test('without a reason an incomplete call stays open and says what to press', async ({ desk }) => {
  await desk.newCall();
  await desk.notes('Something about a neighbor and a fence');
  await desk.toClose('Close as incomplete: it goes to the supervisor’s board');
  await desk.press('Enter');
  await expect(desk.page.locator('[data-panel="close"] [role="status"]')).toContainText(
    'Choose why, and close it as incomplete.',
  );
  await desk.press('g', 'Enter');
  await desk.isAtLog();
});
