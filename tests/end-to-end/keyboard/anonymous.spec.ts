import { expect, test } from '../support/desk';

test('a caller who stays anonymous and leaves no number still gets a complete close', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('A dog barks every night, does not want to leave a name');
  await desk.chooseType('Barking dog');
  await desk.toQuestion();
  await desk.picks('Emergency now', 'n');
  await desk.answers('Place', '600 North Limestone');
  await desk.picks('Callback number', 'Alt+r');
  await desk.answers('When', 'yesterday at 9 pm');
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'What is heard now': ['b', 'Enter'],
    'Exact source': '600 North Limestone',
    'Fight, screams, glass, shots': ['8', 'Enter'],
    'How many, minors drinking': ['6', 'Enter'],
  });
  await desk.goTo('Name given, anonymous, for another');
  await desk.press('2');
  await expect(desk.page.getByRole('complementary', { name: 'Record' })).toContainText('Anonymous');
  await desk.closesAs('i', '5');
  await desk.findsInLog(reference, /: complete/);
  await desk.sees(/refused/i);
});
