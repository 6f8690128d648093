import { type Desk, expect, test } from '../support/desk';

/** The answer to the first F2 does not arrive; the call is opened all the same. */
async function loseFirstAnswer(desk: Desk): Promise<() => number> {
  let asked = 0;
  await desk.page.route('**/api/call.open', async (route) => {
    asked += 1;
    if (asked > 1) return route.continue();
    await route.fetch();
    await route.fulfill({ json: null });
  });
  return () => asked;
}

test('F2 pressed again after its answer was lost brings the call that was opened, and no second one', async ({
  desk,
}) => {
  const asked = await loseFirstAnswer(desk);
  await desk.press('F2');
  await desk.sees(/^New call not saved yet: write on paper\./);
  await desk.press('F2');
  await desk.isInNarrative();
  await desk.notes('Loud music in the park');
  await desk.isSaved();
  await desk.seesNot(/^New call not saved yet/);
  await expect(desk.page.getByRole('button', { name: /^Call 00000/ })).toHaveCount(1);
  expect(asked()).toBe(2);
  const reference = await desk.reference();
  await desk.closesIncomplete('h');
  await desk.findsInLog(reference, /: incomplete/);
});

test('who signs out after a lost answer leaves the call open, and has it on coming back', async ({ desk }) => {
  await loseFirstAnswer(desk);
  await desk.press('F2');
  await desk.sees(/^New call not saved yet/);
  await desk.command('Sign out');
  await desk.sees(/^Ann Lee left 1 open call\. Nothing is lost/);
  await desk.press('Enter');
  await desk.isAtLog();
  await expect(desk.page.getByRole('button', { name: /^Call 00000/ })).toHaveCount(1);
});
