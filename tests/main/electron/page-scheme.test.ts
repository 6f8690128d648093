import { describe, expect, it } from 'vitest';
import { isOwnPage, PAGE_PRIVILEGES, servePage } from '../../../src/main/electron/page-scheme';
import { somePage } from '../some-page';

const files = somePage();
const get = (url: string, method = 'GET') => servePage(files, { url, method });

describe('the app scheme', () => {
  it('is standard and secure, and passes by no policy', () => {
    expect(PAGE_PRIVILEGES).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    });
  });

  it('serves the page with its policy, and a fresh nonce in both', async () => {
    const [one, two] = [get('app://bundle/'), get('app://bundle/index.html')];
    const policy = one.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy.replace(nonce, 'NONCE')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-NONCE'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(await one.text()).toContain(`nonce="${nonce}"`);
    expect(await two.text()).not.toContain(nonce);
  });

  it('carries the security headers on everything, found or not', () => {
    for (const answer of [get('app://bundle/'), get('app://bundle/assets/a.js'), get('app://bundle/no')]) {
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  const elsewhere = [
    'app://bundle/../package.json',
    'app://bundle/..%2f..%2fetc/passwd',
    'app://bundle/%2e%2e/%2e%2e/etc/passwd',
    'app://bundle/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    'app://bundle/..\\..\\etc\\passwd',
    'app://bundle/%5c%5cserver%5cshare',
    'app://bundle/assets/a.js%00',
    'app://bundle/assets/a.js\0.html',
    'app://bundle/assets/',
    'app://bundle//etc/passwd',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/assets/%61.js',
    `app://bundle/${'../'.repeat(3000)}etc/passwd`,
    'app://elsewhere/index.html',
    'app://bundle:8080/index.html',
    'app://bundle.evil/index.html',
    'file:///etc/passwd',
    'not an address',
  ];
  it.each(elsewhere)('has nothing at %s', async (url) => {
    const answer = get(url);
    expect([answer.status, await answer.text()]).toEqual([404, 'Not found']);
  });

  it('answers GET only', () => {
    expect(get('app://bundle/', 'POST').status).toBe(404);
  });
});

describe('our own page', () => {
  it('is known by scheme and host, never by an origin that is "null" for every unknown scheme', () => {
    expect(isOwnPage('app://bundle/#somewhere')).toBe(true);
    for (const address of ['evil://bundle/', 'app://other/', 'https://bundle/', 'app:bundle', 'APP', '']) {
      expect(isOwnPage(address), address).toBe(false);
    }
  });
});
