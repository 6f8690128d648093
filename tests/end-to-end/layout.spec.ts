import { expect, type Page, test } from './support/desk';

/** How tall the bar is, and the strip over the columns of a call. */
async function heads(page: Page): Promise<readonly number[]> {
  return page.locator('header').evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetHeight));
}

/** Whether the words of an offer end in dots. */
function isCut(offer: Element): boolean {
  return [...offer.querySelectorAll('button > span')].some((words) => words.scrollWidth > words.clientWidth);
}

function boxes(all: readonly Element[]): readonly string[] {
  return all.map((one) => JSON.stringify(one.getBoundingClientRect()));
}

const FULL = { ok: false, problem: { code: 'disk-full', sentence: 'The disk that holds calls.db is full.' } };
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

    test('the record stands beside the call, and the question can be answered without scrolling the page', async ({
      desk,
    }) => {
      const { page } = desk;
      await desk.newCall();
      await expect(page.getByRole('complementary', { name: 'Record' })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('radio', { name: /^No/ })).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    });

    test('the bar is one line for long names too', async ({ newDesk: desk }) => {
      await desk.sees('Set up this desk');
      await desk.type('Front desk of the Division of Police, second floor, room 214');
      await desk.press('Tab', 'Tab');
      await desk.type('Maria de los Ángeles Fernández-Montgomery de la Cruz y Ortega');
      await desk.press('Enter');
      await desk.sees(/No calls yet today/);
      expect((await heads(desk.page))[0]).toBe(BAR);
    });

    test('the bar is one line while a flagged call is not saved', async ({ demo: desk }) => {
      const { page } = desk;
      await desk.newCall();
      await desk.notes('Her ex husband is at the door now in violation of a protective order');
      await desk.sees('EMERGENCY - SEND TO 911 NOW');
      await desk.isSaved();
      await page.route('**/api/call.*', (route) => route.fulfill({ json: FULL }));
      await desk.notes(', with a bat');
      await desk.sees(/^Not saved since/);
      expect(await heads(page)).toEqual([BAR, STRIP]);
    });

    test('a caution cut beside another is read in full by a key, and nothing moves', async ({ desk }) => {
      const { page } = desk;
      const whole = () =>
        page.evaluate(() => {
          const caution = document.activeElement;
          const shown = caution === null ? 'none' : getComputedStyle(caution, '::after').content;
          return shown.replaceAll('"', '') === caution?.textContent;
        });
      await desk.newCall();
      await desk.notes('A bike was stolen');
      await desk.isSaved();
      await page.route('**/api/call.*', (route) => route.fulfill({ json: FULL }));
      await desk.notes(', it is red');
      await desk.sees(/^Not saved since/);
      await desk.press('F2');
      await desk.sees(/^New call not saved yet/);
      await desk.press('Alt+m');
      await expect(page.getByRole('alert').filter({ hasText: /^Not saved since/ })).toBeFocused();
      expect(await whole()).toBe(true);
      await desk.press('Tab');
      await expect(page.getByRole('alert').filter({ hasText: /^New call not saved yet/ })).toBeFocused();
      expect(await whole()).toBe(true);
      expect(await heads(page)).toEqual([BAR, STRIP]);
      await desk.press('Escape');
      await desk.isInNarrative();
    });

    test('the bar is one line beside a shift that was not ended', async ({ demo: desk }) => {
      const { page } = desk;
      await desk.press('Alt+o');
      const words = await page.locator('[data-group="shift"] [data-now-row]').innerText();
      const forgetful = /Never ended: the shift of (\S+)/.exec(words)?.[1] ?? words;
      await desk.command('Sign out');
      await desk.sees('Who is at this desk?');
      await desk.type(forgetful);
      await desk.press('Enter');
      await expect(page.getByRole('button', { name: /not ended/ })).toBeVisible();
      expect((await heads(page))[0]).toBe(BAR);
      await desk.newCall();
      await desk.press('Alt+h', 'Alt+j');
      await expect(page.getByRole('button', { name: /not ended/ })).toBeVisible();
      expect((await heads(page))[0]).toBe(BAR);
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

    test('a place is offered whole beside a long time, and long words for a type leave the rest in sight', async ({
      desk,
    }) => {
      const { page } = desk;
      const offers = page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem');
      await desk.newCall();
      await desk.notes('859 555 0142. ');
      await expect(offers).toHaveCount(1);
      expect(await offers.evaluate(isCut)).toBe(false);
      await desk.notes('Bike stolen between 10 last night and 6 this morning at 340 Legion Dr. ');
      await expect(offers.filter({ hasText: 'Place' })).toBeVisible();
      expect(await offers.filter({ hasText: 'Place' }).evaluate(isCut)).toBe(false);

      await desk.press('F2');
      await expect(page.locator('header h1')).toContainText('000002');
      await desk.notes(
        'Loud music upstairs, loud music at night, blasting music, subwoofer, thumping bass, since 9 pm. ',
      );
      await expect(offers).toHaveCount(2);
      await expect(offers.last()).toBeInViewport({ ratio: 1 });
    });

    test('a new online message can be opened without scrolling, over a call as well', async ({ desk }) => {
      await desk.newCall();
      await desk.command('New online message');
      await expect(desk.page.getByRole('button', { name: /^Open a call for it/ })).toBeInViewport({ ratio: 1 });
    });

    test('a choice that is pressed moves nothing', async ({ desk }) => {
      await desk.newCall();
      await desk.toClose('Close as incomplete: it goes to the supervisor’s board');
      const choices = desk.page.locator('[data-panel="close"] button');
      const before = await choices.evaluateAll(boxes);
      await desk.press('o');
      await expect(desk.page.getByRole('button', { name: /^Other/, pressed: true })).toBeVisible();
      expect(await choices.evaluateAll(boxes)).toEqual(before);
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
