import { expect, test } from '../support/desk';

test('an emergency recognised in mid-script goes to 911 with everything typed so far', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Neighbors have been loud all evening');
  await desk.chooseType('Noise');
  await desk.toQuestion();
  await desk.picks('Emergency now', 'n');
  await desk.answers('Place', '77 Preston Avenue, Apt 2');
  await desk.answers('Callback number', '859-555-0166');
  await desk.asks('When');
  await desk.isIn('question');
  await desk.press('Escape');
  await desk.notes(', and now he has a knife and ');

  await desk.sees('EMERGENCY - SEND TO 911 NOW');
  await desk.isInNarrative();
  const card = desk.page.locator('[data-panel="relay"]');
  await expect(card).toContainText('77 Preston Avenue, Apt 2');
  await expect(card).toContainText('(859) 555-0166');
  await expect(card).toContainText('Noise: Neighbors have been loud all evening, and now he has a knife');
  await expect(card).toContainText(reference);
  await desk.notes('she screams');
  await expect(card).toContainText('he has a knife and she screams');

  await desk.inBanner('1', desk.page.getByText('Transferred to 911'));
  await desk.type('Dispatcher 12');
  await desk.press('Tab');
  await desk.type('LX-4471');
  await desk.press('Enter');
  await desk.seesNot('EMERGENCY - SEND TO 911 NOW');
  await desk.closesAs('a', '5');

  await desk.findsInLog(reference, 'Referred to partner agency, information');
  await expect(
    desk
      .record()
      .getByText(/Dispatcher 12/)
      .first(),
  ).toBeVisible();
  await expect(
    desk
      .record()
      .getByText(/LX-4471/)
      .first(),
  ).toBeVisible();
});

test('F9 needs no facts, and the caret stays in the text', async ({ desk }) => {
  await desk.newCall();
  await desk.notes('She whispers');
  await desk.press('F9');
  await desk.sees('EMERGENCY - SEND TO 911 NOW');
  await desk.isInNarrative();
  await desk.notes(' and cannot talk');
  await desk.press('F9');
  await expect(desk.page.locator('[data-banner-focus]')).toBeFocused();
  await desk.press('Escape');
  await desk.isInNarrative();
  await desk.notes(' now');
});

test('done at the gate, the focus is where it was opened: at the question, or in the narrative', async ({ desk }) => {
  await desk.newCall();
  await desk.toQuestion();
  await desk.picks('Emergency now', 'n');
  await desk.answers('Place', '77 Preston Avenue');
  await desk.asks('Callback number');
  await desk.press('F8');
  await desk.isIn('gate');
  await desk.press('a', 'Enter');
  await desk.answers('Callback number', '859-555-0166');
  await desk.press('Escape');
  await desk.clearGate();
});

test('the steps of a transfer are recorded by their keys, and the caret is back where it was', async ({ desk }) => {
  const steps = desk.page.getByRole('list', { name: 'Steps, as they happen' });
  const isDone = (label: string) =>
    expect(
      steps.getByRole('button', { name: new RegExp(`^${label} \\d\\d:\\d\\d:\\d\\d`), pressed: true }),
    ).toBeVisible();
  await desk.newCall();
  await desk.notes('He has a knife');
  await desk.press('F9');
  await desk.sees('EMERGENCY - SEND TO 911 NOW');
  for (const [key, label] of [
    ['1', 'Place confirmed'],
    ['2', 'Told to stay on the line'],
    ['3', 'Announced to 911'],
  ] as const) {
    await desk.press('Alt+a', key);
    await isDone(label);
    await desk.isInNarrative();
  }
  await desk.notes(' in the yard');

  // Also while the outcome is being written, and from another panel.
  await desk.inBanner('1', desk.page.getByText('Transferred to 911'));
  await desk.type('Dispatcher 12');
  await desk.press('Alt+a', '4');
  await isDone('911 answered');
  await desk.type(' at 911');
  await expect(desk.page.getByLabel('Who took it')).toHaveValue('Dispatcher 12 at 911');
  await desk.press('F8');
  await desk.isIn('gate');
  await desk.press('Alt+a', '5');
  await isDone('911 has it and says so');
  await desk.isInNarrative();

  // Each way of handing over has its letter, and only its own steps.
  await desk.press('Alt+a', 'p');
  await expect(desk.page.getByRole('radio', { name: 'Processed in place', checked: true })).toBeVisible();
  await expect(steps.getByRole('button')).toHaveCount(3);
  await desk.press('Alt+a', '4', 'Escape');
  await desk.isInNarrative();
});

test('an outcome begun and left for the narrative is come back to by its digit', async ({ desk }) => {
  await desk.newCall();
  await desk.notes('He has a knife');
  await desk.press('F9');
  await desk.inBanner('1', desk.page.getByText('Transferred to 911'));
  await desk.press('Escape');
  await desk.notes(' in the yard');
  await desk.inBanner('1', desk.page.locator('[data-panel="relay"] input:focus'));
});
