import type { Page } from '@playwright/test';
import { openSignedIn, startBrowser, startHost, until } from './support/host';
import { LOGS, nameOf, newFolder } from './support/logs';
import { rounded, spread } from './support/measure';
import { publish } from './support/report';

const ROUNDS = 3;
/** A quick typist: some 100 words a minute. */
const BETWEEN_KEYS_MS = 110;
const TYPED =
  'caller came home at six and the garage side door was pried open, a red mountain bike and a drill set are gone. ' +
  'neighbor saw a gray van with a ladder rack around noon, no plate. nobody is there now and nobody was hurt. caller ' +
  'has the serial number of the bike and photos of the door, wants an officer.';
if (TYPED.length !== 300) throw new Error(`The text has ${TYPED.length} characters, not 300`);

/**
 * From the key's own time stamp to the paint of the frame that shows it: the next animation frame is asked for in
 * the key's event, and the message posted in it is delivered after that frame was painted. Beside it the browser's
 * own measure, `event.duration`, which it gives in steps of 8 ms and from 16 ms on.
 */
const WATCH = `window.keyed = { painted: [], events: [] };
addEventListener('keydown', (event) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.keyed.painted.push(performance.now() - event.timeStamp);
    port2.postMessage(null);
  });
}, { capture: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (entry.name === 'keydown') window.keyed.events.push(entry.duration);
}).observe({ type: 'event', durationThreshold: 16 });`;

type Keyed = { readonly painted: readonly number[]; readonly events: readonly number[] };

async function typeOnce(page: Page): Promise<Keyed> {
  await page.keyboard.press('F2');
  await page.locator('#narrative:focus').waitFor();
  await until(page, `document.querySelector('#narrative').value === ''`);
  await page.evaluate(WATCH);
  await page.keyboard.type(TYPED, { delay: BETWEEN_KEYS_MS });
  await until(page, `window.keyed.painted.length >= ${TYPED.length}`);
  const keyed = (await page.evaluate('window.keyed')) as Keyed;
  const shown = await page.locator('#narrative').inputValue();
  if (shown !== TYPED) throw new Error(`The narrative shows ${shown}`);
  await page.reload();
  await page.getByRole('main', { name: 'Call log' }).waitFor();
  return keyed;
}

const figures = [];
let chromium = '';
for (const kind of LOGS) {
  const folder = newFolder(kind);
  const host = await startHost(folder.path);
  const browser = await startBrowser();
  chromium = browser.version();
  const page = await openSignedIn(browser, host.address);
  const rounds: Keyed[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await typeOnce(page));
  const painted = rounds.flatMap((one) => one.painted);
  const events = rounds.flatMap((one) => one.events);
  const fast = Array.from({ length: painted.length - events.length }, () => 8);
  figures.push({
    log: nameOf(kind),
    unit: 'ms',
    keyToPaint: spread(painted),
    eventDuration: spread([...fast, ...events]),
    shareOver16: rounded(events.length / painted.length),
  });
  await browser.close();
  await host.stop();
  folder.remove();
}

publish({
  name: 'key-to-paint',
  method:
    `${ROUNDS} x ${TYPED.length} keys, ${BETWEEN_KEYS_MS} ms apart, into the narrative of an open call. Key to paint: from event.timeStamp to ` +
    'a message posted in the next animation frame, which comes after that frame is painted. Event duration: Event Timing of ' +
    'the same keys, in steps of 8 ms; keys under 16 ms are not told by the browser and count as 8.',
  figures,
  versions: { chromium },
  table: {
    columns: ['ms', 'n', 'p50', 'p95', 'p99', 'max'],
    rows: figures.flatMap(({ log, keyToPaint, eventDuration }) =>
      (
        [
          [`${log}: key to paint`, keyToPaint],
          [`${log}: event duration`, eventDuration],
        ] as const
      ).map(([label, one]) => [label, one.n, one.p50, one.p95, one.p99, one.max]),
    ),
  },
});
