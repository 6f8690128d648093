import { test } from '../support/desk';

test('a lost wallet is recorded item by item and closed', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Left my wallet on the bus, called the transit office already');
  await desk.chooseType('Lost property');
  await desk.basics({ place: 'Transit center on Vine Street', callback: '859-555-0155', when: 'yesterday at 8 am' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.picks('Lost, stolen or a person', '1');
  await desk.asks('What was lost');
  await desk.isIn('question');
  await desk.type('Wallet');
  await desk.press('Tab', 'Tab', 'Tab');
  await desk.type('brown');
  await desk.press('Enter');
  await desk.tells({ 'Firearm, medicine, hazard': ['8', 'Enter'], Tracker: ['1'] });
  await desk.closesAs('i', '5');
  await desk.findsInLog(reference, /: complete, Information or administrative, information/i);
  await desk.sees(/Wallet/);
});

test('found property is described, kept out of reach and closed', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Found a phone on a bench and took it inside the library');
  await desk.chooseType('Found property');
  await desk.basics({ place: '140 East Main Street', callback: '859-555-0156', when: 'yesterday at 7 am' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'Safe, who can reach it': ['1'],
    'What it is': ['9', 'Enter'],
    'Names, IDs, serials': 'Phone',
    'Blood, person, forced door': ['6', 'Enter'],
    Touched: ['2', 'Enter'],
  });
  await desk.closesAs('h', '5');
  await desk.findsInLog(reference, /: complete, Property, information/i);
});
