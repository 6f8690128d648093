import type { Browser } from '@playwright/test';
import { openSignedIn, residentMegabytes, startBrowser, startHost } from './support/host';
import { LOGS, nameOf, newFolder } from './support/logs';
import { publish } from './support/report';

const SEARCH = `fetch('/api/log.search', {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'x-tenline': '1',
    authorization: 'Bearer ' + sessionStorage.getItem('tenline-token'),
  },
  body: JSON.stringify({ text: 'window car', after: null }),
}).then((answer) => answer.json())`;

type ProcessInfo = { readonly type: string; readonly id: number };

/** The page's own process is the largest of the browser's renderers: the others are spare. */
async function rendererMegabytes(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: ProcessInfo[] };
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentMegabytes(id) ?? 0);
  return sizes.length === 0 ? undefined : Math.max(...sizes);
}

const figures = [];
let chromium = '';
for (const kind of LOGS) {
  const folder = newFolder(kind);
  const host = await startHost(folder.path);
  const hostAtStart = residentMegabytes(host.child.pid ?? 0);
  const browser = await startBrowser();
  chromium = browser.version();
  const page = await openSignedIn(browser, host.address);
  await page.keyboard.press('F2');
  await page.locator('#narrative:focus').waitFor();
  await page.keyboard.type('Caller says the back window of the car was broken last night and a bag is gone. ', {
    delay: 20,
  });
  await page.getByText(/^Saved \d\d:\d\d:\d\d$/).waitFor();
  // The worker that searches is started by the first search.
  await page.evaluate(SEARCH);
  const hostInUse = residentMegabytes(host.child.pid ?? 0);
  const renderer = await rendererMegabytes(browser);
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable');
  const { metrics: list } = await metrics.send('Performance.getMetrics');
  const heap = Math.round((list.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20);
  figures.push({ log: nameOf(kind), unit: 'MB', hostAtStart, hostInUse, renderer, rendererHeap: heap });
  await browser.close();
  await host.stop();
  folder.remove();
}

publish({
  name: 'memory',
  method:
    'Resident memory (VmRSS) of the host at its start and with a call open and a search made, and of the page’s renderer ' +
    'process then; the renderer’s JavaScript heap as Chromium counts it.',
  figures,
  versions: { chromium },
  table: {
    columns: ['MB', 'host at start', 'host in use', 'renderer', 'renderer heap'],
    rows: figures.map((one) => [
      one.log,
      one.hostAtStart ?? 'not told',
      one.hostInUse ?? 'not told',
      one.renderer ?? 'not told',
      one.rendererHeap,
    ]),
  },
});
