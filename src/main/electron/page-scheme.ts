import type { CustomScheme } from 'electron';
import { type PageFiles, SECURITY_HEADERS, servePath } from '../page';

/** The page has an address of its own, `app://bundle/`; no file and no network address is ever loaded. */
export const PAGE_PRIVILEGES: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/**
 * Whether an address is Tenline's own page. Protocol and host are compared one by one: the origin of any
 * scheme Node does not know is the string "null".
 */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === 'app:' && url.host === 'bundle';
}

export function servePage(files: PageFiles, request: Pick<Request, 'url' | 'method'>): Response {
  const url = URL.parse(request.url);
  const served =
    url !== null && isOwnPage(request.url) && request.method === 'GET' ? servePath(files, url.pathname) : undefined;
  if (served === undefined) return new Response('Not found', { status: 404, headers: { ...SECURITY_HEADERS } });
  return new Response(served.body, { status: 200, headers: { ...SECURITY_HEADERS, ...served.headers } });
}
