import { expect, test } from '../support/desk';

test('a reload in the middle of a call loses nothing that was typed', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('The caller speaks about a barking dog');
  await desk.toQuestion();
  await desk.picks('Emergency now', 'n');
  await desk.asks('Place');
  await desk.isIn('question');
  const kept = desk.page.waitForRequest((request) => request.postData()?.includes('417 West Sixth') === true);
  await desk.type('417 West Sixth');
  await (await kept).response();

  await desk.page.reload();
  await expect(desk.page.getByRole('button', { name: /^Call 000001/ })).toBeVisible();
  await desk.press('F4');
  await expect(desk.page.locator('header h1')).toHaveText(reference);
  await expect(desk.page.locator('#narrative')).toHaveValue('The caller speaks about a barking dog');
  await desk.toQuestion();
  await desk.asks('Place');
  await expect(desk.page.getByRole('textbox', { name: 'Place' })).toHaveValue('417 West Sixth');
  await desk.type(' Street');
  await desk.press('Enter');
  await expect(desk.page.getByRole('complementary', { name: 'Record' })).toContainText('417 West Sixth Street');
  await desk.asks('Callback number');
  await desk.closesIncomplete('l');
  await desk.findsInLog(reference, /: incomplete/);
});
