import { type Desk, expect, test } from '../support/desk';

const dialog = (desk: Desk) => desk.page.getByRole('dialog', { name: 'Follow-ups and sign-ups' });
const marked = (desk: Desk) => dialog(desk).getByRole('option', { selected: true });
const status = (desk: Desk) => dialog(desk).getByRole('status');

/** Somebody wants to take part: it waits among the follow-ups. */
async function signUp(desk: Desk, name: string): Promise<void> {
  await desk.command('Programs, questions and referrals');
  await expect(desk.page.getByRole('combobox', { name: 'Topic, title or area' })).toBeFocused();
  await desk.type('workshop');
  await expect(desk.page.getByRole('form', { name: 'Sign up' })).toBeVisible();
  await desk.press('Enter');
  await expect(desk.page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await desk.type(name);
  await desk.press('Tab');
  await desk.type('859-555-0177');
  await desk.press('Enter');
  await desk.sees(`${name} is signed up.`);
  await desk.press('Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
}

async function toFollowUps(desk: Desk): Promise<void> {
  await desk.press('Alt+k');
  await expect(dialog(desk).getByRole('listbox', { name: 'Follow-ups' })).toBeFocused();
}

test('an empty queue says what will stand there, and the focus ring goes around it', async ({ desk }) => {
  await toFollowUps(desk);
  await desk.seesUncovered(/Nothing is waiting\. A sign-up, a promised call or an online message/);
  const list = await dialog(desk).getByRole('listbox', { name: 'Follow-ups' }).boundingBox();
  const sentence = await dialog(desk)
    .getByText(/^Nothing is waiting/)
    .boundingBox();
  expect(list).toEqual(sentence);
});

test('over a long queue the keys, what was done and the marked line stay in sight', async ({ demo: desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 1024, height: 700 });
  await toFollowUps(desk);
  // Those done are the longest list of the demo.
  await desk.press('4');
  await expect(marked(desk)).toContainText('done');
  await desk.press('End');
  await desk.press('t');
  await expect(status(desk)).toHaveText('This follow-up is done.');
  await expect(status(desk)).toBeInViewport({ ratio: 1 });
  await desk.press('2', 'End');
  await expect(marked(desk)).toContainText('due');
  await desk.press('r');
  await expect(page.getByRole('listbox', { name: /^Give/ })).toBeFocused();
  await desk.press('Escape');
  await expect(dialog(desk).getByRole('listbox', { name: 'Follow-ups' })).toBeFocused();
  await expect(marked(desk)).toBeInViewport({ ratio: 0.9 });
  // Read, and back: the first line does not lie under the keys.
  await desk.press('Home');
  const reference = /N\d\d-\d{6}-\w/.exec((await marked(desk).textContent()) ?? '')?.[0] ?? '';
  await desk.press('Enter');
  await expect(desk.record().getByRole('heading', { level: 1 })).toHaveText(reference);
  await desk.press('Escape');
  await expect(dialog(desk).getByRole('listbox', { name: 'Follow-ups' })).toBeFocused();
  await desk.isUncovered(marked(desk).getByText(reference));
});

test('a sign-up is tried, put off, given away and taken back, and done', async ({ desk, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.addPerson('Ben Cruz');
  await signUp(desk, 'Rosa Lima');
  await toFollowUps(desk);
  await expect(marked(desk)).toContainText(/Program sign-up: Sign up Rosa Lima.*not tried yet/);
  await expect(marked(desk)).toContainText('Not asked: leave no message');

  await desk.press('c');
  await expect(status(desk)).toHaveText('Copied (859) 555-0177.');

  await desk.press('t');
  await expect(dialog(desk).getByRole('form')).toContainText('(859) 555-0177');
  await desk.press('2');
  await expect(dialog(desk).getByRole('radio', { checked: true })).toBeVisible();
  await desk.type('rang long');
  await desk.press('Enter');
  await expect(marked(desk)).toContainText(/1 try, last .*: no answer, rang long · put off/);

  await desk.press('l', '4');
  await desk.type('Asked for tomorrow');
  await desk.press('Enter');
  await expect(marked(desk)).toContainText(/09:00.*put off .*: Asked for tomorrow/);

  await desk.press('r', '1');
  await expect(status(desk)).toHaveText('Given to Ben Cruz. Z takes it back.');
  await expect(marked(desk)).toContainText('Ben Cruz');
  await desk.press('1');
  await desk.sees(/^Nothing is waiting for you/);
  await desk.press('2');
  await expect(marked(desk)).toContainText('Ben Cruz');
  await desk.press('z');
  await expect(status(desk)).toHaveText('Taken back: it is with Ann Lee again.');
  await expect(marked(desk)).toContainText('Ann Lee');

  await desk.press('d');
  await desk.type('Comes on Monday');
  await desk.press('Enter');
  await desk.sees(/^Nothing is waiting\./);
  await desk.press('4');
  await expect(marked(desk)).toContainText('result: Comes on Monday');
});

test('a promise turns overdue by itself, in the queue and on the board', async ({ desk }) => {
  await desk.page.clock.install();
  await signUp(desk, 'Rosa Lima');
  await desk.press('Alt+o');
  await desk.sees('Nothing needs a person.');
  await desk.page.clock.fastForward(49 * 3_600_000);
  await expect(desk.page.locator('[data-group="follow-up"] [data-now-row]')).toContainText(['Sign up Rosa Lima']);
  await desk.press('ArrowDown');
  await toFollowUps(desk);
  await expect(marked(desk)).toContainText('OVERDUE');
  await desk.press('3');
  await expect(dialog(desk).getByRole('option')).toHaveCount(1);
});

test('Esc leaves a form, then the window, and what was typed is there again', async ({ desk }) => {
  await signUp(desk, 'Rosa Lima');
  await toFollowUps(desk);
  await expect(marked(desk)).toContainText('Rosa Lima');
  await desk.press('d');
  await desk.type('Half a sen');
  await desk.press('Escape');
  await expect(dialog(desk).getByRole('listbox')).toBeFocused();
  await desk.press('d');
  await expect(desk.page.getByRole('textbox', { name: 'What came of it' })).toHaveValue('Half a sen');
  await desk.press('Escape', 'Escape');
  await expect(dialog(desk)).toHaveCount(0);
});
