import { type Desk, expect, test } from '../support/desk';

const COMMAND = 'BOLO (be on the lookout)';
const subject = (desk: Desk) => desk.page.getByRole('textbox', { name: /^Subject/ });
const from = (desk: Desk) => desk.page.getByRole('textbox', { name: /^From which call/ });

test('a BOLO begins on a call, and on the record of a call, and stands in the pass-on', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Bicycle taken from the porch');
  await desk.command(COMMAND);
  await expect(subject(desk)).toBeFocused();
  await expect(from(desk)).toHaveValue(reference);
  await desk.type('Man in a red coat');
  await desk.press('Enter');
  await desk.sees('BOLO added. It stands in the pass-on until it is over.');
  await desk.press('Enter');
  await desk.isInNarrative();
  await desk.closesIncomplete('h');

  await desk.findsInLog(reference, /: incomplete/);
  await desk.command(COMMAND);
  await expect(subject(desk)).toBeFocused();
  await expect(from(desk)).toHaveValue(reference);
  await desk.press('Tab');
  await desk.type('white van');
  await desk.press('Enter');
  await desk.sees('BOLO added. It stands in the pass-on until it is over.');
  await desk.press('Enter');
  const timeline = desk.page.getByRole('region', { name: 'How it went' });
  await expect(timeline).toContainText(/BOLO until .*: Man in a red coat.*BOLO until .*: Vehicle: white van/);

  await desk.press('Alt+y');
  await desk.press('s');
  const soFar = desk.page.getByRole('group', { name: /^Your pass-on so far/ });
  await expect(soFar.getByRole('option').filter({ hasText: 'Man in a red coat' })).toContainText(reference);
  await expect(soFar.getByRole('option').filter({ hasText: 'white van' })).toContainText(reference);
});
