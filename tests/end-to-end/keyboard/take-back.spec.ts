import { expect, test } from '../support/desk';

test('the last answer is taken back by Ctrl+Z, and the last close from the command bar', async ({ desk }) => {
  const record = desk.page.getByRole('complementary', { name: 'Record' });
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('A fence was painted over night');
  await desk.goTo('Name given, anonymous, for another');
  await desk.press('2');
  await expect(record).toContainText('Anonymous');
  await desk.goTo('Victim, witness, other');
  await desk.press('Control+z');
  await expect(record).not.toContainText('Anonymous');
  await desk.asks('Name given, anonymous, for another');
  await desk.isIn('question');

  await desk.closesIncomplete('c');
  await desk.command('Take back the last close');
  await expect(desk.page.locator('header h1')).toHaveText(reference);
  await desk.isInNarrative();
  await desk.notes(', blue paint');
  await desk.closesIncomplete('h');
  await desk.findsInLog(reference, /: incomplete \(.*hung up\)/);
  await expect(
    desk
      .record()
      .getByText(/Close taken back/)
      .first(),
  ).toBeVisible();
});
