import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askForAddress } from '../../../src/main/loopback/ask-for-address';
import { tokenHash } from '../../../src/main/loopback/codes';
import { type RunningServer, startServer } from '../../../src/main/loopback/server';
import { knock, pageHeaders } from './knock';
import { stubParts } from './stub-desk';

let server: RunningServer;
let stub: ReturnType<typeof stubParts>;
let clock = 0;
beforeEach(async () => {
  clock = 0;
  stub = stubParts(() => clock);
  server = await startServer(stub.parts, 0);
});
afterEach(() => server.close());

const codeIn = (address: string | undefined) => address?.split('#k=')[1] ?? '';
const exchange = (code: unknown) =>
  knock(server.port, 'POST /session', pageHeaders(server.port), JSON.stringify({ code }));
const signIn = async () => JSON.parse((await exchange(codeIn(server.newAddress('print')))).body).token as string;

describe('a one-time code', () => {
  it('is exchanged for a token of 256 bits, of which only the hash is kept', async () => {
    const token = await signIn();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect([...stub.tokens]).toEqual([[tokenHash(token), null]]);
    expect(JSON.stringify([...stub.tokens])).not.toContain(token);
  });

  it('works once', async () => {
    const code = codeIn(server.newAddress('print'));
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).status).toBe(401);
    expect(stub.tokens.size).toBe(1);
  });

  it('that was printed lives until it is used', async () => {
    const code = codeIn(server.newAddress('print'));
    clock = 3 * 24 * 60 * 60 * 1000;
    expect((await exchange(code)).status).toBe(200);
  });

  it('that a browser was opened with lives a minute', async () => {
    const [early, late] = [codeIn(server.newAddress('open')), codeIn(server.newAddress('open'))];
    clock = 59_999;
    expect((await exchange(early)).status).toBe(200);
    clock = 60_000;
    expect((await exchange(late)).status).toBe(401);
  });

  it.each([undefined, null, '', 7, ['x'], { length: 43 }, 'x'.repeat(43)])('%j is not one', async (code) => {
    expect((await exchange(code)).status).toBe(401);
  });

  it.each(['', 'null', '[]', '{', '"x"'])('is not found in the body %s', async (body) => {
    expect((await knock(server.port, 'POST /session', pageHeaders(server.port), body)).status).toBe(401);
  });

  it('stands in the fragment, so that no request carries it', () => {
    const address = new URL(server.newAddress('print'));
    expect([address.search, address.pathname]).toEqual(['', '/']);
    expect(address.hash).toMatch(/^#k=[\w-]{43}$/);
  });
});

describe('under /api', () => {
  const paths = ['/api/desk.look', '/api/nothing', '/api/', '/api/__proto__', '/api/call.open/more'];
  it.each(paths)('%s answers 401 without a token, by any method', async (path) => {
    expect((await knock(server.port, `POST ${path}`, pageHeaders(server.port), '{}')).status).toBe(401);
    expect((await knock(server.port, `GET ${path}`, pageHeaders(server.port))).status).toBe(401);
    expect(stub.served).toEqual([]);
  });

  it.each(['Bearer', 'Bearer ', 'Bearer x', 'Basic eDp4', `Bearer ${'x'.repeat(43)}`, 'Bearer a b'])(
    'the authorization "%s" is not one',
    async (authorization) => {
      await signIn();
      const headers = { ...pageHeaders(server.port), Authorization: authorization };
      expect((await knock(server.port, 'POST /api/desk.look', headers, '{}')).status).toBe(401);
    },
  );

  it('a token reaches the program with the session bound to it', async () => {
    const token = await signIn();
    const body = JSON.stringify({ a: '\u0000🚓' });
    const answer = await knock(server.port, 'POST /api/call.open', pageHeaders(server.port, token), body);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { name: 'call.open' } });
    const [reached] = stub.served;
    expect(reached?.input).toEqual({ a: '\u0000🚓' });
    expect(reached?.caller.session).toBeNull();
    reached?.caller.bind('S1');
    expect(reached?.caller.session).toBe('S1');
    expect(stub.tokens.get(tokenHash(token))).toBe('S1');
  });

  it('a token that was dropped is a stranger again', async () => {
    const token = await signIn();
    stub.parts.desk.tokens.drop(tokenHash(token));
    expect((await knock(server.port, 'POST /api/desk.look', pageHeaders(server.port, token), '{}')).status).toBe(401);
  });
});

describe('a second start', () => {
  it('buys an address with the secret of the first', async () => {
    const host = { port: server.port, secret: stub.secret };
    expect((await exchange(codeIn(await askForAddress(host, 'print')))).status).toBe(200);
  });

  it('gets nothing with a wrong one, nor from a port where nobody is', async () => {
    expect(await askForAddress({ port: server.port, secret: 'wrong' }, 'print')).toBeUndefined();
    const { port } = server;
    await server.close();
    expect(await askForAddress({ port, secret: stub.secret }, 'print')).toBeUndefined();
  });
});

describe('what other programs on this computer may tell', () => {
  const tell = (path: string, body: object, secret = stub.secret) =>
    knock(
      server.port,
      `POST ${path}`,
      { ...pageHeaders(server.port), authorization: `Bearer ${secret}` },
      JSON.stringify(body),
    );

  it('a ringing number is offered', async () => {
    expect((await tell('/ring', { from: '8595550100' })).status).toBe(200);
    expect(stub.rung).toEqual(['8595550100']);
  });

  it('a message is taken in, and its reference number given', async () => {
    const { body } = await tell('/message', { receivedAt: '2026-11-25T09:00:00Z', text: 'Hello', replyTo: null });
    expect(JSON.parse(body)).toEqual({ ok: true, value: { reference: 'N26-000001-Z' } });
  });

  it.each(['/ring', '/message'])('%s needs the secret of host.json', async (path) => {
    expect((await tell(path, { from: '1' }, 'guess')).status).toBe(401);
    expect(stub.rung).toEqual([]);
  });
});
