import { type Context, Hono } from 'hono';
import { type Problem, Refusal } from '../../shared/contract/problem';
import type { Caller } from '../api';
import { TOO_LARGE } from '../body-limit';
import type { Desk } from '../desk';
import { type PageFiles, servePath } from '../page';
import { type Codes, isSame, newSecret, tokenHash } from './codes';
import { fieldOf, readJson } from './read-json';

export type Parts = {
  readonly desk: Pick<Desk, 'api' | 'tokens' | 'ring' | 'receive'>;
  readonly files: PageFiles;
  readonly codes: Codes;
  /** Known to whoever can read `host.json`: it buys one-time codes. */
  readonly secret: string;
};

const OPEN_AGAIN: Problem = { code: 'not-signed-in', sentence: 'Open Tenline again with npm start.' };
const NOT_JSON: Problem = { code: 'bad-input', sentence: 'That is not JSON. Send one JSON object.' };
const NOT_THERE: Problem = { code: 'not-found', sentence: 'There is nothing at this address.' };
const NO_NUMBER: Problem = { code: 'bad-input', sentence: 'The number that rings is 1 to 100 characters long.' };
const BUG: Problem = { code: 'bug', sentence: 'Tenline failed to answer. What was saved before is kept.' };

/** What is behind the guard: the page, the exchange of codes, and the contract. */
export function buildApp(parts: Parts): Hono {
  const app = new Hono();
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.post('/session', (c) => exchangeCode(c, parts));
  app.post('/launch', (c) => sellCode(c, parts));
  app.post('/ring', (c) => ring(c, parts));
  app.post('/message', (c) => receive(c, parts));
  // The bearer token comes first: without it nobody learns which operations there are.
  app.use('/api/*', async (c, next) => (callerOf(c, parts.desk) === undefined ? refuse(c, 401, OPEN_AGAIN) : next()));
  app.post('/api/:name', (c) => serveOperation(c, parts.desk));
  app.all('/api/*', (c) => refuse(c, 405, { ...NOT_THERE, sentence: 'Operations are sent by POST.' }));
  app.get('*', (c) => {
    const served = servePath(parts.files, rawPath(c.req.url));
    return served === undefined ? refuse(c, 404, NOT_THERE) : c.body(served.body, 200, served.headers);
  });
  app.notFound((c) => refuse(c, 404, NOT_THERE));
  app.onError((error, c) => {
    if (error instanceof Refusal) return refuse(c, 500, error.problem);
    // A page that was closed in the middle of a sentence is no fault of ours.
    if (!isGone(error)) console.error(error);
    return refuse(c, 500, BUG);
  });
  return app;
}

/** The status speaks of the wire only; whatever became of an operation comes with 200 and its Result. */
async function serveOperation(c: Context, desk: Parts['desk']): Promise<Response> {
  const caller = callerOf(c, desk);
  if (caller === undefined) return refuse(c, 401, OPEN_AGAIN);
  const input = await readJson(c.req.raw);
  if (input === 'too-large') return refuse(c, 413, TOO_LARGE);
  if (input === 'not-json') return refuse(c, 400, NOT_JSON);
  return c.json(await desk.api.serve(caller, c.req.param('name') ?? '', input.value));
}

async function exchangeCode(c: Context, { desk, codes }: Parts): Promise<Response> {
  const code = fieldOf(await readJson(c.req.raw), 'code');
  if (code === undefined || !codes.spend(code)) return refuse(c, 401, OPEN_AGAIN);
  const token = newSecret();
  desk.tokens.save(tokenHash(token));
  return c.json({ token });
}

/** The telephone system says who rings: offered on the screen, written only when F2 takes it. */
async function ring(c: Context, { desk, secret }: Parts): Promise<Response> {
  if (!knowsSecret(c, secret)) return refuse(c, 401, OPEN_AGAIN);
  const from = fieldOf(await readJson(c.req.raw), 'from');
  if (from === undefined || from.trim() === '' || from.length > 100) return refuse(c, 400, NO_NUMBER);
  desk.ring(from);
  return c.json({ ok: true });
}

/** An online message becomes a call at once, so that it cannot be lost. */
async function receive(c: Context, { desk, secret }: Parts): Promise<Response> {
  if (!knowsSecret(c, secret)) return refuse(c, 401, OPEN_AGAIN);
  const input = await readJson(c.req.raw);
  if (input === 'too-large') return refuse(c, 413, TOO_LARGE);
  return c.json(desk.receive(input === 'not-json' ? undefined : input.value));
}

async function sellCode(c: Context, { codes, secret }: Parts): Promise<Response> {
  if (!knowsSecret(c, secret)) return refuse(c, 401, OPEN_AGAIN);
  const use = fieldOf(await readJson(c.req.raw), 'use');
  return c.json({ code: codes.make(use === 'open' ? 'open' : 'print') });
}

/** The token is this wire's identity; the session lives behind it, in the log. */
function callerOf(c: Context, { tokens }: Parts['desk']): Caller | undefined {
  const hash = tokenHash(bearer(c) ?? '');
  if (tokens.session(hash) === undefined) return undefined;
  return {
    get session() {
      return tokens.session(hash) ?? null;
    },
    bind: (session) => tokens.bind(hash, session),
  };
}

function knowsSecret(c: Context, secret: string): boolean {
  return isSame(bearer(c) ?? '', secret);
}

function bearer(c: Context): string | undefined {
  return /^Bearer ([\w-]{1,100})$/.exec(c.req.header('authorization') ?? '')?.[1];
}

function isGone(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ECONNRESET';
}

function rawPath(url: string): string {
  return new URL(url).pathname;
}

function refuse(c: Context, status: 400 | 401 | 404 | 405 | 413 | 500, problem: Problem): Response {
  return c.json({ ok: false, problem }, status);
}
