import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { SECURITY_HEADERS } from '../page';
import { buildApp, type Parts } from './app';
import type { CodeUse } from './codes';
import { turnAway } from './guard';

export type RunningServer = {
  readonly port: number;
  /** `http://127.0.0.1:PORT/#k=CODE`: the code stands in the fragment, which no browser sends anywhere. */
  newAddress(use: CodeUse): string;
  close(): Promise<void>;
};

const HOST = '127.0.0.1';

/** Listens on this machine only; `port` 0 takes any free one. Rejects with the error of the system when it is taken. */
export async function startServer(parts: Parts, port: number): Promise<RunningServer> {
  const answer = getRequestListener(buildApp(parts).fetch, { overrideGlobalObjects: false });
  let host = '';
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    (request, response) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      const turned = turnAway(request, host);
      if (turned === undefined) return void answer(request, response);
      const body = JSON.stringify({ ok: false, problem: { code: 'not-allowed', sentence: turned.sentence } });
      // The connection ends here: what else the stranger meant to send is not read.
      response.writeHead(turned.status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        connection: 'close',
      });
      response.end(body);
    },
  );
  server.maxConnections = 32;
  await listen(server, port);
  const taken = (server.address() as { port: number }).port;
  host = `${HOST}:${taken}`;
  return {
    port: taken,
    newAddress: (use) => `http://${host}/#k=${parts.codes.make(use)}`,
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: HOST, exclusive: true }, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

/** Ends at once: a page that waits for news is told so by the closed connection, and comes back by itself. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
