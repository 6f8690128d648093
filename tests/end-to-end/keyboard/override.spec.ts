import { expect, test } from '../support/desk';

test('words that only sound like an emergency are overridden in three keys, with a coded reason', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('he has a knife ');
  await desk.sees('EMERGENCY - SEND TO 911 NOW');
  await desk.sees(/Caller said: "/);
  await desk.isInNarrative();
  await desk.notes('in the film they are watching');

  await desk.inBanner('0', desk.page.getByRole('heading', { name: 'Why is it not an emergency?' }));
  await desk.press('t');
  await desk.seesNot('EMERGENCY - SEND TO 911 NOW');
  await desk.isInNarrative();
  await desk.notes(', he has a knife');
  await expect(desk.page.locator('main header h1')).toHaveText(reference);

  await desk.closesIncomplete('c');
  await desk.findsInLog(reference, /: incomplete/);
  await expect(
    desk
      .record()
      .getByText(/not an emergency/i)
      .first(),
  ).toBeVisible();
});

test('a reason in words that is too short is said at once, and goes with the outcome', async ({ desk }) => {
  await desk.newCall();
  await desk.press('F9');
  await desk.inBanner('0', desk.page.getByRole('heading', { name: 'Why is it not an emergency?' }));
  await desk.press('o');
  await desk.type('short');
  await desk.press('Enter');
  await desk.sees(/^Why it is not an emergency: write 10 letters or more/);
  await desk.type(' no longer');
  await desk.press('Enter');
  await desk.isInNarrative();
  await desk.seesNot(/^Why it is not an emergency/);
});
