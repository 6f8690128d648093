import { rmSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { leave, STATES, showTheme, THEMES } from './states';
import type { State } from './states/state';
import { Desk, expect, startDesk, test } from './support/desk';
import { scratchFolder, startHost } from './support/host';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page in both themes, one line each. */
async function findings(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await showTheme(page, theme);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ runOnly: { type: 'tag', values: TAGS }, rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    for (const { id, nodes } of violations) {
      for (const { target, any, all, none } of nodes) {
        const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
        found.push(`${name}, ${theme}: ${id} at ${target.join(' ')}: ${why}`);
      }
    }
  }
  return found;
}

for (const at of ['new desk', 'empty log', 'demo'] as const satisfies readonly State['at'][]) {
  test(`nothing on the screen is out of reach of anybody: ${at}`, async ({ page }) => {
    test.setTimeout(240_000);
    const folder = scratchFolder();
    const host = await startHost({ folder, args: at === 'demo' ? ['--demo'] : [] });
    const desk = new Desk(page);
    await startDesk(desk, host, at);
    const found: string[] = [];
    for (const state of STATES.filter((one) => one.at === at)) {
      await test.step(state.name, async () => {
        await state.bring(desk);
        found.push(...(await findings(page, state.name)));
        await leave(desk, state);
      });
    }
    expect(found).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await host.kill();
    rmSync(folder, { recursive: true, force: true });
  });
}

test('what is said while nothing can be saved is within reach too', async ({ desk, host }) => {
  await desk.newCall();
  await desk.notes('Caller speaks about a barking dog');
  await host.kill();
  await desk.type(' next door');
  await expect(desk.page.getByRole('banner').getByRole('alert')).toContainText(/^Not (saved|connected) since/);
  await expect(desk.page.locator('#narrative')).toHaveValue('Caller speaks about a barking dog next door');
  expect(await findings(desk.page, 'not saved')).toEqual([]);
  // The browser itself notes each request that found nobody; those are the point of this spec.
  desk.complaints.splice(0);
});
