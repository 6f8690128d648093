import { expect, test } from '../support/desk';

test('a caller is signed up for a safety workshop and waits among the follow-ups', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Asks for a safety workshop for the church group');
  await desk.chooseType('Safety program');
  await desk.basics({ callback: '859-555-0177' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.goTo("Caller's name");
  await desk.type('Rosa Lima');
  await desk.press('Enter');
  await desk.tells({
    'What prompted the question': ['4'],
    Topic: ['2'],
    'Anything happening, anyone unsafe': ['8', 'Enter'],
  });

  await desk.command('Programs, questions and referrals');
  await expect(desk.page.getByRole('combobox', { name: 'Topic, title or area' })).toBeFocused();
  await desk.type('workshop');
  await expect(desk.page.getByRole('form', { name: 'Sign up' })).toBeVisible();
  await desk.press('Enter');
  await expect(desk.page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expect(desk.page.getByRole('textbox', { name: 'Name' })).toHaveValue('Rosa Lima');
  await expect(desk.page.getByRole('textbox', { name: 'Phone' })).toHaveValue(/555-0177/);
  await desk.press('Enter');
  await desk.sees('Rosa Lima is signed up. It stands in Follow-ups and sign-ups with its due time.');
  await desk.press('Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await desk.closesAs('i', '5');

  await desk.command('Follow-ups and sign-ups');
  const followUps = desk.page.getByRole('dialog');
  await expect(followUps).toContainText('Rosa Lima');
  await desk.press('t');
  await expect(followUps.getByRole('form')).toBeVisible();
  await desk.press('Escape', 'Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await desk.findsInLog(reference, /: complete, Information or administrative, information/i);

  await desk.press('Alt+k');
  await expect(followUps.getByRole('option', { selected: true })).toContainText('Rosa Lima');
  await desk.press('x');
  await expect(followUps.getByRole('textbox', { name: 'Why they will not come' })).toBeFocused();
  await desk.type('Away that week');
  await desk.press('Enter');
  await desk.sees(/^Nothing is waiting\./);
  await desk.press('4');
  await expect(followUps.getByRole('option', { selected: true })).toContainText('result: Cancelled: Away that week');
  await desk.press('Enter');
  const timeline = desk.page.getByRole('region', { name: 'How it went' });
  await expect(timeline).toContainText(/Sign-up of Rosa Lima for .* cancelled.*Because: Away that week/);
});
