import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { all, type Reader } from '../file/connection';
import { closeLog, openReader } from '../file/open';
import { type ChainCheck, verifyChain } from '../journal/verify-chain';

export type CopyCheck = ChainCheck & { readonly sha256: string };

/**
 * Checks a copy of a log that nobody writes: SQLite's own structure, then the chain up to `head` when it is
 * given. Leaves nothing beside the file: a copy is not in WAL mode.
 */
export function checkCopy(file: string, head?: string): CopyCheck {
  const sha256 = hashFile(file);
  const r = openReader({ file });
  try {
    const fault = structureFault(r);
    const check: ChainCheck = fault === undefined ? verifyChain(r, head) : { ok: false, seq: 0, what: fault };
    return { ...check, sha256 };
  } finally {
    closeLog(r);
  }
}

function structureFault(r: Reader): string | undefined {
  const lines = all<{ integrity_check: string }>(r, 'PRAGMA integrity_check(5)').map((row) => row.integrity_check);
  const broken = lines.filter((line) => line !== 'ok');
  return broken.length === 0 ? undefined : `the file is damaged: ${broken.join('; ')}`;
}

/** In pieces: a log of years does not fit in memory. Never used on a log that is open: closing it would drop our locks. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1 << 20);
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const length = readSync(handle, piece, 0, piece.length, null);
      if (length === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(handle);
  }
}
