import type { Page } from '@playwright/test';
import { until } from './host';

/** A quick typist: some 100 words a minute. */
export const BETWEEN_KEYS_MS = 110;
export const TYPED =
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

export type Keyed = { readonly painted: readonly number[]; readonly events: readonly number[] };

/** Takes a call and types the text into its narrative. */
export async function typeOnce(page: Page): Promise<Keyed> {
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
