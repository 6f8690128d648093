import { test } from '../support/desk';

test('a fender bender without injury becomes a complete report', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Minor fender bender in the parking garage, no injuries, papers exchanged');
  await desk.chooseType('Crash without injury');
  await desk.basics({ place: 'Victorian Square garage', callback: '859-555-0161', when: 'yesterday at 3 pm' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'Anyone hurt': ['7', 'Enter'],
    'Exact spot, direction, lane': 'Level 2, by the exit',
    'Blocking, fluids, smoke, wires': ['1', 'Enter'],
    'All drivers there': ['1'],
    'Vehicles, drivers, insurers, damage': 'blue',
    'Intoxication, no license, fight': ['5', 'Enter'],
  });
  await desk.closesAs('p', '3');
  await desk.findsInLog(reference, /: complete, Settled by phone, online/i);
});
