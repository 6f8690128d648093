import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leave, STATES, showTheme } from './states';
import { Desk, startDesk, test } from './support/desk';
import { scratchFolder, startHost } from './support/host';

/** The pictures of the README, by file name: a state of the list and a theme. The log first, before calls are added. */
const PICTURES = {
  log: ['log with calls', 'Day'],
  'call-day': ['call, narrative and suggestions', 'Day'],
  'call-night': ['call, narrative and suggestions', 'Night'],
  banner: ['banner E3 and relay card', 'Day'],
  gate: ['gate', 'Day'],
  close: ['close, complete', 'Day'],
  record: ['record', 'Day'],
  now: ['now', 'Day'],
  shift: ['shift, lines to initial', 'Day'],
} as const;
const FOLDER = join(import.meta.dirname, '../../docs/pictures');

test('the pictures are taken from the screen as it is', async ({ page }) => {
  test.skip(process.env.TENLINE_PICTURES === undefined, 'Pictures are taken with TENLINE_PICTURES=1');
  test.setTimeout(240_000);
  mkdirSync(FOLDER, { recursive: true });
  const folder = scratchFolder();
  const host = await startHost({ folder, args: ['--demo'] });
  const desk = new Desk(page);
  await startDesk(desk, host, 'demo');
  // The name was clicked: nothing is to look pointed at.
  await page.mouse.move(0, 0);
  for (const [file, [name, theme]] of Object.entries(PICTURES)) {
    const state = STATES.find((one) => one.name === name);
    if (state === undefined) throw new Error(`No state is called "${name}"`);
    await showTheme(page, theme);
    await state.bring(desk);
    await page.screenshot({ path: join(FOLDER, `${file}.png`) });
    await leave(desk, state);
  }
  await host.kill();
  rmSync(folder, { recursive: true, force: true });
});
