import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { TOO_LARGE } from '../../../src/main/body-limit';
import { takeLock } from '../../../src/main/database/file/folder-lock';
import { writeHostFile } from '../../../src/main/host-file';
import { nameHolder } from '../../../src/main/lock';
import { startServer } from '../../../src/main/loopback/server';
import { stubParts } from '../loopback/stub-desk';
import { tenline } from './terminal';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenline-told-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

async function openTenline(): Promise<string[]> {
  const { parts, secret, rung } = stubParts();
  const server = await startServer(parts, 0);
  onTestFinished(() => server.close());
  writeHostFile(folder, { port: server.port, secret });
  return rung;
}

async function somethingOnItsPort(answer: RequestListener): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  writeHostFile(folder, { port: (server.address() as AddressInfo).port, secret: 'x' });
}

function send(text: string) {
  const file = join(folder, 'message.json');
  writeFileSync(file, JSON.stringify({ receivedAt: '2026-11-20T18:00:00-05:00', text, replyTo: null }));
  return tenline(['message', file, '--data', folder]);
}

describe('message', () => {
  it('gives the reference number', async () => {
    await openTenline();
    expect(await send('Hello')).toEqual({ status: 0, out: 'N26-000001-Z', err: '' });
  });

  it('says what the open Tenline refused, not that none is open', async () => {
    await openTenline();
    expect(await send('x'.repeat(1_200_000))).toEqual({ status: 2, out: '', err: TOO_LARGE.sentence });
  });

  it('says so when nobody knows whether it was taken in', async () => {
    await somethingOnItsPort((request) => request.socket.destroy());
    const { status, err } = await send('Hello');
    expect([status, err]).toEqual([2, expect.stringContaining('did not answer. Send it again')]);
  });

  it.each(['no JSON', '{"other":"program"}'])('finds no Tenline where another program answers %s', async (text) => {
    await somethingOnItsPort((_, response) => response.writeHead(404).end(text));
    expect(await send('Hello')).toMatchObject({ status: 2, err: expect.stringMatching(/^No Tenline is running on/) });
  });

  it('says that a window takes none', async () => {
    const lock = takeLock(folder);
    nameHolder(folder, 'window');
    expect(await send('Hello')).toMatchObject({ status: 2, err: expect.stringContaining('runs in its own window') });
    if ('release' in lock) lock.release();
  });
});

describe('pop', () => {
  it('offers a number, and no nothing or novel for one', async () => {
    const rung = await openTenline();
    const pop = (from: string) => tenline(['pop', '--from', from, '--data', folder]);
    expect((await pop('859 555 0100')).status).toBe(0);
    for (const from of ['', ' ', '8'.repeat(101)]) {
      expect(await pop(from)).toMatchObject({ status: 2, err: expect.stringContaining('1 to 100 characters') });
    }
    expect(rung).toEqual(['859 555 0100']);
  });
});
