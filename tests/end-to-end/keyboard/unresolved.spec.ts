import { expect, test } from '../support/desk';

test('a flag without an outcome can be left open, and the call then stays on the board', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Caller is hard to understand');
  await desk.press('F9');
  await desk.sees('EMERGENCY - SEND TO 911 NOW');
  await desk.toClose('Close as unresolved escalation');
  await desk.press('Enter');
  await desk.isAtLog();
  await expect(desk.page.getByRole('button', { name: /^1 .*flag/ })).toBeVisible();
  await desk.findsInLog(reference, /: a flag has no outcome/);
  await expect(
    desk
      .record()
      .getByText(/Raised by the call taker/)
      .first(),
  ).toBeVisible();
});
