/**
 * What became of one request. `refused`: the wire itself said no (too large, not JSON); `stranger`: the token or
 * code is not known there; `unreached`: no answer, or none that Tenline would give.
 */
export type HttpAnswer =
  | { readonly kind: 'answered' | 'refused'; readonly body: unknown }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'unreached' };

type Fetch = (path: string, init: RequestInit) => Promise<Response>;

export function createHttp(fetch: Fetch) {
  return {
    async post(path: string, token: string | null, input: unknown): Promise<HttpAnswer> {
      try {
        const response = await fetch(path, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-tenline': '1',
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          },
          body: JSON.stringify(input),
        });
        if (response.status === 401) return { kind: 'stranger' };
        const body: unknown = await response.json();
        return { kind: response.ok ? 'answered' : 'refused', body };
      } catch {
        return { kind: 'unreached' };
      }
    },

    /** Whether the program answers at all, with or without this page's token. */
    async isThere(): Promise<boolean> {
      try {
        return (await fetch('/favicon.ico', { method: 'GET', cache: 'no-store' })).status === 204;
      } catch {
        return false;
      }
    },
  };
}
