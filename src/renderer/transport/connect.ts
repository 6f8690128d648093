import type { Send } from '../../shared/contract/contract';
import type { ProblemCode, Result } from '../../shared/contract/problem';
import { tellBack, tellLost } from './connection';
import { createHttp } from './http';

/** How this page reaches the program, once it does. */
export type Connected = { readonly kind: 'electron' | 'loopback'; readonly send: Send };

/** A page without a code and without a token: an old bookmark, or a tab from before. Only a new start helps. */
export type NotOpened = { readonly kind: 'not-opened'; readonly sentence: string };

/** What the preload of Tenline's own window puts there. */
type Bridge = { send(name: string, input: unknown): Promise<unknown> };

const TOKEN = 'tenline-token';
const UNREACHED =
  'Tenline does not answer. Nothing typed is lost: it stays here. When Tenline is back, a call saves itself; save anything else again.';
const OPEN_AGAIN = 'Open Tenline again with npm start.';

/** Finds the wire this page came over. Called once, before the first screen. */
export async function connect(): Promise<Connected | NotOpened> {
  const { bridge } = window as { bridge?: Bridge };
  if (bridge !== undefined) return { kind: 'electron', send: overBridge(bridge) as Send };
  const http = createHttp((path, init) => fetch(path, init));
  const token = (await exchangeCode(http)) ?? sessionStorage.getItem(TOKEN);
  if (token === null) return { kind: 'not-opened', sentence: OPEN_AGAIN };
  sessionStorage.setItem(TOKEN, token);
  return { kind: 'loopback', send: overHttp(http, token) as Send };
}

type SendAny = (name: string, input: unknown) => Promise<Result<unknown>>;

function overBridge(bridge: Bridge): SendAny {
  return async (name, input) => {
    try {
      return (await bridge.send(name, input)) as Result<unknown>;
    } catch {
      return refusal('busy', UNREACHED);
    }
  };
}

/** The code leaves the address bar, and so the history, before anything else happens. */
async function exchangeCode(http: ReturnType<typeof createHttp>): Promise<string | null> {
  const code = /^#k=([\w-]+)$/.exec(location.hash)?.[1];
  if (code === undefined) return null;
  history.replaceState(null, '', location.pathname);
  const answer = await http.post('/session', null, { code });
  return answer.kind === 'answered' ? (answer.body as { token: string }).token : null;
}

function overHttp(http: ReturnType<typeof createHttp>, token: string): SendAny {
  return async (name, input) => {
    const answer = await http.post(`/api/${name}`, token, input);
    if (answer.kind === 'stranger') {
      // Another log, or another program, is at this address now.
      sessionStorage.removeItem(TOKEN);
      return refusal('not-signed-in', OPEN_AGAIN);
    }
    if (answer.kind === 'unreached' || !isResult(answer.body)) {
      tellLost(http.isThere);
      return refusal('busy', UNREACHED);
    }
    tellBack();
    return answer.body;
  };
}

function isResult(body: unknown): body is Result<unknown> {
  return typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean';
}

function refusal(code: ProblemCode, sentence: string): Result<never> {
  return { ok: false, problem: { code, sentence } };
}
