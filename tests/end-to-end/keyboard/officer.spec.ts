import { expect, test } from '../support/desk';

test('the hand-over that the close page asks for leads back to it, with what was chosen there', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Loud party again at the corner house, wants an officer');
  await desk.toClose('Close as incomplete: it goes to the supervisor’s board');
  await desk.press('1', 'c', 'Enter');
  await desk.isIn('dispatch');
  await desk.type('Position 4');
  await desk.press('Enter');
  await desk.isIn('close');
  await desk.press('Enter');
  await desk.isAtLog();
  await desk.findsInLog(reference, /incomplete/i);
});

test('a call for an officer stays open until its hand-over to dispatch is recorded', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Loud party again at the corner house, wants an officer');
  await desk.chooseType('Noise');
  await desk.basics({ place: '88 Rose Street', callback: '859-555-0109', when: 'yesterday at 11 pm' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'What is heard now': ['1', 'Enter'],
    'Exact source': '88 Rose Street',
    'Fight, screams, glass, shots': ['8', 'Enter'],
    'How many, minors drinking': ['1', 'Enter'],
  });

  await desk.toClose('Close as complete');
  await desk.press('1', 'i', 'Enter');
  await desk.isIn('dispatch');
  await desk.sees('Until this is recorded the call stays open and becomes overdue.');
  await desk.sees(/^Next: give to dispatch in/);
  await desk.press('Alt+j');
  await desk.isAtLog();
  await expect(desk.page.getByRole('row', { name: reference })).toContainText(/dispatch/i);

  await desk.press('F4');
  await expect(desk.page.locator('header h1')).toHaveText(reference);
  await desk.press('Alt+p');
  await desk.isIn('dispatch');
  await desk.type('Position 4');
  await desk.press('Tab');
  await desk.type('26-118244');
  await desk.press('Enter');
  await desk.isInNarrative();
  await desk.toClose('Close as complete');
  await desk.press('Enter');
  await desk.isAtLog();
  await desk.findsInLog(reference, /: complete, Information or administrative, officer/);
  await expect(
    desk
      .record()
      .getByText(/26-118244/)
      .first(),
  ).toBeVisible();
});
