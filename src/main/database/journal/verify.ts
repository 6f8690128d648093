import type { Reader } from '../file/connection';
import { headOf } from './journal';
import { type ChainCheck, verifyChain } from './verify-chain';
import { verifyProjections } from './verify-projections';

export type VerifyOptions = {
  /** A head noted outside the file, in hexadecimal: the log must hold it, and may have grown since. */
  readonly head?: string;
  /** Leaves out the comparison of the projections with the journal. */
  readonly chainOnly?: boolean;
};

/** Checks the whole log: the chain, what each event commits to, then the projections against the journal. */
export function verifyLog(r: Reader, { head, chainOnly = false }: VerifyOptions = {}): ChainCheck {
  const chain = verifyChain(r, head);
  if (!chain.ok || chainOnly) return chain;
  const what = verifyProjections(r);
  if (what === undefined) return chain;
  return { ok: false, seq: what.seq ?? headOf(r).seq, what: what.what };
}
