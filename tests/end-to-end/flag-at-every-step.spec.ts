import { type Desk, expect, test } from './support/desk';

/** One incident type for each of the fourteen protocols. */
const TYPES = [
  'Theft',
  'Vandalism',
  'Noise',
  'Lost property',
  'Found property',
  'General inquiry',
  'Crash without injury',
  'Suspicious person',
  'Harassment',
  'Welfare check',
  'Parking complaint',
  'Animal complaint',
  'Supplement to a report',
  'Other',
];
/** The questions of every call, before and after the type's own: they are walked with the first type alone. */
const BEFORE = ['Emergency now', 'Place', 'Callback number', 'When', 'Now, just now, or past'];
const AFTER = "Caller's name";

test('F9 at any step of any script loses no key, and the caret comes back', async ({ desk }) => {
  test.setTimeout(300_000);
  for (const [index, type] of TYPES.entries()) {
    await test.step(type, async () => {
      await desk.newCall();
      await expect(desk.page.locator('#narrative')).toHaveValue('');
      await desk.chooseType(type);
      const steps = await walk(desk, { spine: index === 0 });
      expect(steps, `steps of ${type}`).toBeGreaterThan(index === 0 ? 20 : 4);
    });
  }
});

/** Raises at every question until none of them is left; the number of questions at which it did. */
async function walk(desk: Desk, { spine }: { readonly spine: boolean }): Promise<number> {
  let typed = '';
  for (let step = 1; ; step += 1) {
    const label = await nextLabel(desk, spine ? [] : BEFORE);
    if (label.startsWith('Every question has an answer') || (!spine && label.startsWith(AFTER))) return step - 1;
    const field = desk.page.locator('[data-panel="question"] :is(textarea, input):focus');
    const isField = (await field.count()) === 1;
    if (isField) await desk.type(`half ${step}`);
    else {
      await desk.press('Escape');
      await desk.type('yard');
      typed += 'yard';
    }
    await desk.press('F9');
    await desk.type(` sale ${step}. `);
    typed += ` sale ${step}. `;
    await desk.sees('EMERGENCY - SEND TO 911 NOW');
    await desk.press('F9', 'Escape');
    await desk.isInNarrative();
    await desk.type('Flyer. ');
    typed += 'Flyer. ';
    await expect(desk.page.locator('#narrative')).toHaveValue(typed);

    await desk.inBanner('0', desk.page.getByRole('heading', { name: 'Why is it not an emergency?' }));
    await desk.press('x');
    await desk.seesNot('EMERGENCY - SEND TO 911 NOW');
    await desk.toQuestion();
    if (isField) {
      await expect(field).toHaveValue(`half ${step}`);
      await desk.type(' whole');
      await expect(field).toHaveValue(`half ${step} whole`);
    }
    await desk.press('Alt+n', 'Escape');
  }
}

/** The question asked now, after passing these without a flag. */
async function nextLabel(desk: Desk, passed: readonly string[]): Promise<string> {
  const panel = desk.page.locator('[data-panel="question"]');
  await desk.toQuestion();
  for (const one of passed) {
    if ((await panel.textContent())?.startsWith(one) !== true) continue;
    // A doubt about an emergency now would go to the gate.
    await desk.press(one === 'Emergency now' ? 'n' : 'Alt+n');
    await expect(panel).not.toContainText(one);
    await desk.isIn('question');
  }
  return (await panel.textContent()) ?? '';
}
