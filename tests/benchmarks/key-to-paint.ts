import { openSignedIn, startBrowser, startHost } from './support/host';
import { LOGS, nameOf, newFolder } from './support/logs';
import { rounded, spread } from './support/measure';
import { publish } from './support/report';
import { BETWEEN_KEYS_MS, type Keyed, TYPED, typeOnce } from './support/typing';

const ROUNDS = 3;
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
