import { test } from '../support/desk';

test('vandalism found in the morning becomes a complete report with its estimate', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Found paint on the side of my car this morning');
  await desk.chooseType('Vandalism');
  await desk.basics({ place: '405 East High Street', callback: '859-555-0133', when: 'last night around 10' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'Suspect there or seen leaving': ['4'],
    'What was damaged': ['1', 'Enter'],
    'How it was done': ['1', 'Enter'],
    'Last intact, found damaged': 'between 10pm and 11pm yesterday',
    'Words or symbols': ['5', 'Enter'],
    'Earlier incidents, suspects': ['5', 'Enter'],
    'Left open, anything taken': ['6', 'Enter'],
    'Repair estimate': '$1,200',
  });
  await desk.closesAs('r', '3');
  await desk.findsInLog(reference, /: complete, Report taken, online/i);
  await desk.sees(/1,?200/);
});
