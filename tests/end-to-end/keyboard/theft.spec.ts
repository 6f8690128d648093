import { test } from '../support/desk';

test('a theft whose suspect is gone becomes a complete report', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Bike was stolen from the shed yesterday while caller was at work');
  await desk.chooseType('Theft');
  await desk.basics({ place: '211 Walton Avenue', callback: '859-555-0117', when: 'yesterday at 5 pm' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'Suspect there or seen leaving': ['4'],
    'Taken from where': ['9'],
    'Force, threat or entry': ['6', 'Enter'],
  });
  await desk.asks('What was taken');
  await desk.isIn('question');
  await desk.type('Bicycle');
  await desk.press('Tab');
  await desk.type('Trek');
  await desk.press('Enter');
  await desk.tells({
    'Gun, cards, keys, tracker': ['9', 'Enter'],
    'Last seen, found missing': 'between 8am and 5pm yesterday',
  });
  await desk.closesAs('r', '2');
  await desk.findsInLog(reference, /: complete, Report taken, report by phone/i);
  await desk.sees(/Bicycle/);
});
