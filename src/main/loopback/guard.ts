import type { IncomingMessage } from 'node:http';

/** An answer given before anything of the program is reached. */
export type Turned = { readonly status: 400 | 403 | 405 | 415 | 421; readonly sentence: string };

type Knock = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>;

const FOREIGN: Turned = { status: 403, sentence: 'Tenline answers only the page it serves itself.' };

/**
 * Turns away whatever Tenline's own page would not send. `host` is the one name this host answers to: a site that
 * points its own name at 127.0.0.1 arrives with that name, and another program on this machine with another port.
 */
export function turnAway(request: Knock, host: string): Turned | undefined {
  const { headers, method } = request;
  if (!namesOnly(request, host)) return { status: 421, sentence: `This is ${host} and nothing else.` };
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    return { status: 405, sentence: 'Tenline takes GET, HEAD and POST.' };
  }
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return FOREIGN;
  return method === 'POST' ? turnAwayPost(headers, host) : turnAwayGet(headers);
}

function namesOnly({ rawHeaders, url }: Knock, host: string): boolean {
  const named = rawHeaders.filter((_, i, all) => i % 2 === 1 && all[i - 1]?.toLowerCase() === 'host');
  return named.length === 1 && named[0] === host && url?.startsWith('/') === true;
}

/** A page typed in or opened by us has `none`; another port of this machine has `same-site` and is a stranger. */
function turnAwayGet(headers: Knock['headers']): Turned | undefined {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'none' || site === 'same-origin' ? undefined : FOREIGN;
}

function turnAwayPost(headers: Knock['headers'], host: string): Turned | undefined {
  if (headers.origin !== `http://${host}`) return FOREIGN;
  if (headers['sec-fetch-site'] !== 'same-origin') return FOREIGN;
  if (headers['x-tenline'] !== '1') return FOREIGN;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? undefined : { status: 415, sentence: 'Tenline takes application/json.' };
}
