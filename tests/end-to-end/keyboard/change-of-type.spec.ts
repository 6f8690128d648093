import { expect, test } from '../support/desk';

test('an answer that both types ask for is kept when the type changes in the middle of the call', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('The car was parked on the street over night and is not as he left it');
  await desk.chooseType('Theft');
  await desk.basics({ place: '92 Forest Avenue', callback: '859-555-0145', when: 'yesterday at 10 pm' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({ 'Suspect there or seen leaving': ['4'], 'Taken from where': ['4'] });
  await desk.press('Escape');
  await desk.chooseType('Vandalism');

  const script = desk.page.getByRole('navigation', { name: 'Script' });
  await expect(script.getByRole('button', { name: /Suspect there or seen leaving.*answered/ })).toBeVisible();
  await expect(script.getByRole('button', { name: /Taken from where/ })).toHaveCount(0);
  await desk.toQuestion();
  await desk.tells({
    'Someone inside is afraid': ['n'],
    'What was damaged': ['1', 'Enter'],
    'How it was done': ['2', 'Enter'],
    'Last intact, found damaged': 'between 8pm and 10pm yesterday',
    'Words or symbols': ['5', 'Enter'],
    'Earlier incidents, suspects': ['5', 'Enter'],
    'Left open, anything taken': ['6', 'Enter'],
  });
  await desk.closesAs('r', '2');
  await desk.findsInLog(reference, /: complete, Report taken, report by phone/);
});
