import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { awaitEnd, exchange, type Host, launch, post, program, scratch, startHost } from './built-host';

const { path: base, remove } = scratch();
const hosts: Host[] = [];
const start = async (...args: string[]) => {
  const host = await startHost(...args);
  hosts.push(host);
  return host;
};
afterEach(() => {
  for (const host of hosts.splice(0)) host.child.kill('SIGKILL');
});
afterAll(remove);

describe('a second start', () => {
  it('opens the running one again with a fresh address, and ends', async () => {
    const folder = join(base, 'second');
    const first = await start('--data', folder);
    const { status, said } = await awaitEnd({ args: ['--data', folder] });
    const [line = '', sentence] = said.split('\n');
    expect([status, sentence]).toEqual([0, 'Tenline was already running there; this start only opened it again.']);
    const address = line.replace('Tenline is at ', '');
    expect(new URL(address).port).toBe(String(first.port));
    expect(address).not.toBe(first.address);
    for (const one of [first.address, address]) {
      expect(await exchange(one)).toHaveLength(43);
      expect(await exchange(one)).toBeUndefined();
    }
  });

  it('at the same moment as the first: one runs, the others open it, whichever is which', async () => {
    const folder = join(base, 'race');
    const starts = [1, 2, 3, 4].map(() => launch({ args: ['--data', folder] }));
    await Promise.all(starts.map(({ spoke }) => spoke));
    await expect.poll(() => starts.filter(({ child }) => child.exitCode === 0).length).toBe(3);
    const alive = starts.filter(({ child }) => child.exitCode === null);
    expect(alive).toHaveLength(1);
    const ports = starts.map(({ output }) => /127\.0\.0\.1:(\d+)/.exec(output())?.[1]);
    expect(new Set(ports).size).toBe(1);
    alive[0]?.child.kill('SIGKILL');
    await alive[0]?.ended;
  });

  it('while the window has the log is told so', async () => {
    const folder = join(base, 'window');
    await (await start('--data', folder)).stop();
    const holder = new Database(join(folder, 'lock.db'));
    holder.exec('BEGIN EXCLUSIVE');
    writeFileSync(join(folder, 'lock.txt'), 'window');
    const { status, said } = await awaitEnd({ args: ['--data', folder] });
    expect([status, said]).toEqual([
      1,
      `Tenline is already open in its own window, with the log in ${folder}. Work there.`,
    ]);
    holder.close();
  });
});

describe('a start after an end', () => {
  it('Ctrl-C closes the log and leaves nothing held', async () => {
    const folder = join(base, 'end');
    const host = await start('--data', folder);
    expect(await host.stop('SIGINT')).toBe(0);
    expect(existsSync(join(folder, 'calls.db-wal'))).toBe(false);
    expect(await (await start('--data', folder)).stop('SIGTERM')).toBe(0);
  });

  it('after a kill has the same port, the same tokens and everything saved', async () => {
    const folder = join(base, 'kill');
    const first = await start('--data', folder);
    const token = await exchange(first.address);
    await post(first.port, '/api/desk.set-up', { name: 'Desk', letter: '1', supervisor: 'Kim Sample' }, token);
    const opened = { window: 'w', channel: 'phone', from: null, message: null, originalAt: null };
    const { body } = await post(first.port, '/api/call.open', opened, token);
    await first.stop('SIGKILL');
    const second = await start('--data', folder);
    expect(second.port).toBe(first.port);
    const callId = (body as { value: { call: { id: string } } }).value.call.id;
    const read = await post(second.port, '/api/call.read', { callId }, token);
    expect(read.body).toMatchObject({ ok: true, value: { call: { id: callId, stage: { kind: 'open' } } } });
  });

  it('whose last port was taken meanwhile finds another and says so', async () => {
    const folder = join(base, 'squat');
    const first = await start('--data', folder);
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    await once(squatter, 'listening');
    const second = await start('--data', folder);
    expect(second.port).not.toBe(first.port);
    expect(second.output()).toContain(`Port ${first.port} of last time is taken by another program.`);
    squatter.close();
  });

  it('everything in its folder is for its account only', async () => {
    const folder = join(base, 'private');
    await start('--data', folder);
    for (const name of ['host.json', 'calls.db', 'lock.db']) {
      expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
    }
    const file = JSON.parse(readFileSync(join(folder, 'host.json'), 'utf8'));
    expect(Buffer.from(file.secret, 'base64url')).toHaveLength(32);
  });
});

describe('started through npm', () => {
  it('it ends when npm has gone, though nobody told it', async () => {
    const folder = join(base, 'npm');
    const script = `require('node:child_process').spawn(process.execPath, [${JSON.stringify(program)}, '--no-open', '--data',
      ${JSON.stringify(folder)}], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
    const npm = spawn(process.execPath, ['-e', script], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(npm.stdout, 'data');
    expect(String(line)).toContain('Tenline is at ');
    npm.kill('SIGKILL');
    const free = () => {
      const lock = new Database(join(folder, 'lock.db'), { timeout: 0 });
      try {
        lock.exec('BEGIN EXCLUSIVE');
        return true;
      } catch {
        return false;
      } finally {
        lock.close();
      }
    };
    await expect.poll(free).toBe(true);
  });
});
