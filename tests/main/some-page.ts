import type { PageFiles } from '../../src/main/page';

export function somePage(): PageFiles {
  const html = '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script src="/assets/a.js"></script>';
  return new Map([
    ['/index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from(html) }],
    ['/assets/a.js', { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('export {};') }],
  ]);
}
