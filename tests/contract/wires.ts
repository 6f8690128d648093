import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { IpcMain, WebContents } from 'electron';
import { type Desk, openDesk } from '../../src/main/desk';
import { createCodes } from '../../src/main/loopback/codes';
import { startServer } from '../../src/main/loopback/server';
import { createCaller } from '../../src/main/services/context';
import type { Send } from '../../src/shared/contract/contract';
import type { Result } from '../../src/shared/contract/problem';
import type { FakeElectron } from '../main/electron/fake-electron';
import { somePage } from '../main/some-page';

type Raw = (name: string, input: unknown) => Promise<Result<unknown>>;

/** A running program with one wire to it. */
export type Wire = {
  readonly send: Send;
  /** The same wire, without the compiler. */
  readonly raw: Raw;
  /** Looks on from inside the program, past the wire. */
  readonly inside: Send;
  stop(): Promise<void>;
};

export type WireKind = { readonly name: string; readonly capsBody: boolean; start(): Promise<Wire> };

export function inMemory(): WireKind {
  return {
    name: 'in memory',
    capsBody: false,
    start: () => running(async (desk) => ({ raw: callerOf(desk), end: async () => undefined })),
  };
}

/** The real server on a real port; the headers are the ones the page sends. */
export function overHttp(): WireKind {
  return {
    name: 'HTTP',
    capsBody: true,
    start: () =>
      running(async (desk) => {
        const codes = createCodes(() => 0);
        const server = await startServer({ desk, files: somePage(), codes, secret: 's' }, 0);
        const origin = `http://127.0.0.1:${server.port}`;
        const post = async (path: string, input: unknown, token = '') => {
          const headers = {
            origin,
            'sec-fetch-site': 'same-origin',
            'x-tenline': '1',
            'content-type': 'application/json',
            authorization: `Bearer ${token}`,
          };
          return (await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(input) })).json();
        };
        const { token } = (await post('/session', { code: codes.make('print') })) as { token: string };
        const raw: Raw = async (name, input) => (await post(`/api/${name}`, input, token)) as Result<unknown>;
        return { raw, end: server.close };
      }),
  };
}

/** The real preload, the real registration with ipcMain, and a copy of everything in between. */
export function overIpc(fake: FakeElectron): WireKind {
  return {
    name: 'IPC',
    capsBody: true,
    start: () =>
      running(async (desk) => {
        const { serveIpc } = await import('../../src/main/electron/ipc');
        await import('../../src/main/electron/preload');
        const window = {} as WebContents;
        serveIpc(fake.electron.ipcMain as unknown as IpcMain, window, desk.api);
        fake.seen.event = { sender: window, senderFrame: { parent: null, url: 'app://bundle/' } };
        const bridge = fake.seen.world.get('bridge') as { send: Raw };
        return { raw: bridge.send, end: async () => undefined };
      }),
  };
}

async function running(connect: (desk: Desk) => Promise<{ raw: Raw; end(): Promise<void> }>): Promise<Wire> {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-contract-'));
  const readerWorker = resolve('out/loopback/reader-worker.mjs');
  const desk = await openDesk({ folder, root: resolve('.'), demo: false, readerWorker });
  const { raw, end } = await connect(desk);
  return {
    send: raw as Send,
    raw,
    inside: callerOf(desk) as Send,
    stop: async () => {
      await end();
      await desk.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function callerOf(desk: Desk): Raw {
  const caller = createCaller();
  return (name, input) => desk.api.serve(caller, name, input);
}
