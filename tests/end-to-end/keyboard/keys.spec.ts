import { KEYS, keyOf } from '../../../src/renderer/keys/keys';
import { expect, test } from '../support/desk';

test('the key sheet, one letter away, names every key', async ({ desk }) => {
  await desk.press('?');
  const sheet = desk.page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  for (const { id, label } of KEYS) {
    await expect(sheet.getByText(label, { exact: true }).first()).toBeVisible();
    await expect(sheet.getByText(keyOf(id), { exact: true }).first()).toBeVisible();
  }
  await desk.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('the command bar lists every command of a call with its key', async ({ desk }) => {
  await desk.newCall();
  await desk.press('Control+k');
  const bar = desk.page.getByRole('dialog', { name: 'Commands' });
  await expect(bar.getByRole('combobox')).toBeFocused();
  // The caret's own keys, its own key, and those that act only inside a question, the gate or the log, are on the key sheet.
  const commands = KEYS.filter(
    ({ id, place }) =>
      ['anywhere', 'outside-text', 'call'].includes(place) && !['narrative', 'command-bar'].includes(id),
  );
  for (const { id, label } of commands) {
    await expect(
      bar
        .getByRole('option')
        .filter({ hasText: label })
        .filter({ hasText: keyOf(id) }),
    ).not.toHaveCount(0);
  }
  await desk.press('Escape');
  await desk.isInNarrative();
});
