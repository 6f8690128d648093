import { expect, test } from '../support/desk';

test('a question about crime statistics is answered from the card and counted', async ({ desk }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Wants crime statistics for the neighborhood, thinking of moving');
  await desk.chooseType('General inquiry');
  await desk.basics({ callback: '859-555-0120' });
  await desk.press('Escape');
  await desk.clearGate();
  await desk.toQuestion();
  await desk.tells({
    'What prompted the question': ['2'],
    Topic: ['1'],
    'Anything happening, anyone unsafe': ['8', 'Enter'],
    'Area, period, who for': 'Chevy Chase, the last year',
  });

  await desk.command('Programs, questions and referrals');
  await expect(desk.page.getByRole('combobox', { name: 'Topic, title or area' })).toBeFocused();
  await desk.type('statistics');
  await expect(desk.page.getByRole('option', { selected: true })).toBeVisible();
  await expect(desk.page.getByRole('article').getByRole('region', { name: 'English' })).not.toBeEmpty();
  await desk.press('Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);

  await desk.closesAs('i', '5');
  await desk.findsInLog(reference, /: complete, Information or administrative, information/i);
});
