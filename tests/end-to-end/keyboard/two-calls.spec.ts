import { expect, test } from '../support/desk';

test('a call is held for a second one and taken up again where it was', async ({ desk }) => {
  const stage = desk.page.locator('main header');
  await desk.newCall();
  const first = await desk.reference();
  await desk.notes('First caller, about a stolen bicycle');
  await desk.press('Alt+h');
  await expect(stage).toContainText('On hold');

  await desk.newCall();
  await expect(desk.page.locator('header h1')).not.toHaveText(first);
  const second = await desk.reference();
  await desk.notes('Second caller, wrong office');
  await desk.closesIncomplete('c');
  const inHand = desk.page.locator('[data-call-row]:focus');
  await expect(inHand).toContainText(second);

  await desk.press('F4');
  await expect(desk.page.locator('header h1')).toHaveText(first);
  await expect(stage).toContainText('On hold');
  await expect(desk.page.locator('#narrative')).toHaveValue('First caller, about a stolen bicycle');
  await desk.press('Alt+h');
  await expect(stage).toContainText('Open');
  await desk.notes(', blue, left at the station');
  await desk.closesIncomplete('h');
  await expect(inHand).toContainText(first);

  await desk.findsInLog(first, /: incomplete/);
  await desk.sees('First caller, about a stolen bicycle, blue, left at the station');
  await desk.press('Escape');
  await desk.isAtLog();
  await desk.press('/', 'Control+a');
  await desk.findsInLog(second, /: incomplete/);
});

test('F4 goes round the open calls, each with its own text', async ({ desk }) => {
  await desk.newCall();
  await desk.notes('One');
  await desk.newCall();
  await expect(desk.page.locator('#narrative')).toHaveValue('');
  await desk.notes('Two');
  await desk.press('F4');
  await expect(desk.page.locator('#narrative')).toHaveValue('One');
  await desk.isInNarrative();
  await desk.press('F4');
  await expect(desk.page.locator('#narrative')).toHaveValue('Two');
});

test('what is typed in one go with F2 is the beginning of the narrative', async ({ desk }) => {
  await desk.press('F2');
  await desk.type('stolen bicycle');
  await desk.isInNarrative();
  await expect(desk.page.locator('#narrative')).toHaveValue('stolen bicycle');
});
