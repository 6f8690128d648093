import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { openSignedIn, startBrowser, startHost, until } from './support/host';
import { rounded, type Spread, spread } from './support/measure';
import { publish } from './support/report';
import { TYPED, typeOnce } from './support/typing';

/** The log of a million calls on the screen: from a key in the search box to its rows, and what that costs who types a call. */

const CALLS = 1_000_000;
const PASSES = 2;
const ROUNDS = 2;
/** Longer than any answer takes, so that each key's own rows are painted. */
const BETWEEN_KEYS_MS = 200;
/** A quick typist. */
const PERSON_MS = 110;
const SEARCHES = ['loud music', 'type:noise party', 'by:ana flag:any', 'phone:4471', 'address:"main" dog', 'open:yes'];

/**
 * From the key's own time stamp to the paint of the rows it asked for: the answer has come, the next frame is asked for,
 * and a message posted in it is delivered after that frame was painted.
 */
const WATCH = `window.found = { painted: [], key: 0, waiting: 0 };
addEventListener('keydown', (event) => { window.found.key = event.timeStamp; }, { capture: true });
const plainFetch = window.fetch;
window.fetch = async (url, options) => {
  // Later parts of an answer come behind rows that are painted already.
  const isSearch = String(url).endsWith('log.search') && JSON.parse(options.body).after === null;
  const { key } = window.found;
  if (isSearch) window.found.waiting += 1;
  const answer = await plainFetch(url, options);
  if (isSearch) {
    await answer.clone().text();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.found.painted.push(performance.now() - key);
        window.found.waiting -= 1;
      };
      port2.postMessage(null);
    });
  }
  return answer;
};`;

async function searchOnce(page: Page, text: string): Promise<readonly number[]> {
  await page.keyboard.press('/');
  await page.evaluate(`window.found.painted = []`);
  await page.keyboard.type(text, { delay: BETWEEN_KEYS_MS });
  await until(page, 'window.found.waiting === 0');
  const painted = (await page.evaluate('window.found.painted')) as readonly number[];
  // Quick keys share an answer, but most have one of their own.
  if (painted.length < text.length / 2) throw new Error(`${text}: ${painted.length} answers`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  return painted;
}

/** Types the searches as a person does until it is stopped, into what a key opens; gives the number of keys. */
function typeUntil(page: Page, opening: string): { stop(): Promise<number> } {
  let isOver = false;
  const typing = (async () => {
    let keys = 0;
    for (let at = 0; !isOver; at++) {
      const text = SEARCHES[at % SEARCHES.length] ?? '';
      await page.keyboard.press(opening);
      await page.keyboard.type(text, { delay: PERSON_MS });
      await page.keyboard.press('Escape');
      keys += text.length;
    }
    return keys;
  })();
  return {
    stop() {
      isOver = true;
      return typing;
    },
  };
}

/** Asks one question after the other, as quickly as they are answered, until the page is closed. */
const HAMMER = `(async () => {
  const questions = ${JSON.stringify(SEARCHES)};
  for (let at = 0; ; at++) {
    const text = questions[at % questions.length].slice(0, 3 + (at % 9));
    await fetch('/api/log.search', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-tenline': '1',
        authorization: 'Bearer ' + sessionStorage.getItem('tenline-token'),
      },
      body: JSON.stringify({ text, after: null }),
    }).then((answer) => answer.text());
    window.asked = at + 1;
  }
})()`;

/** The invented desk has given all its numbers of the year: this one goes on under another character. */
function giveNumbers(file: string): void {
  const db = new Database(file);
  db.exec(`UPDATE station SET desk = 'M'`);
  db.close();
}

const path = mkdtempSync(join(tmpdir(), 'tenline-bench-'));
copyFileSync(join(process.env.BENCH_LARGE_FOLDER ?? '', String(CALLS), 'calls.db'), join(path, 'calls.db'));
giveNumbers(join(path, 'calls.db'));
const host = await startHost(path);
const browser = await startBrowser();
const supervisor = await openSignedIn(browser, host.address, 'supervisor');
await supervisor.locator('#log-search').waitFor();
await supervisor.evaluate(WATCH);
const painted: number[] = [];
for (let round = 0; round < PASSES; round++) {
  for (const text of SEARCHES) painted.push(...(await searchOnce(supervisor, text)));
}

// A second start beside the running host gives an address of its own.
const second = await startHost(path);
const taker = await openSignedIn(await startBrowser(), second.address);
const typed = { alone: [] as number[], elsewhere: [] as number[], beside: [] as number[], hurried: [] as number[] };
let [searched, hammered] = [0, 0];
for (let round = 0; round < ROUNDS; round++) {
  typed.alone.push(...(await typeOnce(taker)).painted);
  // The same keys in the command bar, which asks nobody: what another browser on this machine costs by itself.
  const other = typeUntil(supervisor, 'Control+k');
  typed.elsewhere.push(...(await typeOnce(taker)).painted);
  await other.stop();
  const person = typeUntil(supervisor, '/');
  typed.beside.push(...(await typeOnce(taker)).painted);
  searched += await person.stop();
  await supervisor.evaluate(`void ${HAMMER}`);
  typed.hurried.push(...(await typeOnce(taker)).painted);
  hammered += Number(await supervisor.evaluate('window.asked'));
  await supervisor.reload();
}
await taker.context().browser()?.close();
await browser.close();
await host.stop();
rmSync(path, { recursive: true, force: true });

const rows = spread(painted);
const [alone, elsewhere] = [spread(typed.alone), spread(typed.elsewhere)];
const [beside, hurried] = [spread(typed.beside), spread(typed.hurried)];
const ratio = (one: Spread) => `${rounded(one.p50 / elsewhere.p50)}x`;
publish({
  name: 'find-paint',
  method:
    `A log of ${CALLS.toLocaleString('en-US')} calls, the built host, Chromium. Key to rows: ${PASSES} x ${SEARCHES.length} searches typed ${BETWEEN_KEYS_MS} ms a key, ` +
    'from event.timeStamp to a message posted in the frame after the answer. Beside it a call taker types ' +
    `${ROUNDS} x ${TYPED.length} keys into a narrative, in turns: alone; while somebody types the same words into the command bar of another browser, a key every ${PERSON_MS} ms; while ` +
    `a supervisor types them there as searches (${searched} keys); and while that browser asks as quickly as it is answered (${hammered} searches). All of it on the cores of one machine.`,
  figures: { keyToRows: rows, alone, elsewhere, beside, hurried, searched, hammered },
  versions: { chromium: browser.version() },
  table: {
    columns: ['ms', 'n', 'p50', 'p95', 'p99', 'max', 'p50 over nobody searching'],
    rows: (
      [
        ['key to painted rows', rows, ''],
        ['typing a call, alone', alone, ''],
        ['typing a call, another browser in use', elsewhere, '1x'],
        ['typing a call, a supervisor searches', beside, ratio(beside)],
        ['typing a call, searches without a stop', hurried, ratio(hurried)],
      ] as const
    ).map(([label, { n, p50, p95, p99, max }, over]) => [label, n, p50, p95, p99, max, over]),
  },
});
