import { startBrowser, startHost } from './support/host';
import { LOGS, nameOf, newFolder } from './support/logs';
import { spread } from './support/measure';
import { publish } from './support/report';

const ROUNDS = 9;
/** When the first contents were on the screen, in milliseconds since 1970. */
const FIRST_PAINT = `new Promise((resolve) => {
  const look = (list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint !== undefined) resolve(performance.timeOrigin + paint.startTime);
  };
  new PerformanceObserver(look).observe({ type: 'paint', buffered: true });
})`;

const browser = await startBrowser();
const logs = LOGS.map((kind) => ({ kind, folder: newFolder(kind), ready: [] as number[], painted: [] as number[] }));
// The logs take turns, so that a busy minute of the machine falls on both.
for (let round = 0; round < ROUNDS; round++) {
  for (const { folder, ready, painted } of logs) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const from = Date.now();
    const host = await startHost(folder.path);
    ready.push(Date.now() - from);
    await page.goto(host.address);
    painted.push(Number(await page.evaluate(FIRST_PAINT)) - from);
    await page.close();
    await host.stop();
  }
}
const figures = logs.map(({ kind, folder, ready, painted }) => {
  folder.remove();
  return { log: nameOf(kind), unit: 'ms', hostReady: spread(ready), firstContentfulPaint: spread(painted) };
});
const chromium = browser.version();
await browser.close();

publish({
  name: 'start',
  method:
    `${ROUNDS} starts of out/loopback/index.mjs in a new process, from the spawn to the printed address (host ready) and to the ` +
    'first contentful paint of the page in a browser that is open already.',
  figures,
  versions: { chromium },
  table: {
    columns: ['ms', 'p50', 'max'],
    rows: figures.flatMap(({ log, hostReady, firstContentfulPaint }) => [
      [`${log}: host ready`, hostReady.p50, hostReady.max],
      [`${log}: first contentful paint`, firstContentfulPaint.p50, firstContentfulPaint.max],
    ]),
  },
});
