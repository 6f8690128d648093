import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../../src/renderer/transport/connect';
import { type ConnectionEvent, onConnection } from '../../../src/renderer/transport/connection';

type Sent = { readonly path: string; readonly init: RequestInit };

const sent: Sent[] = [];
let host: (path: string) => Response | undefined;
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  host = () => json({ ok: true, value: 1 });
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push({ path, init });
    const answer = host(path);
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'bridge');
});

async function open() {
  const connected = await connect();
  if (connected.kind === 'not-opened') throw new Error(connected.sentence);
  return connected;
}

describe('in the window of Tenline itself', () => {
  it('everything goes over the bridge', async () => {
    const send = vi.fn(async () => ({ ok: true, value: 2 }));
    Object.assign(window, { bridge: { send } });
    const connected = await open();
    expect(connected.kind).toBe('electron');
    expect(await connected.send('desk.look', {})).toEqual({ ok: true, value: 2 });
    expect(send).toHaveBeenCalledWith('desk.look', {});
    expect(sent).toEqual([]);
  });

  it('a bridge that breaks is a problem, not a crash', async () => {
    Object.assign(window, { bridge: { send: () => Promise.reject(new Error('gone')) } });
    const { send } = await open();
    expect(await send('desk.look', {})).toMatchObject({ ok: false, problem: { code: 'busy' } });
  });
});

describe('in a browser', () => {
  it('the code leaves the address at once and buys a token that the tab keeps', async () => {
    history.replaceState(null, '', '/#k=abc-_1');
    const entries = history.length;
    host = () => {
      expect(location.hash).toBe('');
      return json({ token: 'T' });
    };
    const { kind, send } = await open();
    expect([kind, sessionStorage.getItem('tenline-token'), history.length]).toEqual(['loopback', 'T', entries]);
    expect(sent[0]).toMatchObject({ path: '/session', init: { method: 'POST', body: '{"code":"abc-_1"}' } });
    host = () => json({ ok: true, value: 3 });
    expect(await send('call.hold', { callId: 'c', window: 'w' })).toEqual({ ok: true, value: 3 });
    expect(sent[1]).toEqual({
      path: '/api/call.hold',
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tenline': '1', authorization: 'Bearer T' },
        body: '{"callId":"c","window":"w"}',
      },
    });
  });

  it('a tab that was reloaded goes on with its token', async () => {
    sessionStorage.setItem('tenline-token', 'T');
    expect((await open()).kind).toBe('loopback');
    expect(sent).toEqual([]);
  });

  it('a code that was used before does not lose the token the tab has', async () => {
    sessionStorage.setItem('tenline-token', 'T');
    history.replaceState(null, '', '/#k=used');
    host = () => json({ ok: false, problem: {} }, 401);
    expect((await open()).kind).toBe('loopback');
    expect(sessionStorage.getItem('tenline-token')).toBe('T');
  });

  it.each(['/', '/#k=used', '/#elsewhere'])('without a token, %s says how to open Tenline', async (address) => {
    history.replaceState(null, '', address);
    host = () => json({ ok: false, problem: {} }, 401);
    expect(await connect()).toEqual({ kind: 'not-opened', sentence: 'Open Tenline again with npm start.' });
  });

  it('a token that is not known any more is forgotten, and said so', async () => {
    sessionStorage.setItem('tenline-token', 'T');
    const { send } = await open();
    host = () => json({ ok: false, problem: {} }, 401);
    expect(await send('desk.look', {})).toMatchObject({ ok: false, problem: { code: 'not-signed-in' } });
    expect(sessionStorage.getItem('tenline-token')).toBeNull();
  });

  it('a problem of the wire itself arrives as a problem', async () => {
    sessionStorage.setItem('tenline-token', 'T');
    const { send } = await open();
    host = () => json({ ok: false, problem: { code: 'too-large', sentence: 's' } }, 413);
    expect(await send('desk.look', {})).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });
});

describe('a connection', () => {
  const heard: ConnectionEvent[] = [];
  let stop: () => void;
  beforeEach(() => {
    heard.length = 0;
    stop = onConnection((event) => heard.push(event));
    sessionStorage.setItem('tenline-token', 'T');
  });
  afterEach(async () => {
    host = (path) => (path === '/favicon.ico' ? new Response(null, { status: 204 }) : json({ ok: true, value: 1 }));
    await vi.advanceTimersByTimeAsync(2000);
    stop();
  });

  it('that is lost is said once, knocked at every second, and said to be back', async () => {
    const { send } = await open();
    host = () => undefined;
    const sentence = expect.stringContaining('a call saves itself; save anything else again');
    for (const _ of [1, 2]) expect(await send('desk.look', {})).toMatchObject({ problem: { code: 'busy', sentence } });
    expect(heard).toEqual(['lost']);
    await vi.advanceTimersByTimeAsync(3500);
    expect(sent.filter(({ path }) => path === '/favicon.ico')).toHaveLength(3);
    host = () => new Response(null, { status: 204 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual(['lost', 'back']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.filter(({ path }) => path === '/favicon.ico')).toHaveLength(4);
  });

  it('is back as soon as anything is answered', async () => {
    const { send } = await open();
    host = () => undefined;
    await send('desk.look', {});
    host = () => json({ ok: true, value: 1 });
    await send('desk.look', {});
    expect(heard).toEqual(['lost', 'back']);
  });

  it.each([
    ['a page of another program', () => new Response('<html>', { status: 200 })],
    ['JSON of another program', () => json({ hello: 1 })],
    ['nothing', () => json(null)],
  ])('to %s counts as lost', async (_, answer) => {
    const { send } = await open();
    host = answer;
    expect(await send('desk.look', {})).toMatchObject({ ok: false, problem: { code: 'busy' } });
    expect(heard).toEqual(['lost']);
  });
});
