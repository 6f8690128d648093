import { expect, test } from '../support/desk';

test('a caller who drops off the line is called back twice, and both attempts stay on record', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Wants to report a scratched car, call dropped');
  await desk.toQuestion();
  await desk.picks('Emergency now', 'n');
  await desk.answers('Place', '300 South Broadway');
  await desk.answers('Callback number', '859-555-0188');
  await desk.asks('When');
  await desk.isIn('question');

  await desk.press('Alt+l');
  await desk.isIn('callback');
  await desk.press('2');
  const attempts = desk.page.getByRole('list', { name: 'Attempts' }).getByRole('listitem');
  await expect(attempts).toHaveText([/No answer/]);
  await desk.press('4');
  await expect(attempts).toHaveText([/No answer/, /Voicemail, no details left/]);
  await desk.sees(/Line dropped/);

  await desk.closesIncomplete('l');
  await desk.findsInLog(reference, /: incomplete/);
  await expect(
    desk
      .record()
      .getByText(/no answer/)
      .first(),
  ).toBeVisible();
  await expect(
    desk
      .record()
      .getByText(/voicemail/i)
      .first(),
  ).toBeVisible();
});
