import { expect, test } from '../support/desk';

test('a call is found by filters and words, and the search is kept under a name, all by keys', async ({ desk }) => {
  const box = desk.page.getByRole('searchbox');
  const rows = desk.page.locator('[data-call-row]');
  await desk.newCall();
  const noise = await desk.reference();
  await desk.chooseType('Noise');
  await desk.notes('Loud party upstairs');
  await desk.closesIncomplete('c');
  await desk.newCall();
  await desk.notes('Loud engine in the yard');
  await desk.closesIncomplete('c');

  await desk.press('/');
  await desk.type('loud ty');
  await desk.press('Tab');
  await expect(box).toHaveValue('loud type:');
  await desk.type('nois');
  await desk.press('ArrowDown', 'Enter');
  await expect(box).toHaveValue('loud type:noise ');
  await desk.sees('type Noise');
  await expect(rows).toHaveText([new RegExp(noise)]);
  await expect(rows.locator('mark')).toHaveText(['Loud']);

  await desk.press('Alt+x');
  await expect(desk.page.getByLabel('Save this search as')).toBeFocused();
  await desk.type('Noise');
  await desk.press('Tab', 'ArrowRight', 'Tab', 'Enter');
  await desk.sees('Saved as "Noise".');
  await desk.press('Escape');
  await expect(box).toBeFocused();
  await desk.press('Escape');
  await expect(rows).toHaveCount(2);

  await desk.press('Escape', 'v', 'End', 'ArrowLeft');
  await expect(desk.page.getByRole('button', { name: 'Noise', exact: true })).toBeFocused();
  await desk.press('Enter');
  await expect(rows).toHaveText([new RegExp(noise)]);
  await desk.press('ArrowDown');
  await expect(rows).toBeFocused();
  await desk.press('Enter');
  await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText(noise);

  await desk.command('View: Incomplete today');
  await expect(rows).toHaveCount(2);
});

test('what is not understood is told, and the rest is looked for', async ({ desk }) => {
  await desk.newCall();
  await desk.notes('Loud party upstairs');
  await desk.closesIncomplete('c');
  await desk.press('/');
  await desk.type('loud by:zoltan typ:noise ');
  await desk.sees(/by:zoltan was left out: nothing is called so/);
  await desk.sees(/Did you mean type:\?/);
  await expect(desk.page.locator('[data-call-row]')).toHaveCount(1);
  await desk.press('Escape');
  await expect(desk.page.getByRole('searchbox')).toHaveValue('');
});
