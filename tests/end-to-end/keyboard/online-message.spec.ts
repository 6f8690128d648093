import { expect, test } from '../support/desk';

const MESSAGE = 'Hello,\nthere is blue paint on my car on Elm Tree Lane.\nPlease write back. Dana';

test('a pasted online message becomes a call and stays as it was received', async ({ desk }) => {
  await desk.command('New online message');
  await expect(desk.page.getByRole('textbox', { name: 'The message as received' })).toBeFocused();
  await desk.page.keyboard.insertText(MESSAGE);
  await desk.press('Tab');
  await desk.type('yesterday at 9 pm');
  await desk.press('Tab');
  await desk.type('dana@example.org');
  await desk.press('Control+Enter');
  await desk.isInNarrative();
  const reference = await desk.reference();
  const received = desk.page.getByText(MESSAGE);
  await expect(received).toBeVisible();

  await desk.notes('Writer found blue paint on the car');
  await desk.chooseType('Vandalism');
  await desk.toQuestion();
  await desk.picks('Emergency now', 'n');
  await desk.answers('Place', '150 Elm Tree Lane');
  await desk.picks('Callback number', 'Alt+r');
  await desk.answers('When', 'yesterday at 6 pm');
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'Suspect there or seen leaving': ['4'],
    'What was damaged': ['1', 'Enter'],
    'How it was done': ['1', 'Enter'],
    'Last intact, found damaged': 'between 5pm and 6pm yesterday',
    'Words or symbols': ['5', 'Enter'],
    'Earlier incidents, suspects': ['5', 'Enter'],
    'Left open, anything taken': ['6', 'Enter'],
  });
  await desk.closesAs('r', '3');
  await desk.findsInLog(reference, /: complete, Report taken, online report/);
  await expect(desk.record().getByText(MESSAGE).first()).toBeVisible();
});

test('an online message that belongs to 911 says so as soon as it is a call', async ({ desk }) => {
  await desk.command('New online message');
  await expect(desk.page.getByRole('textbox', { name: 'The message as received' })).toBeFocused();
  await desk.page.keyboard.insertText('Please help, my father is not breathing, 211 Walton Ave');
  await desk.press('Control+Enter');
  await desk.sees('EMERGENCY - SEND TO 911 NOW');
  await desk.isInNarrative();
  await expect(desk.page.getByRole('list', { name: 'Suggestions' })).toContainText('211 Walton Ave');
});
