import { expect, test } from '../support/desk';

test('F2 pressed again after its answer was lost brings the call that was opened, and no second one', async ({
  desk,
}) => {
  let asked = 0;
  await desk.page.route('**/api/call.open', async (route) => {
    asked += 1;
    if (asked > 1) return route.continue();
    // It is carried out; only the answer does not arrive.
    await route.fetch();
    await route.fulfill({ json: null });
  });
  await desk.press('F2');
  await desk.sees(/^New call not saved yet: write on paper\./);
  await desk.press('F2');
  await desk.isInNarrative();
  await desk.notes('Loud music in the park');
  await desk.isSaved();
  await desk.seesNot(/^New call not saved yet/);
  await expect(desk.page.getByRole('button', { name: /^Call 00000/ })).toHaveCount(1);
  expect(asked).toBe(2);
  const reference = await desk.reference();
  await desk.closesIncomplete('h');
  await desk.findsInLog(reference, /: incomplete/);
});
