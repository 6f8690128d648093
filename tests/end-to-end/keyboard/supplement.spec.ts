import { expect, test } from '../support/desk';

test('a supplement to a closed call stands beside the original, which is not edited', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Wallet lost near the fountain');
  await desk.closesIncomplete('c');

  await expect(desk.page.locator('[data-call-row]')).toBeFocused();
  await desk.press('s');
  await expect(desk.page.getByRole('textbox', { name: `Supplement to ${reference}` })).toBeFocused();
  await desk.type('Caller found a witness who saw the wallet being picked up');
  await desk.press('Enter');
  await desk.sees(new RegExp(`^Supplement added to ${reference}, saved`));

  await desk.findsInLog(reference, /: incomplete/);
  const summary = desk.record().getByRole('region', { name: 'Summary' });
  await expect(summary.getByText('Caller found a witness who saw the wallet being picked up')).toBeVisible();
  await expect(summary.getByText('Wallet lost near the fountain', { exact: true })).toBeVisible();
});

test('the same from the record itself, by one letter', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Wallet lost near the fountain');
  await desk.closesIncomplete('c');
  await desk.findsInLog(reference, /: incomplete/);

  await desk.press('s');
  await expect(desk.record().getByRole('form').locator(':focus')).toHaveCount(1);
  await desk.type('The wallet was handed in at the library');
  await desk.press('Enter');
  await desk.sees(/^Supplement.*, saved/);
  const summary = desk.record().getByRole('region', { name: 'Summary' });
  await expect(summary.getByText('The wallet was handed in at the library')).toBeVisible();
  await expect(summary.getByText('Wallet lost near the fountain', { exact: true })).toBeVisible();
});
