import { join } from 'node:path';
import { tamper } from '../main/database/tamper';
import { expect, test } from './support/desk';

const NOTED = `(SELECT seq FROM journal WHERE kind = 'call.noted')`;

for (const [what, sql, sentence] of [
  [
    'words exchanged in the file',
    `UPDATE journal_payload SET payload = replace(payload, 'green', 'black') WHERE seq = ${NOTED}`,
    /^NOT as it was written: event \d+: its payload is not the one it commits to\.$/,
  ],
  [
    'another time written for an event',
    `UPDATE journal SET envelope = json_set(envelope, '$.at', 1), at = 1 WHERE seq = ${NOTED}`,
    /^NOT as it was written: event \d+: its hash does not follow from the event before it and its envelope\.$/,
  ],
  [
    'what an event says taken out',
    `DELETE FROM journal_payload WHERE seq = ${NOTED}`,
    /^NOT as it was written: event \d+: its payload is missing\.$/,
  ],
] as const) {
  test(`a record warns of ${what}`, async ({ desk, host }) => {
    await desk.newCall();
    const reference = await desk.reference();
    await desk.notes('A green car was scratched');
    await desk.closesIncomplete('c');
    tamper(join(host.folder, 'calls.db'), sql);

    await desk.findsInLog(reference, /: incomplete/);
    const header = desk.record().locator('header');
    await expect(header.getByText(sentence)).toBeVisible();
    await expect(header.getByText(/Do not rely on what this record says\. Tell the administrator/)).toBeVisible();
    await desk.press('k');
    await expect(desk.record().getByRole('region', { name: 'Chain' }).getByText(sentence)).toBeVisible();
  });
}

test('a call that can no longer be read says so, and the rest of it stays readable', async ({ desk, host }) => {
  await desk.newCall();
  const reference = await desk.reference();
  await desk.notes('A green car was scratched');
  await desk.closesIncomplete('c');
  tamper(join(host.folder, 'calls.db'), `UPDATE journal_payload SET payload = '{' WHERE seq = ${NOTED}`);

  await desk.findsInLog(reference, /: incomplete/);
  await desk.sees(/^NOT as it was written: event \d+: its payload is not the one it commits to\.$/);
  await desk.sees(/^An event of this call can no longer be read: it was changed after it was written\./);
  await expect(desk.record().getByRole('region', { name: 'Summary' })).toContainText('A green car was scratched');
  await desk.press('v');
  await desk.sees(/^This call cannot be played back/);
  await desk.press('Escape');
  await expect(desk.record()).toBeVisible();
});
