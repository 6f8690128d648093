import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import type { Send } from '../../src/shared/contract/contract';
import { must, openSignedIn as openDeskSignedIn } from './support/desk';
import { openSignedIn, startBrowser, startHost, until } from './support/host';
import { seededFile } from './support/logs';
import { spread, timedAsync } from './support/measure';
import { publish } from './support/report';

const OPEN_CALLS = 200;
const FLAGGED = 10;
const DROPPED = 20;
const PROMISES = 250;
const READS = 200;
const ROUNDS = 20;

/** A larger log beside the seeded one, where there is one: `BENCH_LARGE` names its file. */
const FILES = [seededFile(), process.env.BENCH_LARGE].filter((file) => file !== undefined);

/** As many open calls as a bad night has: most in good hands, some flagged, some dropped, and promises. */
async function fill(send: Send): Promise<void> {
  const window = 'bench';
  for (let at = 0; at < OPEN_CALLS; at++) {
    const call = {
      window,
      channel: at % 20 === 0 ? 'online' : 'phone',
      from: null,
      message: null,
      originalAt: null,
    } as const;
    const { id: callId } = must(await send('call.open', call)).call;
    const text =
      at < FLAGGED
        ? 'He has a gun and is shooting at people right now.'
        : 'Loud music from the flat upstairs, for the third night.';
    must(await send('call.note', { callId, window, text }));
    if (at >= OPEN_CALLS - DROPPED) must(await send('call.disconnect', { callId, window, how: 'disconnect' }));
  }
  const owner = must(await send('desk.look', {})).session?.staff.id ?? '';
  for (let at = 0; at < PROMISES; at++) {
    const promise = {
      callId: null,
      what: 'call-back',
      text: `Call back ${at}`,
      owner,
      safeToLeaveMessage: null,
    } as const;
    must(await send('follow-up.open', { ...promise, dueAt: Date.now() + (at - 50) * 60_000 }));
  }
}

/** The time from a key's own stamp to the paint of the frame in which the page says that it is done. */
async function keysToPaint(page: Page, keys: readonly string[], done: string): Promise<number> {
  await page.evaluate(`void (window.painted = new Promise((resolve) => {
    let left = ${keys.length};
    addEventListener('keydown', function heard(event) {
      if (event.key === 'Alt') return;
      left -= 1;
      if (left > 0) return;
      removeEventListener('keydown', heard, { capture: true });
      const look = () => {
        if (!(${done})) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }, { capture: true });
  }))`);
  for (const key of keys) await page.keyboard.press(key);
  return (await page.evaluate('window.painted')) as number;
}

/** A seeded log may have given every reference number of a desk; another desk character has its own. */
function takeFreshDesk(file: string): void {
  const db = new Database(file);
  db.exec(`UPDATE station SET desk = 'N'`);
  db.close();
}

function callsIn(file: string): number {
  const db = new Database(file, { readonly: true });
  const count = db.prepare('SELECT count(*) FROM calls').pluck().get();
  db.close();
  return Number(count);
}

const figures = [];
let chromium = '';
for (const file of FILES) {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-board-'));
  copyFileSync(file, join(folder, 'calls.db'));
  takeFreshDesk(join(folder, 'calls.db'));
  const { desk, send } = await openDeskSignedIn(folder);
  await fill(send);
  const reads: number[] = [];
  for (let read = 0; read < READS; read++) reads.push(await timedAsync(async () => must(await send('board.now', {}))));
  const board = must(await send('board.now', {}));
  await desk.close();

  const host = await startHost(folder);
  const browser = await startBrowser();
  chromium = browser.version();
  const page = await openSignedIn(browser, host.address);
  const opened: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    opened.push(
      await keysToPaint(page, ['Alt+o'], `document.querySelectorAll('[data-now-row]').length >= ${OPEN_CALLS}`),
    );
    await page.keyboard.press('Alt+j');
    await page.getByRole('main', { name: 'Call log' }).waitFor();
  }
  await page.keyboard.press('Alt+o');
  await until(page, `document.activeElement?.dataset.nowRow !== undefined`);
  const moved: number[] = [];
  const changed: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.keyboard.press('Home');
    await page.evaluate('window.rowBefore = document.activeElement.id');
    moved.push(await keysToPaint(page, ['ArrowDown'], 'document.activeElement.id !== window.rowBefore'));
    // The due time of the line in hand, set to one of two values in turn.
    const minutes = round % 2 === 0 ? '5' : '6';
    await page.evaluate(`window.heardBefore = document.querySelector('main [role="status"]').textContent`);
    const heard = `document.querySelector('main [role="status"]').textContent !== window.heardBefore`;
    changed.push(await keysToPaint(page, ['d', '1', minutes], heard));
  }
  figures.push({
    log: `${callsIn(file).toLocaleString('en-US')} calls`,
    listed: { calls: board.calls.length, followUps: board.followUps.length, reviews: board.reviews.length },
    unit: 'ms',
    read: spread(reads),
    opened: spread(opened),
    moved: spread(moved),
    changed: spread(changed),
  });
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}

publish({
  name: 'board',
  method:
    `${OPEN_CALLS} open calls (${FLAGGED} with a flag nobody acted on, ${DROPPED} lines dropped, online messages among them) and ${PROMISES} ` +
    `promises on top of the log. Read: board.now served ${READS} times, with all its queries. The other figures are from a ` +
    `key's time stamp to the paint of the frame that shows it, ${ROUNDS} times each: the board opened with all its lines; the ` +
    'next line chosen; the next action of a line set, which is a commit, the board read again and painted.',
  figures,
  versions: { chromium },
  table: {
    columns: ['ms', 'n', 'p50', 'p95', 'p99', 'max'],
    rows: figures.flatMap(({ log, read, opened, moved, changed }) =>
      (
        [
          [`${log}: board.now`, read],
          [`${log}: board opened`, opened],
          [`${log}: next line`, moved],
          [`${log}: next action set, saved and shown`, changed],
        ] as const
      ).map(([label, one]) => [label, one.n, one.p50, one.p95, one.p99, one.max]),
    ),
  },
});
