import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commitOf, hashOf, NO_HASH } from '../../../src/main/database/journal/chain';

/** The test vector of docs/verify.md, read twice: as the page says, with WebCrypto, and with the program's own code. */

type Vector = {
  readonly station: string;
  readonly events: readonly {
    readonly seq: number;
    readonly salt: string;
    readonly payload: string;
    readonly envelope: string;
    readonly hash: string;
  }[];
};

const page = readFileSync(join(import.meta.dirname, '../../../docs/verify.md'), 'utf8');
const vector = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '') as Vector;

async function sha256(...parts: readonly Uint8Array[]): Promise<string> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const text = (words: string) => new TextEncoder().encode(words);

it('holds when the page alone is followed', async () => {
  expect(vector.events).toHaveLength(3);
  let previous: Uint8Array = new Uint8Array(32);
  for (const { seq, salt, payload, envelope, hash } of vector.events) {
    const { commit } = JSON.parse(envelope) as { commit: string };
    expect(await sha256(bytes(salt), text(payload))).toBe(commit);
    const place = new Uint8Array([0, 0, 0, 0, 0, 0, 0, seq]);
    const found = await sha256(
      text('tenline-event-v1'),
      new Uint8Array(1),
      previous,
      bytes(vector.station),
      place,
      text(envelope),
    );
    expect(found).toBe(hash);
    previous = bytes(found);
  }
});

it("holds for the program's own chain", () => {
  const station = Buffer.from(vector.station, 'hex');
  let previous = NO_HASH;
  for (const { seq, salt, payload, envelope, hash } of vector.events) {
    const { commit } = JSON.parse(envelope) as { commit: string };
    expect(commitOf(Buffer.from(salt, 'hex'), Buffer.from(payload))).toBe(commit);
    previous = hashOf({ previous, station, seq, envelope: Buffer.from(envelope) });
    expect(previous.toString('hex')).toBe(hash);
  }
});
