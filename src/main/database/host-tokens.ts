import { get, type Reader, run, type Writer } from './file/connection';
import { within } from './file/transact';

/** A browser window that proved it belongs to this desk. `hash` is the SHA-256 of its token. */
export type HostToken = { readonly hash: string; readonly session: string | null; readonly at: number };

export function saveToken(w: Writer, { hash, session, at }: HostToken): void {
  within(w, () => run(w, 'INSERT OR REPLACE INTO host_token (hash, session, at) VALUES (?, ?, ?)', hash, session, at));
}

export function readToken(r: Reader, hash: string): HostToken | undefined {
  return get<HostToken>(r, 'SELECT hash, session, at FROM host_token WHERE hash = ?', hash);
}

/** Ties a window to who signed in on it; null after signing out. */
export function bindToken(w: Writer, hash: string, session: string | null): void {
  within(w, () => run(w, 'UPDATE host_token SET session = ? WHERE hash = ?', session, hash));
}

export function dropToken(w: Writer, hash: string): void {
  within(w, () => run(w, 'DELETE FROM host_token WHERE hash = ?', hash));
}
