import type { Browser } from '@playwright/test';
import { openSignedIn, startBrowser, startHost } from './support/host';
import { LOGS, nameOf, newFolder } from './support/logs';
import { rounded, spread } from './support/measure';
import { publish } from './support/report';
import { BETWEEN_KEYS_MS, type Keyed, TYPED, typeOnce } from './support/typing';

/** The logs take turns, so that what else the machine does falls on both. */
const ROUNDS = 4;

const browsers: Browser[] = [];
const desks = [];
for (const kind of LOGS) {
  const folder = newFolder(kind);
  const host = await startHost(folder.path);
  const browser = await startBrowser();
  browsers.push(browser);
  desks.push({
    log: nameOf(kind),
    folder,
    host,
    page: await openSignedIn(browser, host.address),
    keyed: [] as Keyed[],
  });
}
for (let round = 0; round < ROUNDS; round++) for (const { page, keyed } of desks) keyed.push(await typeOnce(page));
const chromium = browsers[0]?.version() ?? '';
for (const browser of browsers) await browser.close();
for (const { host, folder } of desks) {
  await host.stop();
  folder.remove();
}

const figures = desks.map(({ log, keyed }) => {
  const painted = keyed.flatMap((one) => one.painted);
  const events = keyed.flatMap((one) => one.events);
  const fast = Array.from({ length: painted.length - events.length }, () => 8);
  return {
    log,
    unit: 'ms',
    keyToPaint: spread(painted),
    eventDuration: spread([...fast, ...events]),
    shareOver16: rounded(events.length / painted.length),
  };
});
const first = figures[0]?.keyToPaint.p50 ?? 0;

publish({
  name: 'key-to-paint',
  method:
    `${ROUNDS} x ${TYPED.length} keys, ${BETWEEN_KEYS_MS} ms apart, into the narrative of an open call; the logs take turns. ` +
    'A log of 100,000 calls is a year of 274 a day. Key to paint: from event.timeStamp to a message posted in the next ' +
    'animation frame, which comes after that frame is painted. Event duration: Event Timing of the same keys, in steps of ' +
    '8 ms; keys under 16 ms are not told by the browser and count as 8.',
  figures,
  versions: { chromium },
  table: {
    columns: ['ms', 'n', 'p50', 'p95', 'p99', 'max', 'p50 over the empty log'],
    rows: figures.flatMap(({ log, keyToPaint, eventDuration }) =>
      (
        [
          [`${log}: key to paint`, keyToPaint],
          [`${log}: event duration`, eventDuration],
        ] as const
      ).map(([label, one]) => [
        label,
        one.n,
        one.p50,
        one.p95,
        one.p99,
        one.max,
        one === keyToPaint ? `${rounded(one.p50 / first)}x` : '',
      ]),
    ),
  },
});
