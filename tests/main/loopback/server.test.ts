import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type RunningServer, startServer } from '../../../src/main/loopback/server';
import { Refusal } from '../../../src/shared/contract/problem';
import { knock, pageHeaders } from './knock';
import { stubParts } from './stub-desk';

let server: RunningServer;
let token = '';
const stub = stubParts();
beforeAll(async () => {
  server = await startServer(stub.parts, 0);
  const code = server.newAddress('print').split('#k=')[1];
  token = JSON.parse((await send('/session', JSON.stringify({ code }))).body).token;
});
afterAll(() => server.close());

const send = (path: string, body: string) => knock(server.port, `POST ${path}`, pageHeaders(server.port, token), body);
const get = (path: string, headers = {}) =>
  knock(server.port, `GET ${path}`, { Host: `127.0.0.1:${server.port}`, ...headers });

describe('the page', () => {
  it('comes with these headers and no others', async () => {
    const { headers } = await get('/');
    const { date: _, 'content-length': __, ...rest } = headers;
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '';
    expect(Buffer.from(nonce, 'base64')).toHaveLength(18);
    expect({ ...rest, 'content-security-policy': rest['content-security-policy']?.replace(nonce, 'NONCE') }).toEqual({
      'cache-control': 'no-store',
      connection: 'close',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-NONCE'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  it('carries the nonce of its own policy, another with every answer', async () => {
    const [one, two] = [await get('/'), await get('/index.html')];
    const nonceOf = (answer: typeof one) => /nonce="([^"]+)"/.exec(answer.body)?.[1];
    expect(one.headers['content-security-policy']).toContain(`'nonce-${nonceOf(one)}'`);
    expect(nonceOf(one)).not.toBe(nonceOf(two));
  });

  it('has its assets, and answers 204 for the icon browsers ask for by themselves', async () => {
    expect((await get('/assets/a.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await get('/favicon.ico')).status).toBe(204);
  });

  const paths = [
    '/../package.json',
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/..\\..\\etc\\passwd',
    '/..%5c..%5cetc%5cpasswd',
    '/%252e%252e%252fetc%252fpasswd',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..;/..;/package.json',
    '/assets/a.js%00.html',
    '/assets/a.js/',
    '/assets/',
    '/assets',
    '/assets//a.js',
    '//etc/passwd',
    '//evil.test/assets/a.js',
    '/C:/Windows/win.ini',
    '/C:%5cWindows%5cwin.ini',
    '/%5c%5cserver%5cshare',
    '/INDEX.HTML',
    '/index.html.',
    '/index.html%20',
    '/index.html::$DATA',
    '/%69ndex.html%00',
    '/.env',
    '/.git/config',
    '/host.json',
    '/calls.db',
    '/proc/self/environ',
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/%c0%afetc',
    `/${'a'.repeat(8000)}`,
    `/${'../'.repeat(2000)}etc/passwd`,
  ];
  it.each(paths)('is not found at %s', async (path) => {
    const answer = await get(path);
    // What Node itself cannot read as an address is 400.
    expect(answer.status).toBe(path.includes('\\') ? 400 : 404);
    expect(answer.body).not.toMatch(/root:|tenline"|export/);
  });
});

describe('an answer of the program', () => {
  it('is never kept by the browser, and names no policy that would let it run', async () => {
    const { status, headers } = await send('/api/desk.look', '{}');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('has the same protection when it is a refusal', async () => {
    for (const answer of [
      await get('/nothing'),
      await get('/', { Origin: 'http://evil.test' }),
      await send('/api/x', '{'),
    ]) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
      expect(JSON.parse(answer.body).ok).toBe(false);
    }
  });

  it('sets no cookie and says nothing of what serves it', async () => {
    const { headers } = await send('/api/desk.look', '{}');
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});

describe('a body', () => {
  it.each(['', '{', 'undefined', '{"a":1}}', '\u0000'])('that is not JSON is refused: %j', async (body) => {
    const answer = await send('/api/desk.look', body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).problem).toEqual({
      code: 'bad-input',
      sentence: 'That is not JSON. Send one JSON object.',
    });
  });

  it('of a megabyte is taken, one byte more is refused as too large', async () => {
    const fits = JSON.stringify('x'.repeat(1024 * 1024 - 2));
    expect((await send('/api/desk.look', fits)).status).toBe(200);
    const answer = await send('/api/desk.look', `${fits} `);
    expect([answer.status, JSON.parse(answer.body).problem.code]).toEqual([413, 'too-large']);
  });

  it('that hides its length in chunks is refused as soon as it is too large', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const head = Object.entries({
      ...pageHeaders(server.port, token),
      'Transfer-Encoding': 'chunked',
      Connection: 'close',
    });
    const before = stub.served.length;
    const text = await new Promise<string>((resolve) => {
      let got = '';
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(`POST /api/desk.look HTTP/1.1\r\n${head.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n`);
        socket.write(`${chunk.repeat(20)}0\r\n\r\n`);
      });
      socket.setEncoding('utf8').on('data', (part) => {
        got += part;
      });
      socket.on('error', () => resolve(got));
      socket.on('close', () => resolve(got));
    });
    expect(text).toContain('HTTP/1.1 413');
    expect(stub.served.length).toBe(before);
  });
});

describe('the server', () => {
  it('listens on this machine only', async () => {
    const others = ['::1', '127.0.0.2'];
    for (const host of others) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ port: server.port, host });
        socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
        socket.on('connect', () => socket.destroy());
      });
      expect(reached, host).toBe(false);
    }
  });

  it('outlives garbage', async () => {
    const noise = [
      '\0\0\0',
      'GET\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: ${'x'.repeat(50_000)}\r\n\r\n`,
    ];
    for (const bytes of noise) {
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => socket.end(bytes));
        socket.on('error', () => resolve()).on('close', () => resolve());
        socket.resume();
      });
    }
    expect((await get('/')).status).toBe(200);
  });

  it('refuses a port that is taken with the reason of the system', async () => {
    await expect(startServer(stub.parts, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  describe('while a page waits for news', () => {
    /** A program that never answers, a page that asks it, and the answer given later. */
    async function waiting() {
      const { parts } = stubParts();
      const asked = Promise.withResolvers<void>();
      const { promise, resolve } = Promise.withResolvers<{ ok: true; value: unknown }>();
      const serve = () => {
        asked.resolve();
        return promise;
      };
      const second = await startServer({ ...parts, desk: { ...parts.desk, api: { serve } } }, 0);
      const code = second.newAddress('print').split('#k=')[1];
      const own = await knock(second.port, 'POST /session', pageHeaders(second.port), JSON.stringify({ code }));
      const head = pageHeaders(second.port, JSON.parse(own.body).token);
      const page = connect(second.port, '127.0.0.1', () => {
        const lines = Object.entries(head).map((line) => line.join(': '));
        page.write(`POST /api/log.changes HTTP/1.1\r\n${lines.join('\r\n')}\r\nContent-Length: 2\r\n\r\n{}`);
      });
      page.on('error', () => undefined);
      await asked.promise;
      return { second, page, answer: () => resolve({ ok: true, value: 1 }) };
    }

    it('it ends at once', async () => {
      const { second, page } = await waiting();
      const gone = new Promise((done) => page.once('close', done));
      const started = performance.now();
      await second.close();
      await gone;
      expect(performance.now() - started).toBeLessThan(1000);
    });

    it('and the page goes, the news are for nobody and nothing breaks', async () => {
      const { second, page, answer } = await waiting();
      page.destroy();
      const isThere = async () => (await knock(second.port, 'GET /', { Host: `127.0.0.1:${second.port}` })).status;
      expect(await isThere()).toBe(200);
      answer();
      expect(await isThere()).toBe(200);
      await second.close();
    });
  });
});

describe('what goes wrong on the way', () => {
  it('a page closed in the middle of a request leaves no word on the terminal', async () => {
    const printed = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => printed.mockRestore());
    const lines = Object.entries(pageHeaders(server.port, token)).map(([name, value]) => `${name}: ${value}`);
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write(`POST /api/call.note HTTP/1.1\r\n${lines.join('\r\n')}\r\nContent-Length: 50\r\n\r\n{"half`, () =>
        socket.destroy(),
      ),
    );
    await new Promise((resolve) => socket.on('close', resolve));
    // An answer after it: by then the broken request has been dealt with.
    expect((await send('/api/desk.look', '{}')).status).toBe(200);
    expect(printed).not.toHaveBeenCalled();
  });

  it('a token that the full disk does not take is refused in words', async () => {
    const full = 'The disk that holds calls.db is full.';
    const refusing = stubParts();
    const tokens = {
      ...refusing.parts.desk.tokens,
      save: () => {
        throw new Refusal('disk-full', full);
      },
    };
    const other = await startServer({ ...refusing.parts, desk: { ...refusing.parts.desk, tokens } }, 0);
    onTestFinished(() => other.close());
    const code = other.newAddress('print').split('#k=')[1];
    const { status, body } = await knock(
      other.port,
      'POST /session',
      pageHeaders(other.port),
      JSON.stringify({ code }),
    );
    expect([status, JSON.parse(body).problem]).toEqual([500, { code: 'disk-full', sentence: full }]);
  });
});
