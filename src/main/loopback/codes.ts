import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How a one-time code leaves the host: printed for a person, or handed to a browser that opens at once. */
export type CodeUse = 'print' | 'open';

/** One-time codes, spent by the page for a bearer token of its own. */
export type Codes = { make(use: CodeUse): string; spend(code: string): boolean };

/** An opened code stands in the command line of the browser for a moment, where others may read it. */
const OPENED_LIVES = 60_000;
/** More than anybody has waiting at once; the oldest is forgotten first. */
const MOST = 32;

export function createCodes(now: () => number): Codes {
  const waiting = new Map<Buffer, number>();
  return {
    make: (use) => {
      const code = newSecret();
      waiting.set(digest(code), use === 'open' ? now() + OPENED_LIVES : Number.POSITIVE_INFINITY);
      const [oldest] = waiting.keys();
      if (waiting.size > MOST && oldest !== undefined) waiting.delete(oldest);
      return code;
    },
    spend: (code) => {
      const given = digest(code);
      // Every one is compared, so that the time taken tells nothing.
      const found = [...waiting].filter(([one]) => timingSafeEqual(one, given));
      for (const [one] of found) waiting.delete(one);
      return found.some(([, until]) => now() < until);
    },
  };
}

/** 256 bits, in letters an address may carry. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function isSame(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

/** What is kept of a token: enough to know it again, not enough to use it. */
export function tokenHash(token: string): string {
  return digest(token).toString('hex');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
