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

test.describe('at 150 % zoom', () => {
  test.use({ viewport: { width: 911, height: 512 } });

  test('what needs a person shows its state and its flag whole', async ({ demo: desk }) => {
    await desk.press('Alt+o');
    const flags = desk.page.locator('[data-now-row]').getByText('no outcome');
    await expect(flags.first()).toBeVisible();
    const cut = await flags.evaluateAll((all) =>
      all.flatMap((flag) => {
        const cell = flag.closest('td');
        const isWhole = flag.getBoundingClientRect().right <= (cell?.getBoundingClientRect().right ?? 0);
        return isWhole ? [] : [cell?.textContent];
      }),
    );
    expect(cut).toEqual([]);
  });
});

/** A 1366x768 screen of which the system shows everything a third larger. */
const SMALL = { width: 1024, height: 700 };

/** The words that run into what stands beside them. */
async function overlaps(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const next = element.nextElementSibling?.getBoundingClientRect();
      const isCut = getComputedStyle(element).overflow === 'hidden';
      const end = element.getBoundingClientRect().left + element.scrollWidth;
      return next !== undefined && !isCut && end > next.left + 1 ? [element.textContent ?? ''] : [];
    }),
  );
}

test.describe('on a small screen', () => {
  test.use({ viewport: SMALL });

  test('with a long list, what can be done and its forms stay in sight, and nothing is painted over', async ({
    demo: desk,
  }) => {
    const { page } = desk;
    await expect(page.locator('main footer')).toBeInViewport({ ratio: 1 });

    await desk.press('Alt+o');
    await expect(page.locator('main footer')).toBeInViewport({ ratio: 1 });
    expect(await overlaps(page, '[data-now-row] td > span > *')).toEqual([]);
    await desk.press('r');
    await expect(page.getByRole('listbox', { name: /^Give/ })).toBeFocused();
    await expect(page.getByRole('listbox', { name: /^Give/ })).toBeInViewport({ ratio: 1 });
    await desk.press('Escape');

    // A window over a call with a banner leaves all of the banner free.
    await page.locator('[data-group="flagged"] [data-now-row]').first().focus();
    await desk.press('Enter');
    await desk.isInNarrative();
    await desk.press('Alt+k');
    const dialog = await page.getByRole('dialog').boundingBox();
    const keys = await page.locator('[data-banner-focus]').boundingBox();
    expect((keys?.y ?? 0) + (keys?.height ?? 0)).toBeLessThanOrEqual(dialog?.y ?? 0);
  });
});

test.describe('on a small screen, for who takes no calls', () => {
  test.use({ viewport: SMALL });

  test('every place has its key, and the role is not cut off', async ({ demo: desk }) => {
    await desk.command('Sign out');
    await desk.sees('Who is at this desk?');
    await desk.type('Dot');
    await desk.press('Enter');
    await desk.isAtLog();
    const places = desk.page.getByRole('navigation', { name: 'Places and open calls' });
    await expect(places.locator('kbd').filter({ visible: true })).toHaveText(['Alt+J', 'Alt+O', 'Alt+Y']);
    const role = desk.page.getByText(/^records clerk/);
    expect(await role.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
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
