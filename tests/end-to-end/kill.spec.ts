import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Desk, expect, test } from './support/desk';
import { type Host, startHost } from './support/host';

const ROOT = join(import.meta.dirname, '../..');
const STORY = 'The caller says the fence was painted over last night. ';
const MORE = 'Nobody was seen, the paint is blue.';

const runs: readonly {
  readonly moment: string;
  /** What is done until the kill, and what is typed while the program is away. */
  take(desk: Desk, kill: () => Promise<void>): Promise<void>;
  /** On the record afterwards. */
  readonly kept: readonly string[];
}[] = [
  {
    moment: 'after a save, before more is typed',
    async take(desk, kill) {
      await desk.notes(STORY);
      await desk.isSaved();
      await kill();
      await desk.notes(MORE);
    },
    kept: [STORY + MORE],
  },
  {
    moment: 'while keys are going down',
    async take(desk, kill) {
      await Promise.all([desk.type(STORY), kill()]);
      await desk.type(MORE);
      expect(await desk.narrative()).toBe(STORY + MORE);
    },
    kept: [STORY + MORE],
  },
  {
    moment: 'between two answers',
    async take(desk, kill) {
      await desk.notes(STORY);
      await desk.toQuestion();
      await desk.picks('Emergency now', 'n');
      await desk.asks('Place');
      await desk.isIn('question');
      await Promise.all([desk.answers('Place', '417 West Sixth Street'), kill()]);
      await desk.answers('Callback number', '859-555-0142');
      await desk.asks('When');
      await desk.isIn('question');
      await desk.type('last night about ten');
    },
    kept: [STORY.trim(), '417 West Sixth Street', '(859) 555-0142', 'When: around '],
  },
];

for (const { moment, take, kept } of runs) {
  test(`the program is killed ${moment}: the page says so, comes back, sends it again and finishes the call`, async ({
    page,
    host,
  }) => {
    test.setTimeout(60_000);
    const desk = new Desk(page);
    await page.goto(host.address);
    await desk.setUp();
    await desk.newCall();
    const reference = await desk.reference();
    await take(desk, host.kill);
    await desk.sees(/^Not saved since \d\d:\d\d:\d\d: Tenline does not answer\. Nothing typed is lost/);

    const again = await startHost({ folder: host.folder });
    try {
      expect(new URL(again.address).port).toBe(new URL(host.address).port);
      await desk.isSaved();
      await desk.seesNot(/^Not (saved|connected) since/);
      expect(await desk.reference()).toBe(reference);
      if (moment === 'between two answers') await desk.press('Enter');
      await desk.closesIncomplete('h');
      await desk.findsInLog(reference, /: incomplete/);
      for (const words of kept) await expect(desk.record()).toContainText(words);
    } finally {
      await again.kill();
    }
    expect(verify(again)).toMatch(/^verified \d+ events/);
    // What the browser itself says about the program that is away is no fault of the page.
    expect(desk.complaints.filter((one) => !one.includes('net::ERR_'))).toEqual([]);
  });
}

function verify({ folder }: Host): string {
  const cli = join(ROOT, 'out/cli/index.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'log', 'verify', join(folder, 'calls.db')], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}
