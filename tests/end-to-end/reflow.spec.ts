import { expect, type Page, test } from './support/desk';

/** 1366x768 at 200 %. */
const HALF = { width: 683, height: 384 };

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe('at 200 % zoom', () => {
  test.use({ viewport: HALF });

  test('the log and a call need no sideways scrolling, and the narrative and the question are reachable', async ({
    desk,
  }) => {
    const { page } = desk;
    expect(await overflow(page)).toBe(0);
    await desk.newCall();
    await desk.notes('Loud music from the apartment upstairs');
    expect(await overflow(page)).toBe(0);
    await expect(page.locator('#narrative')).toBeInViewport();
    await desk.toQuestion();
    await expect(page.locator('[data-panel="question"] :focus')).toBeInViewport({ ratio: 1 });
    await desk.press('Escape');
    await expect(page.locator('#narrative')).toBeInViewport();
    await desk.press('F9');
    await expect(page.getByText('EMERGENCY - SEND TO 911 NOW')).toBeInViewport({ ratio: 1 });
    expect(await overflow(page)).toBe(0);
    await desk.press('Alt+j');
    await desk.isAtLog();
    await expect(page.locator('[data-call-row]').first()).toBeInViewport();
    expect(await overflow(page)).toBe(0);
  });

  test('a record and its playback need no sideways scrolling', async ({ desk }) => {
    const { page } = desk;
    await desk.newCall();
    const reference = await desk.reference();
    await desk.notes('Loud music from the apartment upstairs');
    await desk.closesIncomplete('c');
    await desk.findsInLog(reference, /: incomplete/);
    for (const key of ['f', 'b', 'k', 't', 'v', 'End']) {
      await desk.press(key);
      expect(await overflow(page)).toBe(0);
    }
    await expect(page.getByRole('main', { name: 'Playback' }).getByRole('status')).toContainText(
      'Closed as incomplete',
    );
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves, and nothing is missing', async ({ desk }) => {
    await desk.newCall();
    await desk.notes('Loud music from the apartment upstairs');
    await desk.press('F9');
    await desk.sees('EMERGENCY - SEND TO 911 NOW');
    await desk.press('Control+k');
    await expect(desk.page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    const moving = await desk.page.evaluate(() =>
      document
        .getAnimations()
        .map((one) => Number(one.effect?.getTiming().duration ?? 0))
        .filter((duration) => duration > 0),
    );
    expect(moving).toEqual([]);
  });
});
