import { type Desk, expect, test } from '../support/desk';

const rows = (desk: Desk, group: string) => desk.page.locator(`[data-group="${group}"] [data-now-row]`);
const status = (desk: Desk) => desk.page.getByRole('main').getByRole('status');

async function toNow(desk: Desk): Promise<void> {
  await desk.press('Alt+o');
  await expect(desk.page.getByRole('heading', { name: 'Now' })).toBeVisible();
}

/** A call somebody typed into, and the board. */
async function callOnBoard(desk: Desk, words = 'Asks when the office opens'): Promise<string> {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes(words);
  await toNow(desk);
  await expect(desk.page.locator('[data-now-row]').first()).toBeFocused();
  return reference;
}

test('an empty desk needs nobody, in one calm line', async ({ desk }) => {
  await toNow(desk);
  await desk.sees('Nothing needs a person.');
  await desk.sees(/^None: flags to act on · flags undecided · .* · open calls$/);
});

test('a flag nobody acted on is first, with its age; an outcome takes it off', async ({ desk }) => {
  const reference = await callOnBoard(desk, 'Caller at 405 E High St says he has a knife and ');
  await expect(rows(desk, 'flagged')).toContainText([reference]);
  await expect(rows(desk, 'flagged').first()).toContainText(/0:\d\d/);
  await expect(desk.page.getByRole('button', { name: 'Now 1 needs a person, 1 flag to act on' })).toBeVisible();
  await desk.press('Enter');
  await desk.isInNarrative();
  await desk.inBanner('1', desk.page.getByText('Transferred to 911'));
  await desk.type('Dispatcher 12');
  await desk.press('Enter');
  await desk.seesNot('EMERGENCY - SEND TO 911 NOW');
  await toNow(desk);
  await expect(rows(desk, 'open')).toContainText([reference]);
  await expect(rows(desk, 'flagged')).toHaveCount(0);
});

test('a call closed with a flag undecided stays until it is reopened', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.press('F9');
  await desk.toClose('Close as unresolved escalation');
  await desk.press('Enter');
  await desk.isAtLog();
  await toNow(desk);
  await expect(rows(desk, 'unresolved')).toContainText([reference]);
  await desk.press('Enter');
  await expect(desk.record().getByRole('heading', { level: 1 })).toHaveText(reference);
});

test('a dropped line is there with its tries', async ({ desk }) => {
  await desk.newCall();
  await desk.press('Alt+l');
  await desk.isIn('callback');
  await desk.press('2');
  await toNow(desk);
  await expect(rows(desk, 'dropped').first()).toContainText('1 try, no answer');
});

test('R and a digit give a call away, Z takes it back', async ({ desk }) => {
  await desk.addPerson('Ben Cruz');
  const reference = await callOnBoard(desk);
  await desk.press('r', '1');
  await expect(status(desk)).toHaveText('Given to Ben Cruz. Z takes it back.');
  await expect(rows(desk, 'unowned').first()).toContainText('Ben Cruz, not signed in');
  await expect(desk.page.locator('[data-now-row]:focus')).toContainText(reference);
  await desk.press('z');
  await expect(status(desk)).toHaveText('Taken back: it is with Ann Lee again.');
  await expect(rows(desk, 'open').first()).toContainText('You');
});

test('what somebody left behind is taken over with one key', async ({ desk }) => {
  await desk.addPerson('Ben Cruz');
  const reference = await callOnBoard(desk);
  await desk.command('Sign out');
  await desk.sees('Who is at this desk?');
  await desk.press('ArrowDown');
  await expect(desk.page.getByRole('button', { name: /^Ben Cruz/ })).toBeFocused();
  await desk.press('Enter');
  await desk.isAtLog();
  await toNow(desk);
  await expect(rows(desk, 'unowned').first()).toContainText(reference);
  await expect(rows(desk, 'unowned').first()).toContainText('Ann Lee, not signed in');
  await desk.press('a');
  await expect(status(desk)).toHaveText('Given to you. Z takes it back.');
  await expect(rows(desk, 'open').first()).toContainText('You');
});

test('a call turns overdue by itself; D and two digits say what happens next', async ({ desk }) => {
  await desk.page.clock.install();
  await callOnBoard(desk);
  await expect(rows(desk, 'open')).toHaveCount(1);
  await desk.page.clock.fastForward(21 * 60_000);
  await expect(rows(desk, 'late').first()).toContainText('finish taking, OVERDUE by');
  await desk.press('d', '3', '8');
  await expect(status(desk)).toContainText('call back in 8 hours.');
  await expect(rows(desk, 'open').first()).toContainText('call back, in');
  await expect(desk.page.locator('[data-now-row]:focus')).toHaveCount(1);
});

test('a supervisor looks at an E1 call, and it leaves the board', async ({ desk }) => {
  await desk.newCall();
  await desk.chooseType('Vandalism');
  await desk.goTo('What was damaged');
  const school = desk.page.locator(
    '[data-panel="question"] [role="option"], [data-panel="question"] button, [data-panel="question"] label',
    {
      hasText: /school/i,
    },
  );
  await desk.type(((await school.first().textContent()) ?? '').match(/\d/)?.[0] ?? '');
  await desk.press('Enter');
  await toNow(desk);
  await expect(rows(desk, 'review').first()).toContainText(/review, in 4\d:\d\d/);
  await desk.press('v');
  await desk.type('Officer asked to drive by');
  await desk.press('Enter');
  await expect(status(desk)).toContainText('Reviewed.');
  await expect(rows(desk, 'review')).toHaveCount(0);
});

test('a supervisor who reads an E1 call reviews it there, and it has left the board', async ({ demo: desk }) => {
  await toNow(desk);
  const waiting = rows(desk, 'review');
  const before = await waiting.count();
  while (!(await desk.page.locator('[data-group="review"] [data-now-row]:focus').count()))
    await desk.press('ArrowDown');
  await desk.press('Enter');
  await expect(desk.record().getByRole('button', { name: /^Reviewed \(E1\)/ })).toBeVisible();
  await desk.press('e');
  await desk.type('Officer asked to drive by');
  await desk.press('Enter');
  await desk.sees(/^Reviewed, saved/);
  await expect(desk.record().getByRole('button', { name: /^Reviewed \(E1\)/ })).toHaveCount(0);
  await desk.press('Escape');
  await expect(waiting).toHaveCount(before - 1);
});

test('an online message waits for its reply', async ({ desk }) => {
  await desk.command('New online message');
  await expect(desk.page.getByRole('textbox', { name: 'The message as received' })).toBeFocused();
  await desk.page.keyboard.insertText('There is blue paint on my car. Please write back. Dana');
  await desk.press('Control+Enter');
  await desk.isInNarrative();
  const reference = await desk.reference();
  await toNow(desk);
  await expect(rows(desk, 'message')).toContainText([reference]);
  await desk.press('Alt+k');
  await expect(desk.page.getByRole('option').first()).toContainText('Online message, owed a reply');
  await desk.press('Enter');
  await desk.isInNarrative();
  expect(await desk.reference()).toBe(reference);
});
