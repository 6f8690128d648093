import { expect, test } from '../support/desk';

/** Words that put a clarifying question and raise nothing; the last one is read when the narrative is left. */
const WORRYING = 'RP says there was a wreck at the corner, one driver is hurt';

test('a question somebody goes to by Tab is not taken from under them; the clarifying one comes next', async ({
  desk,
}) => {
  await desk.newCall();
  await desk.notes(WORRYING);
  const seen = (await desk.question().textContent()) ?? '';
  await desk.press('Tab');
  await desk.isIn('question');
  await desk.asks(seen);
  await desk.press('n');
  await desk.asks('Safety: make sure');
  await desk.isIn('question');
});

test('any question can be answered while a clarifying one is open', async ({ desk }) => {
  await desk.newCall();
  await desk.notes(WORRYING);
  await desk.asks('Safety: make sure');
  await desk.goTo('Vehicles');
  await expect(desk.question()).toContainText('Vehicles');
});

test('a clarifying question somebody goes to stays under the hands though the few words then raise', async ({
  desk,
}) => {
  await desk.newCall();
  await desk.notes('he is downstairs, he has my keys');
  await desk.asks('Safety: make sure');
  await desk.press('Tab');
  await desk.sees(/SEND TO 911 OR DISPATCH NOW/);
  await desk.asks('Safety: make sure');
  await desk.isIn('question');
  await desk.press('n');
  await expect(desk.page.locator('[data-panel="relay"]')).toBeVisible();
  await desk.isInNarrative();
});
