import { type Desk, expect, test } from '../support/desk';

const AGENCY = 'Agency: people, dispositions';

/** Opens the agency at one of its sections. */
async function goToAgency(desk: Desk, section: string): Promise<void> {
  await desk.command(AGENCY);
  await expect(desk.page.getByRole('listbox', { name: 'People and roles' })).toBeFocused();
  while (!(await desk.page.getByRole('listbox', { name: section, exact: true }).count()))
    await desk.press('ArrowRight');
  await expect(desk.page.getByRole('listbox', { name: section })).toBeFocused();
}

/** Narrows the list to one thing. */
async function narrow(desk: Desk, words: string): Promise<void> {
  await desk.press('/');
  await expect(desk.page.getByRole('textbox', { name: /^Narrow/ })).toBeFocused();
  await desk.type(words);
  await desk.press('Enter');
  await expect(desk.page.getByRole('option')).toHaveCount(1);
}

const says = (desk: Desk, words: string | RegExp) => expect(desk.page.getByRole('status').first()).toHaveText(words);

/** The form that has the focus in its first field. */
async function inForm(desk: Desk, title: string | RegExp): Promise<void> {
  await expect(desk.page.getByRole('form', { name: title }).locator(':focus')).toHaveCount(1);
}

async function addDisposition(desk: Desk): Promise<void> {
  await desk.press('a');
  await inForm(desk, 'New disposition');
  await desk.type('91');
  await desk.press('Tab');
  await desk.type('Given to the park rangers');
  await desk.press('Tab');
  await desk.type('k');
  await desk.press('Tab');
  await desk.type('The rangers take these now');
  await desk.press('Enter');
  await says(desk, 'Given to the park rangers added');
}

test('a number is confirmed with one key, and the directory says when and by whom', async ({ desk }) => {
  await goToAgency(desk, 'Referrals');
  await narrow(desk, 'LexCall');
  await desk.press('c');
  await says(desk, 'LexCall 311 confirmed today');
  await expect(desk.page.getByRole('option')).toContainText(/checked \d+ \w+ \d{4} by Ann Lee/);

  await desk.press('v');
  await inForm(desk, 'Correct and confirm the number of LexCall 311');
  await desk.press('Control+a');
  await desk.type('ask the desk');
  await desk.press('Enter');
  await desk.sees('Number: "ask the desk" has no telephone number in it. Write the one you dialled.');
  await expect(desk.page.getByRole('textbox', { name: 'Number, as dialled today' })).toHaveValue('ask the desk');
  await desk.press('Tab');
  await desk.press('Enter');
  await expect(desk.page.getByRole('textbox', { name: 'Number, as dialled today' })).toBeFocused();
  await desk.press('Control+a');
  await desk.type('859-555-0144');
  await desk.press('Enter');
  await says(desk, 'LexCall 311: (859) 555-0144 confirmed');

  await desk.command('Programs, questions and referrals');
  await desk.type('LexCall');
  await expect(desk.page.getByRole('article', { name: 'LexCall 311' })).toContainText(/\(859\) 555-0144.*by Ann Lee/);
});

test('a new disposition closes a call, and its name stays when it is retired', async ({ desk }) => {
  await goToAgency(desk, 'Dispositions');
  await addDisposition(desk);

  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Loud music in the park');
  await desk.chooseType('Noise');
  await desk.basics({ place: '1104 Meadow Lane', callback: '859-555-0142', when: 'yesterday at 9 pm' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'What is heard now': ['1', 'Enter'],
    'Exact source': 'the pavilion',
    'Fight, screams, glass, shots': ['8', 'Enter'],
    'How many, minors drinking': ['1', 'Enter'],
  });
  await desk.closesAs('k', '4');
  await desk.findsInLog(reference, /Given to the park rangers/);

  await goToAgency(desk, 'Dispositions');
  await narrow(desk, 'rangers');
  await desk.press('z');
  await inForm(desk, /^Take back/);
  await desk.type('Too early');
  await desk.press('Enter');
  await desk.sees('The log names this disposition once. Retire it instead: its name stays.');
  await desk.press('Escape');
  await desk.press('r');
  await inForm(desk, 'Retire Given to the park rangers');
  await desk.type('The rangers are gone');
  await desk.press('Enter');
  await says(desk, /retired: old calls keep its name/);
  await desk.press('Alt+j');
  await desk.findsInLog(reference, /Given to the park rangers/);
});

test('a retired type is offered no longer, and comes back when that is taken back', async ({ desk }) => {
  await goToAgency(desk, 'Incident types');
  await narrow(desk, 'Fireworks');
  await desk.press('r');
  await inForm(desk, /^Retire/);
  await desk.type('Counted as noise');
  await desk.press('Enter');
  await says(desk, /retired/);

  await desk.newCall();
  await desk.press('Alt+i');
  await desk.isIn('type');
  await desk.type('fireworks');
  await desk.sees('Nothing has “fireworks” in it.');
  await desk.press('Escape');
  await desk.press('Escape');

  await goToAgency(desk, 'Versions');
  await desk.press('z');
  await inForm(desk, /^Take back/);
  await desk.type('Counted apart again');
  await desk.press('Enter');
  await says(desk, /^Taken back/);

  await desk.press('F4');
  await desk.isInNarrative();
  await desk.press('Alt+i');
  await desk.isIn('type');
  await desk.type('fireworks');
  await expect(desk.page.getByRole('option')).toHaveCount(1);
});

test('two versions are compared, and a change in between is taken back', async ({ desk }) => {
  await goToAgency(desk, 'Dispositions');
  await addDisposition(desk);
  await desk.press('ArrowRight', 'ArrowRight');
  await narrow(desk, 'LexCall');
  await desk.press('c');
  await says(desk, 'LexCall 311 confirmed today');
  await desk.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(desk.page.getByRole('option')).toHaveCount(3);
  await desk.press('End', 'm');
  await says(desk, /^Compared from [0-9a-f]{8}/);
  await desk.press('Home');
  const compared = desk.page.getByRole('region', { name: 'Compared' });
  await expect(compared).toContainText('disposition Given to the park rangers added');
  await expect(compared).toContainText('referral LexCall 311 changed');
  await expect(compared).toContainText(/Confirmed by: nothing.*Ann Lee/);

  await desk.press('ArrowDown', 'z');
  await inForm(desk, /^Take back: Given to the park rangers/);
  await desk.type('Not yet agreed');
  await desk.press('Enter');
  await says(desk, 'Taken back: Given to the park rangers');
  await expect(desk.page.getByRole('option')).toHaveCount(4);
  await desk.press('Home');
  await expect(compared).not.toContainText('park rangers');
  await expect(compared).toContainText('referral LexCall 311 changed');
});

test('a workshop is added, offered to callers, and counts who signs up', async ({ desk }) => {
  await goToAgency(desk, 'Events');
  await desk.seesUncovered('No event yet. A adds one.');
  await desk.press('a');
  await inForm(desk, 'New event');
  await desk.type('Lock workshop');
  await desk.press('Tab', 'Tab');
  await desk.type('2027-02-30');
  await desk.press('Tab');
  await desk.type('18:00');
  await desk.press('Tab');
  await desk.type('Castlewood Park');
  await desk.press('Tab');
  await desk.type('20');
  await desk.press('Enter');
  await desk.sees('Date: "2027-02-30" was not read as a day. Write it like 2026-12-12.');
  await desk.sees('Why: it needs a few words. Write what led to this change.');
  await desk.press('Tab', 'Enter');
  await expect(desk.page.getByRole('textbox', { name: 'Date' })).toBeFocused();
  await desk.press('Control+a');
  await desk.type('2027-02-20');
  await desk.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await desk.type('Agreed with the park');
  await desk.press('Enter');
  await says(desk, 'Lock workshop added');

  await desk.command('Programs, questions and referrals');
  await desk.type('lock workshop');
  await desk.sees('20 of 20 places left');
  await desk.press('Enter');
  await expect(desk.page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await desk.type('Jo Sample');
  await desk.press('Enter');
  await desk.sees(/^Jo Sample is signed up/);
  await desk.sees('19 of 20 places left');
  await desk.press('Escape');
  await expect(desk.page.getByRole('option')).toContainText('1 of 20 places taken');
  await expect(desk.page.getByRole('region', { name: 'What it says' })).toContainText(
    'ProgramStart a neighborhood watch group',
  );

  await desk.press('Alt+k');
  await expect(desk.page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('Jo Sample');
  await desk.press('x');
  await expect(desk.page.getByRole('textbox', { name: 'Why they will not come' })).toBeFocused();
  await desk.type('Away that week');
  await desk.press('Enter');
  await desk.sees(/^Nothing is waiting\./);
  await desk.press('Escape');
  await expect(desk.page.getByRole('option')).toContainText('0 of 20 places taken');
});

test('a person gets another role, and the last supervisor stays one', async ({ desk }) => {
  await goToAgency(desk, 'People and roles');
  await desk.press('a');
  await inForm(desk, 'New person');
  await desk.type('Ben Cruz');
  await desk.press('Enter');
  await says(desk, 'Ben Cruz is on the list and can sign in');
  await narrow(desk, 'Ben');
  await desk.press('Enter');
  await inForm(desk, 'Change Ben Cruz');
  await desk.press('Tab', 'ArrowDown', 'ArrowDown', 'Enter');
  await says(desk, 'Ben Cruz is now records clerk');
  await desk.press('r');
  await says(desk, 'Ben Cruz is not active');
  await desk.sees(/by Ann Lee: Ben Cruz, records clerk, not active$/);
  await desk.press('/', 'Escape');
  await narrow(desk, 'Ann');
  await desk.press('r');
  await says(desk, 'A desk needs one supervisor. Name another supervisor first.');
});
