import { expect, test } from '../support/desk';

test('an amendment after the close shows what stood there, what stands there and why', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('A red car was scratched');
  await desk.closesIncomplete('c');
  await desk.findsInLog(reference, /: incomplete/);

  await desk.press('a');
  const form = desk.page.getByRole('form', { name: `Amend ${reference}` });
  await expect(form.getByRole('combobox', { name: 'What is amended' })).toBeFocused();
  await desk.press('Tab', 'Control+a');
  await desk.type('A green car was scratched');
  await desk.press('Tab');
  await desk.type('Caller corrected the color');
  await desk.press('Enter');
  await expect(form).toHaveCount(0);
  await desk.sees(/^Narrative amended, saved/);
  const summary = desk.record().getByRole('region', { name: 'Summary' });
  await expect(summary.getByText('A green car was scratched', { exact: true }).first()).toBeVisible();
  await expect(summary.getByText(/^Amended .* by Ann Lee, because: Caller corrected the color/)).toBeVisible();
  await expect(summary.getByRole('deletion')).toHaveText('A red car was scratched');
  await expect(summary.getByRole('insertion')).toHaveText('A green car was scratched');

  await desk.press('Escape');
  await desk.isAtLog();
  // The search of before is over, so that what is found is found anew.
  await desk.press('/', 'Escape');
  await desk.seesNot('1 call');
  await desk.findsInLog(reference, /: incomplete/);
});
