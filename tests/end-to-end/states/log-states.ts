import { type Desk, expect } from '../support/desk';
import { onCommand, type State } from './state';

const openRecord = async (desk: Desk): Promise<void> => {
  await desk.page.locator('[data-call-row]', { hasText: 'closed' }).first().focus();
  await desk.press('Enter');
  await expect(desk.record().getByRole('heading', { level: 1 })).toBeVisible();
};

/** The log, its searches, and a call opened for reading. */
export const LOG: readonly State[] = [
  {
    name: 'log with calls',
    at: 'demo',
    bring: (desk) => expect(desk.page.locator('[data-call-row]').first()).toBeVisible(),
  },
  {
    name: 'log, search with filters',
    at: 'demo',
    async bring(desk) {
      await desk.press('/');
      await desk.type('type:noise by:zoltan loud ');
      await desk.sees('type Noise');
      await desk.sees(/by:zoltan was left out/);
      await desk.type('flag:');
      await expect(desk.page.getByRole('option')).not.toHaveCount(0);
      await desk.press('ArrowDown');
    },
  },
  onCommand('saved views', 'Saved views: save this search, rename, delete', 'demo'),
  { name: 'record', at: 'demo', bring: openRecord },
  {
    name: 'record, amend form',
    at: 'demo',
    async bring(desk) {
      await openRecord(desk);
      await desk.press('a');
      await expect(desk.page.getByRole('combobox', { name: 'What is amended' })).toBeFocused();
    },
  },
  ...(
    [
      ['f', 'Full report'],
      ['b', 'Who read it'],
      ['k', 'Chain'],
    ] as const
  ).map(
    ([key, title]): State => ({
      name: `record, ${title}`,
      at: 'demo',
      async bring(desk) {
        await openRecord(desk);
        await desk.press(key);
        await expect(desk.record().getByRole('heading', { name: title })).toBeVisible();
      },
    }),
  ),
  {
    name: 'playback at a flag',
    at: 'demo',
    async bring(desk) {
      await openRecord(desk);
      await expect(desk.record().getByText(/Unchanged: /)).toBeVisible();
      await desk.press('v', 'PageDown');
      await expect(desk.page.getByRole('main', { name: 'Playback' })).toContainText(/Step (?:[2-9]|\d\d)/);
    },
  },
  {
    name: 'search results',
    at: 'demo',
    async bring(desk) {
      await desk.press('/');
      await desk.type('car');
      await desk.sees(/^\d+\+? calls$/);
    },
  },
  {
    name: 'search without result',
    at: 'demo',
    async bring(desk) {
      await desk.press('/');
      await desk.type('zzyzx');
      await desk.sees('No call has all of: zzyzx');
    },
  },
];
