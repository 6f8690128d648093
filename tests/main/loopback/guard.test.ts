import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../src/main/loopback/server';
import { knock, pageHeaders } from './knock';
import { stubParts } from './stub-desk';

let server: RunningServer;
const { parts, served } = stubParts();
beforeAll(async () => {
  server = await startServer(parts, 0);
});
afterAll(() => server.close());

const own = () => pageHeaders(server.port, 'x');
const without = (name: string) => Object.entries(own()).filter(([one]) => one !== name);
const withHeader = (name: string, value: string) => [...without(name), [name, value] as const];
const post = (headers: Parameters<typeof knock>[2], body = '{}') =>
  knock(server.port, 'POST /api/desk.look', headers, body);

describe('the Host header', () => {
  const names = ['evil.test', 'localhost', '[::1]', '0.0.0.0', '127.0.0.1.evil.test', '127.1', ''];
  it.each(names)(
    '%s with our port is turned away',
    async (name) => {
      expect((await knock(server.port, 'GET /', { Host: `${name}:${server.port}` })).status).toBe(421);
    },
    2000,
  );

  it('is compared whole: without a port, with another port, or with something around it', async () => {
    for (const host of [
      '127.0.0.1',
      `127.0.0.1:${server.port + 1}`,
      `127.0.0.1:${server.port}.evil.test`,
      `user@127.0.0.1:${server.port}`,
    ]) {
      expect((await knock(server.port, 'GET /', { Host: host })).status, host).not.toBe(200);
    }
  });

  it('given twice is turned away, in either order', async () => {
    const ours = ['Host', `127.0.0.1:${server.port}`] as const;
    const theirs = ['Host', 'evil.test'] as const;
    for (const pair of [
      [ours, theirs],
      [theirs, ours],
      [ours, ours],
    ]) {
      expect((await knock(server.port, 'GET /', pair)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('missing is turned away', async () => {
    expect((await knock(server.port, 'GET /', {})).status).toBe(400);
  });

  it('cannot be stood in for by an absolute address in the first line', async () => {
    expect((await knock(server.port, `GET http://127.0.0.1:${server.port}/`, { Host: 'evil.test' })).status).toBe(421);
    expect((await knock(server.port, 'GET http://evil.test/', { Host: `127.0.0.1:${server.port}` })).status).toBe(421);
  });
});

describe('a command', () => {
  it('passes the guard with exactly the headers of our page, and is then asked for its token', async () => {
    expect((await post(own())).status).toBe(401);
  });

  const origins = [
    'null',
    'http://evil.test',
    'http://localhost',
    'https://127.0.0.1',
    'http://127.0.0.1',
    'app://bundle',
  ];
  it.each(origins)('from the origin %s is turned away', async (origin) => {
    expect((await post(withHeader('Origin', origin))).status).toBe(403);
  });

  it('from another port of this machine is turned away', async () => {
    expect((await post(withHeader('Origin', `http://127.0.0.1:${server.port + 1}`))).status).toBe(403);
  });

  it.each(['same-site', 'cross-site', 'none', ''])('with Sec-Fetch-Site "%s" is turned away', async (site) => {
    expect((await post(withHeader('Sec-Fetch-Site', site))).status).toBe(403);
  });

  it.each(['Origin', 'Sec-Fetch-Site', 'X-Tenline'])('without %s is turned away', async (name) => {
    expect((await post(without(name))).status).toBe(403);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json5'])(
    'of the content type %s is turned away',
    async (type) => {
      expect((await post(withHeader('Content-Type', type))).status).toBe(415);
    },
  );

  it('is not made possible by a preflight: nothing is ever allowed to another origin', async () => {
    const answer = await knock(server.port, 'OPTIONS /api/desk.look', {
      ...own(),
      Origin: 'http://evil.test',
      'Access-Control-Request-Method': 'POST',
    });
    expect(answer.status).toBe(405);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('every cell of site, method and origin', () => {
  const sites = ['same-origin', 'same-site', 'cross-site', 'none', undefined];
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'];
  const origins = ['ours', 'evil', undefined] as const;
  const cells = sites.flatMap((site) =>
    methods.flatMap((method) => origins.map((origin) => ({ site, method, origin }))),
  );
  const allowed = ({ site, method, origin }: (typeof cells)[number]) => {
    if (origin === 'evil') return false;
    if (method === 'POST') return site === 'same-origin' && origin === 'ours';
    return (method === 'GET' || method === 'HEAD') && (site === 'same-origin' || site === 'none' || site === undefined);
  };

  it.each(cells)('$method, site $site, origin $origin', async (cell) => {
    const { site, method, origin } = cell;
    const { Host = '', ...rest } = pageHeaders(server.port);
    const headers: [string, string][] = [
      ['Host', Host],
      ['X-Tenline', '1'],
      ['Content-Type', rest['Content-Type'] ?? ''],
    ];
    if (site !== undefined) headers.push(['Sec-Fetch-Site', site]);
    if (origin !== undefined) headers.push(['Origin', origin === 'ours' ? `http://${Host}` : 'http://evil.test']);
    const path = method === 'POST' ? '/session' : '/';
    const { status } = await knock(server.port, `${method} ${path}`, headers, method === 'POST' ? '{"code":"x"}' : '');
    // Past the guard the page is there (200) and a wrong code is refused (401); before it there is only 403 or 405.
    const passed = method === 'POST' ? 401 : 200;
    if (allowed(cell)) expect(status).toBe(passed);
    else expect([403, 405]).toContain(status);
  });
});

describe('what is turned away', () => {
  it('never reached the program', () => {
    expect(served).toEqual([]);
  });

  it('cannot upgrade the connection from another page', async () => {
    const answer = await knock(server.port, 'GET /', {
      Host: `127.0.0.1:${server.port}`,
      Origin: 'http://evil.test',
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      'Sec-WebSocket-Version': '13',
    });
    expect(answer.status).toBe(403);
  });
});
