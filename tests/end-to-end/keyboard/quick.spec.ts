import { test } from '../support/desk';

test('a wrong number is settled in two keys', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.press('Alt+q');
  await desk.isIn('quick');
  await desk.press('w');
  await desk.isAtLog();
  await desk.findsInLog(reference, /wrong number/i);
});

test('a hang-up asks for the callback before it can be settled', async ({ desk }) => {
  await desk.newCall();
  await desk.press('Alt+q');
  await desk.isIn('quick');
  await desk.press('h');
  await desk.isIn('callback');
  await desk.press('2');
  await desk.sees(/No answer/);
});
