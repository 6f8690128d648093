import { chmodSync, chownSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { asPerson, awaitEnd, exchange, personCanStart, post, root, scratch, startHost } from './built-host';

const { path: base, remove } = scratch();
afterAll(remove);

/** Every refusal is one status and sentences; a stack trace would be a bug. */
async function refusal(args: readonly string[], person = false): Promise<string> {
  const { status, said } = await awaitEnd({ args, person });
  expect(said).not.toMatch(/^\s+at /m);
  expect([status, said]).toEqual([1, expect.stringMatching(/\.$/)]);
  return said;
}

/** A folder of a live log, closed again. */
async function usedFolder(name: string): Promise<string> {
  const folder = join(base, name);
  const host = await startHost('--data', folder);
  expect(await host.stop()).toBe(0);
  return folder;
}

function personsFolder(name: string, mode: number): string {
  const folder = join(base, name);
  mkdirSync(folder);
  if (asPerson.uid !== undefined) chownSync(folder, asPerson.uid, asPerson.uid);
  chmodSync(folder, mode);
  return folder;
}

describe('the built host does not start', () => {
  it('where a file is in the way of its folder', async () => {
    const file = join(base, 'file');
    writeFileSync(file, '');
    expect(await refusal(['--data', file])).toBe(
      `Tenline cannot keep its log in ${file}: a file stands where a folder is needed. Move that file away, or name another folder with --data.`,
    );
  });

  it.skipIf(!personCanStart)('in a folder its account may not write', async () => {
    const folder = personsFolder('read-only', 0o500);
    expect(await refusal(['--data', folder], true)).toBe(
      `Tenline cannot keep its log in ${folder}: this account may not read and write there. Have it allowed, or name another folder with --data.`,
    );
  });

  it.skipIf(!personCanStart)('in a folder its account may not read', async () => {
    const folder = personsFolder('unreadable', 0o300);
    expect(await refusal(['--data', folder], true)).toContain('this account may not read and write there.');
  });

  it.skipIf(process.platform !== 'linux')('in a place where no folder can be made', async () => {
    // /proc takes no new folder, from root neither.
    expect(await refusal(['--data', '/proc/tenline'])).toBe(
      'Tenline cannot keep its log in /proc/tenline: no folder can be made there. Name another folder with --data.',
    );
  });

  it('on a port that is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    expect(await refusal(['--data', join(base, 'port'), '--port', String(port)])).toBe(
      `Port ${port} is in use by another program. Name another with --port, or leave --port out and Tenline finds a free one.`,
    );
    other.close();
  });

  it('on a log from the future, and leaves it as it is', async () => {
    const folder = await usedFolder('future');
    const file = join(folder, 'calls.db');
    const db = new Database(file);
    db.pragma('user_version = 9999');
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const before = readFileSync(file);
    expect(await refusal(['--data', folder])).toMatch(
      /^calls\.db was written by a newer Tenline .*It was not touched\./,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([
    ['text', Buffer.from('Monday: quiet. '.repeat(1000))],
    ['zeros', Buffer.alloc(16_384)],
    ['the beginning of a log only', undefined],
  ])('on a log that is %s, and leaves it as it is', async (name, content) => {
    const folder = await usedFolder(`broken-${name}`);
    const file = join(folder, 'calls.db');
    const bytes = content ?? readFileSync(file).subarray(0, 3000);
    writeFileSync(file, bytes);
    expect(await refusal(['--data', folder])).toMatch(
      /^calls\.db is not a (Tenline )?call log, or .*damaged.*restore the last backup/,
    );
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('with something else in the place of its lock', async () => {
    const folder = join(base, 'lock');
    mkdirSync(folder);
    writeFileSync(join(folder, 'lock.db'), 'no lock at all, but long enough to be read as a header. '.repeat(100));
    expect(await refusal(['--data', folder])).toMatch(/lock\.db \(SQLITE_NOTADB\)\. It holds no calls: move it away/);
  });

  it('with an agency pack that cannot be read', async () => {
    const agency = join(base, 'agency');
    cpSync(join(root, 'agency/lexington'), agency, { recursive: true });
    writeFileSync(join(agency, 'agency.yaml'), 'id: lexington\n  name: [not, closed\n');
    expect(await refusal(['--data', join(base, 'pack'), '--agency', agency])).toMatch(
      /^The agency pack cannot be used:\n.*agency\.yaml, line \d+: .+\nCorrect it and start Tenline again\.$/s,
    );
  });

  it('with an agency pack that is not there', async () => {
    const agency = join(base, 'no-agency');
    const { status, said } = await awaitEnd({
      args: ['--data', join(base, 'no-pack')],
      env: { TENLINE_AGENCY: agency },
    });
    expect([status, said]).toEqual([1, expect.stringContaining(agency)]);
  });

  it('with a command line it does not know, and says what it takes', async () => {
    const { status, said } = await awaitEnd({ args: ['--dmeo'] });
    expect([status, said]).toEqual([
      2,
      expect.stringContaining("Unknown option '--dmeo'. It takes --demo, --data FOLDER"),
    ]);
  });
});

describe('a pack that was good and is not any more', () => {
  it('leaves the last good one in force, and the start says so', async () => {
    const agency = join(base, 'changing');
    cpSync(join(root, 'agency/lexington'), agency, { recursive: true });
    const args = ['--data', join(base, 'changed'), '--agency', agency];
    const first = await startHost(...args);
    const token = await exchange(first.address);
    await post(first.port, '/api/desk.set-up', { name: 'Desk', letter: '1', supervisor: 'Kim Sample' }, token);
    await first.stop();
    writeFileSync(join(agency, 'red-flags.yaml'), 'nothing: [');
    const second = await startHost(...args);
    await expect
      .poll(second.output)
      .toMatch(/The agency pack was refused, the last good one stays in force: .*red-flags\.yaml/);
    await second.stop();
  });
});
