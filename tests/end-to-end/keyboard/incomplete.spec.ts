import { expect, test } from '../support/desk';

test('a call that ends early closes as incomplete with a reason, and the board counts it', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Something about a neighbor and a fence');
  await desk.toClose('Close as incomplete: it goes to the supervisor’s board');
  await desk.sees(/^Missing: .*Why does the call end without it\? One letter:/);
  await desk.press('h', 'Enter');
  await desk.isAtLog();
  await expect(desk.page.getByRole('button', { name: /^1 incomplete/ })).toBeVisible();
  await desk.findsInLog(reference, /: incomplete \(.*hung up\)/);
});

test('without a reason an incomplete call stays open and says what to press', async ({ desk }) => {
  await desk.newCall();
  await desk.notes('Something about a neighbor and a fence');
  await desk.toClose('Close as incomplete: it goes to the supervisor’s board');
  await desk.press('Enter');
  await desk.sees('Why does the call end without it? Choose a letter, H, L, R, G, C, O, then Enter.');
  await desk.seesNot(/^Not saved/);
  await desk.press('g');
  await desk.seesNot(/^Why does the call end without it\? Choose/);
  await desk.press('Enter');
  await desk.isAtLog();
});

test('a promise made at the close is confirmed, and Enter closes the call again', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Something about a neighbor and a fence');
  await desk.toClose('Close as incomplete: it goes to the supervisor’s board');
  await desk.press('h', '+', 'Enter');
  await desk.sees('What is promised is empty: write it in a few words.');
  await desk.type('Tell her who mends fences');
  await desk.press('Enter');
  await desk.sees('Promised: Tell her who mends fences, in 1 day');
  await desk.press('Enter');
  await desk.isAtLog();
  await desk.findsInLog(reference, /Tell her who mends fences/);
});
