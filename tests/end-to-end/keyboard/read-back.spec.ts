import { type Desk, expect, test } from '../support/desk';

/** A call that was flagged, cleared and closed; its record is open. */
async function readCall(desk: Desk): Promise<string> {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('Caller at 405 E High St says he has a knife and ');
  await desk.sees('EMERGENCY - SEND TO 911 NOW');
  await desk.inBanner('0', desk.page.getByRole('heading', { name: 'Why is it not an emergency?' }));
  await desk.press('m');
  await desk.seesNot('EMERGENCY - SEND TO 911 NOW');
  await desk.press('Escape');
  await desk.notes('some forks for sale');
  await desk.closesIncomplete('c');
  await desk.findsInLog(reference, /: incomplete/);
  return reference;
}

test('a closed call is opened from the log and played back, step by step and by itself', async ({ desk }) => {
  const { page } = desk;
  const reference = await readCall(desk);

  await desk.press('v');
  const playback = page.getByRole('main', { name: 'Playback' });
  await expect(playback.getByRole('heading', { level: 1 })).toHaveText(reference);
  const happened = playback.getByRole('status');
  const moment = playback.getByRole('region', { name: 'On record at this step' });
  await expect(happened).toContainText('Call answered');
  await expect(moment).toContainText('Nothing yet');

  await desk.press('PageDown');
  await expect(happened).toContainText(/^Flag E[23] raised: .*knife/);
  await expect(playback.getByText(/^E[23] no outcome$/).first()).toBeVisible();
  await expect(moment).not.toContainText('forks');
  await desk.press('ArrowLeft');
  await expect(playback.getByText(/no outcome/)).toHaveCount(0);

  await desk.press('End');
  await expect(happened).toContainText('Closed as incomplete');
  await expect(moment).toContainText('some forks for sale');
  await expect(playback.getByText(/no outcome/)).toHaveCount(0);
  const steps = playback.getByRole('region', { name: 'Steps' }).getByRole('listitem');
  await expect(steps.last()).toHaveAttribute('aria-current', 'step');
  await desk.press('PageUp');
  await expect(happened).toContainText(/decided: not an emergency \(misheard\)/);

  await desk.press('Home');
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await desk.press('f', 'Space');
  await expect(playback.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(steps.last()).toHaveAttribute('aria-current', 'step', { timeout: 20_000 });
  await expect(playback.getByRole('button', { name: 'Play' })).toBeVisible();

  await desk.press('Escape');
  await expect(desk.record().getByRole('region', { name: 'What it was' })).toBeFocused();
  await desk.press('Escape');
  await desk.isAtLog();
});

test('the record says who read it and that it is unchanged, a key away', async ({ desk }) => {
  await readCall(desk);
  const record = desk.record();
  await expect(record.getByText(/^✓ Unchanged: \d+ events verified$/)).toBeVisible();

  await desk.press('k');
  const chain = record.getByRole('region', { name: 'Chain' });
  await expect(chain).toContainText(/Unchanged since it was written: \d+ events verified, last hash [0-9a-f]{8}…/);
  await expect(chain).toContainText(/stands at event \d+/);

  await desk.press('b');
  const readers = record.getByRole('region', { name: 'Who read it' }).getByRole('listitem');
  await expect(readers).toHaveCount(1);
  await expect(readers).toContainText('Ann Lee');
  await expect(readers).toContainText('record, timeline');

  await desk.press('f');
  await expect(record.getByRole('region', { name: 'Full report' })).toBeVisible();
  await desk.press('t');
  await expect(record.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await desk.press('Escape');
  await desk.isAtLog();
});
