import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { STATES } from './states';
import { Desk, startDesk, test } from './support/desk';
import { scratchFolder, startHost } from './support/host';

/** The pictures of the README, by file name: a state of the list and a theme. */
const PICTURES = {
  'call-day': ['call, narrative and suggestions', 'light'],
  'call-night': ['call, narrative and suggestions', 'dark'],
  banner: ['banner E3 and relay card', 'light'],
  log: ['log with calls', 'light'],
  gate: ['gate', 'light'],
  close: ['close, complete', 'light'],
  record: ['record', 'light'],
} as const;
const FOLDER = join(import.meta.dirname, '../../docs/pictures');

test('the pictures are taken from the screen as it is', async ({ browser }) => {
  test.skip(process.env['TENLINE_PICTURES'] === undefined, 'Pictures are taken with TENLINE_PICTURES=1');
  test.setTimeout(240_000);
  mkdirSync(FOLDER, { recursive: true });
  const folder = scratchFolder();
  const host = await startHost({ folder, args: ['--demo'] });
  for (const [file, [name, scheme]] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, colorScheme: scheme });
    const desk = new Desk(page);
    await startDesk(desk, host, 'demo');
    await STATES.find((one) => one.name === name)?.bring(desk);
    await page.screenshot({ path: join(FOLDER, `${file}.png`) });
    await page.close();
  }
  await host.kill();
  rmSync(folder, { recursive: true, force: true });
});
