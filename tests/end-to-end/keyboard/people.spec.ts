import { expect, test } from '../support/desk';

test('a first run says what is missing and keeps what is there', async ({ newDesk: desk }) => {
  await desk.sees('Set up this desk');
  await desk.press('Tab', 'Tab');
  await desk.type('Ann Lee');
  await desk.press('Enter');
  await desk.sees(/^Name of this desk: nothing is written there/);
  await expect(desk.page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ann Lee');
});

test('the next person signs in by choosing a name, and the call carries it', async ({ desk }) => {
  await desk.addPerson('Ben Cruz');

  await desk.command('Sign out');
  await desk.sees('Who is at this desk?');
  const ben = desk.page.getByRole('button', { name: /^Ben Cruz/ });
  await expect(desk.page.getByRole('button', { name: /^Ann Lee/ })).toBeFocused();
  await desk.press('ArrowDown');
  await expect(ben).toBeFocused();
  await desk.press('Enter');
  await desk.isAtLog();
  await desk.sees('Ben Cruz');

  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Asks when the office opens');
  await desk.closesIncomplete('c');
  await desk.findsInLog(reference, /^Closed .* by Ben Cruz: incomplete/);
});

test('a locked desk hides the call and gives it back as it was', async ({ desk }) => {
  await desk.newCall();
  await desk.notes('In the middle of a sentence');
  await desk.press('Control+Alt+l');
  await desk.sees('This desk is locked');
  await desk.seesNot('In the middle of a sentence');
  await desk.press('Enter');
  await expect(desk.page.locator('#narrative')).toHaveValue('In the middle of a sentence');
});
