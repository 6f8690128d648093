import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Desk, expect, test } from '../support/desk';

const lines = (desk: Desk) => desk.page.getByRole('listbox').getByRole('option');
const group = (desk: Desk, name: RegExp) => desk.page.getByRole('group', { name });

async function toShift(desk: Desk): Promise<void> {
  await desk.press('Alt+y');
  await expect(desk.page.getByRole('main', { name: 'Shift and pass-on' }).getByRole('listbox')).toBeFocused();
}

test('the marked line is in sight again when a form over a long list is done', async ({ demo: desk }) => {
  const { page } = desk;
  await desk.press('Alt+v');
  await toShift(desk);
  await desk.sees(/^Your pass-on so far/);
  const marked = page.getByRole('option', { selected: true });
  for (const key of ['Home', 'End']) {
    await desk.press(key);
    await desk.press('t');
    await expect(page.getByRole('form').locator(':focus')).toHaveCount(1);
    await desk.type('Line 3 crackles');
    await desk.press('Enter');
    await expect(page.getByRole('form')).toHaveCount(0);
    await expect(page.getByRole('listbox')).toBeFocused();
    await expect(marked).toBeInViewport({ ratio: 1 });
  }
});

test('one shift ends over nothing unsettled, and the next initials what it left', async ({ desk, host }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await desk.addPerson('Ben Cruz');

  // Ann's shift: an override, a dropped line, a call still open, a BOLO and something to watch.
  await desk.press('Alt+v');
  await expect(page.getByRole('button', { name: /^Start your shift/ })).toHaveCount(0);

  await desk.newCall();
  const film = await desk.reference();
  await desk.notes('he has a knife ');
  await desk.sees('EMERGENCY - SEND TO 911 NOW');
  await desk.inBanner('0', page.getByRole('heading', { name: 'Why is it not an emergency?' }));
  await desk.press('t');
  await desk.seesNot('EMERGENCY - SEND TO 911 NOW');
  await desk.notes('in the film they watch');
  await desk.closesIncomplete('c');

  await desk.newCall();
  const dropped = await desk.reference();
  await desk.notes('Wants to report a scratched car');
  await desk.press('Alt+l');
  await desk.isIn('callback');

  await desk.newCall();
  const open = await desk.reference();
  await desk.notes('Loud music from the apartment upstairs');

  await toShift(desk);
  await expect(group(desk, /^Your pass-on so far/).getByRole('option')).toHaveCount(4);
  await desk.press('b');
  await expect(page.getByRole('textbox', { name: /^Subject/ })).toBeFocused();
  await desk.type('Man in a red coat');
  await desk.press('Tab');
  await desk.type('white van');
  await desk.press('Tab');
  await desk.type('KX 4');
  await desk.press('Enter');
  await desk.sees('BOLO added');
  await desk.press('w');
  await expect(page.getByRole('textbox', { name: /^Place or person/ })).toBeFocused();
  await desk.type('430 Ash St, men at the door');
  await desk.press('Tab');
  await desk.type(film);
  await desk.press('Enter');
  await desk.sees('Watch item added');
  await expect(lines(desk).filter({ hasText: 'Man in a red coat. Vehicle: white van. Plate: KX 4' })).toHaveCount(1);
  await expect(lines(desk).filter({ hasText: `430 Ash St` })).toContainText(film);

  // It cannot end: the open call is in the way.
  await desk.press('e');
  await expect(group(desk, /^Settle before your shift can end: 1$/).getByRole('option')).toContainText(open);
  await desk.sees(new RegExp(`^The shift cannot end yet: 1 call is not settled \\(${open}\\)`));
  await desk.press('a');
  await expect(page.getByRole('radio', { name: 'return to the caller' })).toBeFocused();
  await desk.press('Enter');
  await desk.sees(`${open} put aside: return to the caller`);
  await expect(group(desk, /^Settle/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: new RegExp(`^Call ${open.split('-')[1]} .* on hold$`) })).toBeVisible();

  await desk.press('e');
  await expect(page.getByRole('form', { name: 'End your shift' })).toBeVisible();
  await desk.type('Line 3 crackles');
  await desk.press('Enter');
  await desk.sees(/^Your shift ended \d\d:\d\d, 7 lines passed on$/);
  const own = group(desk, /^Your pass-on, .*: 0 of 7 initialed$/);
  await expect(own.getByRole('option')).toHaveCount(7);
  await expect(own.getByRole('option').first()).toContainText(dropped);

  // The paper has the head, and the head proves the log.
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article', { name: 'Pass-on as printed' });
  await expect(paper).toBeVisible();
  await expect(paper).toContainText('Pass-on of Ann Lee');
  await expect(paper.getByRole('row').filter({ hasNotText: 'Initials' })).toHaveCount(7);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('listbox')).toBeHidden();
  const head = (await paper.locator('code').textContent()) ?? '';
  expect(head).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  await page.emulateMedia({ media: 'screen' });
  const verify = ['out/cli/index.mjs', 'log', 'verify', join(host.folder, 'calls.db'), '--head', head];
  expect(execFileSync(process.execPath, verify, { encoding: 'utf8' })).toMatch(/^verified \d+ events/);

  // Ben takes over, line by line.
  await desk.command('Sign out');
  await desk.sees('Who is at this desk?');
  await expect(page.getByRole('button', { name: /^Ann Lee/ })).toBeFocused();
  await desk.press('ArrowDown', 'Enter');
  await desk.isAtLog();
  await expect(page.getByRole('button', { name: /^Shift 7/ })).toBeVisible();
  await toShift(desk);
  await desk.press('i');
  await desk.sees(/^Start your shift first/);
  await desk.press('s');
  await desk.sees(/^Your shift began/);
  for (let done = 1; done <= 7; done++) {
    await desk.press('i');
    await expect(group(desk, new RegExp(`^From Ann Lee, .*: ${done} of 7 initialed$`))).toBeVisible();
  }
  await desk.sees('All lines of this pass-on are initialed');
  await expect(page.getByRole('button', { name: /^Shift Alt/ })).toBeVisible();
  await expect(
    group(desk, /^From Ann Lee/)
      .getByRole('option')
      .first(),
  ).toContainText(/Ben Cruz \d\d:\d\d/);

  // What was open is his now; what is over is read again as it stood.
  await expect(
    group(desk, /^Your pass-on so far/)
      .getByRole('option')
      .filter({ hasText: open }),
  ).toContainText('Ben Cruz has it');
  await desk.press('l');
  await expect(lines(desk)).toHaveText([/Ann Lee.*7 of 7 initialed/]);
  await desk.press('Enter');
  await desk.sees(/^From Ann Lee, .*: 7 of 7 initialed$/);
  await expect(lines(desk).filter({ hasText: open })).toContainText('Ann Lee has it');
  await desk.press('Escape', 'Escape');
  await expect(page.getByRole('listbox', { name: 'Pass-on', exact: true })).toBeVisible();
});

test('signing out with a shift running asks; left running it is shown to the next person', async ({ desk }) => {
  await desk.addPerson('Ben Cruz');
  await desk.press('Alt+v');
  await expect(desk.page.getByRole('button', { name: /^Start your shift/ })).toHaveCount(0);
  await desk.command('Sign out');
  await desk.sees('Your shift is still running');
  await desk.press('l');
  await desk.sees('Who is at this desk?');
  await expect(desk.page.getByRole('button', { name: /^Ann Lee/ })).toBeFocused();
  await desk.press('ArrowDown', 'Enter');
  await desk.isAtLog();
  await toShift(desk);
  await expect(group(desk, /^Other shifts running: 1$/).getByRole('option')).toContainText('Ann Lee');
});
