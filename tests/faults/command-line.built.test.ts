import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root, scratch } from './built-host';

const { path: base, remove } = scratch();
afterAll(remove);

/** Runs the built command line; null for a status means that it had to be ended. */
function tenline(args: readonly string[], input = '') {
  const program = join(root, 'out/cli/index.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: base,
    // Paths are meant from where npm was started, if it was.
    env: { ...process.env, INIT_CWD: base },
    input,
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, out: stdout, err: stderr };
}

describe('the built command line', () => {
  it('triage takes one note a line, whatever line ends stand in its text', () => {
    const notes = ['first \u2028 second \u2029 third', 'he has a gun'].map((text) =>
      JSON.stringify({ id: text, text }),
    );
    const { status, out } = tenline(['triage'], `\uFEFF${notes.join('\n')}\n`);
    const ids = out.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { id: string }).id]));
    expect([status, ids]).toEqual([0, ['first \u2028 second \u2029 third', 'he has a gun']]);
  });

  it('makes logs and their copies for this account only', () => {
    expect(tenline(['log', 'seed', 'calls.db', '--calls', '2']).status).toBe(0);
    expect(tenline(['backup', 'calls.db', 'copies']).status).toBe(0);
    expect(tenline(['restore', 'copies', 'again.db']).status).toBe(0);
    const copies = readdirSync(join(base, 'copies')).map((name) => join('copies', name));
    for (const name of ['calls.db', 'again.db', ...copies]) {
      expect([name, statSync(join(base, name)).mode & 0o077]).toEqual([name, 0]);
    }
  });

  it.skipIf(process.platform !== 'linux')('says so where no folder can be made, and ends', () => {
    // /proc takes no new folder, from root neither.
    tenline(['log', 'seed', 'calls-2.db', '--calls', '1']);
    tenline(['backup', 'calls-2.db', 'copies-2']);
    for (const args of [
      ['log', 'seed', '/proc/tenline/calls.db', '--calls', '1'],
      ['backup', 'calls-2.db', '/proc/tenline'],
      ['restore', 'copies-2', '/proc/tenline/calls.db'],
      ['protocol', 'export', 'calls-2.db', '/proc/tenline/pack'],
      ['protocol', 'schemas', '/proc/tenline'],
    ]) {
      expect(tenline(args)).toMatchObject({ status: 2, out: '', err: expect.stringContaining('/proc/tenline') });
    }
  });

  it('says so where a file stands in the place of a folder', () => {
    writeFileSync(join(base, 'file'), '');
    tenline(['log', 'seed', 'calls-3.db', '--calls', '1']);
    for (const args of [
      ['backup', 'calls-3.db', 'file'],
      ['protocol', 'export', 'calls-3.db', 'file'],
      ['protocol', 'schemas', 'file'],
      ['drill', 'file'],
    ]) {
      expect(tenline(args)).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/file .*\.$/m) });
    }
  });
});
