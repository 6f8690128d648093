import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { StartRefusal } from './data-folder';

/** The built screen, as both hosts serve it: what is not in this map is not there, whatever its path looks like. */
export type PageFiles = ReadonlyMap<string, { readonly type: string; readonly bytes: Buffer<ArrayBuffer> }>;

export type Served = { readonly headers: Record<string, string>; readonly body: Buffer<ArrayBuffer> | string };

const PAGE = '/index.html';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Reads every file of the built screen once, at start. A kind of file without a known type is not served. */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, { type: string; bytes: Buffer<ArrayBuffer> }>();
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const type = TYPES[extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      const file = join(entry.parentPath, entry.name);
      files.set(`/${relative(folder, file).replaceAll(sep, '/')}`, { type, bytes: readFileSync(file) });
    }
  } catch {
    files.clear();
  }
  if (!files.has(PAGE)) throw new StartRefusal(`The screen is missing from ${folder}. Run: npm run build`);
  return files;
}

/** The answer to one path as the address bar spells it, or undefined for 404. Paths are compared, never resolved. */
export function servePath(files: PageFiles, path: string): Served | undefined {
  const name = path === '/' ? PAGE : path;
  const file = files.get(name);
  if (file === undefined) return undefined;
  if (name !== PAGE) {
    return {
      headers: { 'content-type': file.type, 'cache-control': 'private, max-age=31536000, immutable' },
      body: file.bytes,
    };
  }
  // The one file that is filled in: style elements made by the page carry this nonce, fresh with every answer.
  const nonce = randomBytes(18).toString('base64');
  return {
    headers: {
      'content-type': file.type,
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy(nonce),
    },
    body: file.bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce),
  };
}

/** Nothing but the program's own files: no inline script, no other address, no frame around it. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Carried by every answer of either host; the page replaces the policy by its own, with the nonce. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};
