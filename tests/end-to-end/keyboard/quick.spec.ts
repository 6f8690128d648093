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
