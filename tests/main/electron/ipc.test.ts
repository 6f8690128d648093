import type { IpcMain, WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Api, Caller } from '../../../src/main/api';
import { serveIpc } from '../../../src/main/electron/ipc';
import { createFakeElectron } from './fake-electron';

const reached: { caller: Caller; name: string; input: unknown }[] = [];
const api: Api = {
  serve: async (caller, name, input) => {
    reached.push({ caller, name, input });
    return { ok: true, value: null };
  },
};
const { electron, seen } = createFakeElectron();
const sender = {} as WebContents;
serveIpc(electron.ipcMain as unknown as IpcMain, sender, api);

const page = { parent: null, url: 'app://bundle/' };
const ours = { sender, senderFrame: page };
const send = async (event: unknown, name: unknown = 'desk.look', input: unknown = {}) =>
  (await seen.channels.get('tenline')?.(event, name, input)) as { ok: boolean; problem?: { code: string } };

beforeEach(() => {
  reached.length = 0;
});

describe('a message', () => {
  it('of the page in our window reaches the program', async () => {
    expect(await send(ours, 'desk.look', { a: 1 })).toEqual({ ok: true, value: null });
    expect(reached[0]).toMatchObject({ name: 'desk.look', input: { a: 1 } });
  });

  it.each([
    ['no frame any more', { sender, senderFrame: null }],
    ['a frame inside the page', { sender, senderFrame: { parent: page, url: 'app://bundle/' } }],
    ['another window', { sender: {}, senderFrame: page }],
    ['another host', { sender, senderFrame: { parent: null, url: 'app://elsewhere/' } }],
    ['a host that begins like ours', { sender, senderFrame: { parent: null, url: 'app://bundle.evil.test/' } }],
    ['our host with a port', { sender, senderFrame: { parent: null, url: 'app://bundle:1/' } }],
    ['another scheme', { sender, senderFrame: { parent: null, url: 'https://bundle/' } }],
    ['another scheme whose origin is null too', { sender, senderFrame: { parent: null, url: 'evil://bundle/' } }],
    ['a file', { sender, senderFrame: { parent: null, url: 'file:///bundle/' } }],
    ['a data address', { sender, senderFrame: { parent: null, url: 'data:text/html,app://bundle/' } }],
    ['an empty page', { sender, senderFrame: { parent: null, url: 'about:blank' } }],
    ['no address', { sender, senderFrame: { parent: null, url: '' } }],
  ])('from %s is refused and reaches nobody', async (_, event) => {
    expect((await send(event)).problem?.code).toBe('not-allowed');
    expect(reached).toEqual([]);
  });

  it('of a megabyte is taken, one byte more is refused as too large', async () => {
    expect((await send(ours, 'x', 'x'.repeat(1024 * 1024 - 2))).ok).toBe(true);
    expect((await send(ours, 'x', 'x'.repeat(1024 * 1024 - 1))).problem?.code).toBe('too-large');
    expect((await send(ours, 'x', 'é'.repeat(600_000))).problem?.code).toBe('too-large');
  });

  it('that is no plain data is refused', async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    for (const input of [circle, 1n, { deep: [1n] }]) {
      expect((await send(ours, 'x', input)).problem?.code).toBe('bad-input');
    }
    expect(reached).toEqual([]);
  });

  it.each([[null], [7], [{ toString: 1 }], [['desk.look']]])('named %j names no operation', async (name) => {
    await send(ours, name);
    expect(reached[0]?.name).toBe('');
  });

  it('with the keys of a prototype is data like any other', async () => {
    await send(ours, '__proto__', JSON.parse('{"__proto__":{"role":"supervisor"},"constructor":1}'));
    expect(reached[0]?.name).toBe('__proto__');
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});

describe('who sits at the window', () => {
  it('is kept from one message to the next, until they leave', async () => {
    await send(ours);
    reached[0]?.caller.bind('S1');
    await send(ours);
    expect(reached[1]?.caller.session).toBe('S1');
    reached[1]?.caller.bind(null);
    expect(reached[1]?.caller.session).toBeNull();
  });
});
