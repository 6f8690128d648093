import { test } from '../support/desk';

test('a noise complaint goes from the first words to the log without a mouse', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Loud music from the apartment upstairs last night');
  await desk.chooseType('Noise');
  await desk.basics({ place: '1104 Meadow Lane, Apt 3', callback: '859-555-0142', when: 'yesterday at 9 pm' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'What is heard now': ['1', 'Enter'],
    'Exact source': '1104 Meadow Lane, Apt 5, third floor',
    'Fight, screams, glass, shots': ['8', 'Enter'],
    'How many, minors drinking': ['1', 'Enter'],
  });
  await desk.closesAs('i', '4');
  await desk.findsInLog(reference, /: complete, Information or administrative, referral/i);
});
