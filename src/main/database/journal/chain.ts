import { createHash } from 'node:crypto';

/** The hash chain of the journal, as `docs/verify.md` describes it. Bytes are hashed as they are stored. */

const TAG = Buffer.from('tenline-event-v1\0', 'latin1');
/** What the first event is chained to. */
export const NO_HASH: Buffer = Buffer.alloc(32);

/** What the envelope says of its payload: SHA-256 of salt and payload, in lower-case hexadecimal. */
export function commitOf(salt: Buffer, payload: Buffer): string {
  return createHash('sha256').update(salt).update(payload).digest('hex');
}

export type Link = {
  readonly previous: Buffer;
  /** The station's UUID, 16 bytes. */
  readonly station: Buffer;
  readonly seq: number;
  readonly envelope: Buffer;
};

export function hashOf({ previous, station, seq, envelope }: Link): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(seq));
  return createHash('sha256').update(TAG).update(previous).update(station).update(place).update(envelope).digest();
}
