import { expect, type Page, test } from './support/desk';

/** How tall the bar is, and the strip over the columns of a call. */
async function heads(page: Page): Promise<readonly number[]> {
  return page.locator('header').evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetHeight));
}

const BAR = 40;
const STRIP = 97;

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1093, height: 614 },
  { width: 1024, height: 700 },
]) {
  test.describe(`at ${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport });

    test('the bar is one line over three calls, and the strip as tall with a flag as without', async ({ desk }) => {
      const { page } = desk;
      const tabs = page.locator('header').getByRole('button', { name: /^Call / });
      for (const [at, key] of ['Alt+h', 'Alt+l', 'Escape'].entries()) {
        await desk.press('F2');
        await expect(tabs).toHaveCount(at + 1);
        await desk.isInNarrative();
        await desk.press(key);
      }
      await desk.chooseType('Crash on private property');
      expect(await heads(page)).toEqual([BAR, STRIP]);
      await desk.notes('Her ex husband is at the door now in violation of a protective order');
      await desk.sees('EMERGENCY - SEND TO 911 NOW');
      expect(await heads(page)).toEqual([BAR, STRIP]);
    });

    test('six calls, one of them flagged, push nothing out of sight', async ({ desk }) => {
      const { page } = desk;
      for (const at of [1, 2, 3, 4, 5, 6]) {
        await desk.press('F2');
        await expect(page.locator('header h1')).toContainText(`00000${at}`);
        await desk.isInNarrative();
        if (at === 5) await desk.notes('He has a knife and is at the door ');
      }
      await expect(page.locator('header').getByRole('button', { name: /^Call 000005 911/ })).toBeInViewport({
        ratio: 1,
      });
      for (const name of ['All 6 open', /^New call/, /^Escalate/]) {
        await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
      }
      expect(await heads(page)).toEqual([BAR, STRIP]);
    });

    test('a call on hold keeps its age in sight, on its screen and beside the offer of a shift', async ({
      demo: desk,
    }) => {
      const { page } = desk;
      await desk.newCall();
      await desk.press('Alt+h');
      const tab = page.locator('header').getByRole('button', { name: /^Call .* on hold$/ });
      await expect(tab.getByText(/^\d+:\d\d$/)).toBeInViewport({ ratio: 1 });
      await desk.press('Alt+j');
      await expect(page.getByRole('button', { name: /^Start your shift/ })).toBeVisible();
      await expect(tab.getByText(/^\d+:\d\d$/)).toBeInViewport({ ratio: 1 });
    });

    test('the outcomes of an urgent flag fit in the strip', async ({ desk }) => {
      await desk.newCall();
      await desk.press('F8');
      await desk.isIn('gate');
      await desk.press('ArrowDown', 'ArrowDown', 'u');
      await desk.sees('URGENT - SEND TO 911 OR DISPATCH NOW');
      expect(await heads(desk.page)).toEqual([BAR, STRIP]);
    });
  });
}
