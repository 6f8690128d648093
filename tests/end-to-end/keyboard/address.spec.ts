import { Desk, expect, test } from '../support/desk';

test('a page without a key opens as soon as the address with one is typed in the same tab', async ({ page, host }) => {
  const desk = new Desk(page);
  await page.goto(new URL(host.address).origin);
  await desk.sees('This page has no key, or one that was used before.');
  await page.goto(host.address);
  await desk.sees('Set up this desk');
  expect(new URL(page.url()).hash).toBe('');
  expect(desk.complaints).toEqual([]);
});
