import type { CallChain } from '../../../shared/contract/desk-operations';
import { all, get, type Reader } from '../file/connection';
import { hashOf, NO_HASH } from './chain';
import { headOf } from './journal';
import { faultIn, LINK, type LinkRow } from './verify-chain';

/** An event of the call with its neighbours, whichever calls those belong to. */
type CallLink = LinkRow & {
  readonly previousHash: Buffer | null;
  readonly previousStation: Buffer | null;
  readonly nextHash: Buffer | null;
  readonly nextStation: Buffer | null;
  readonly nextEnvelope: Buffer | null;
};

const LINKS_OF_CALL = `SELECT ${LINK}, before.hash AS previousHash, before.station AS previousStation,
    after.hash AS nextHash, after.station AS nextStation, CAST(after.envelope AS BLOB) AS nextEnvelope
  FROM journal LEFT JOIN journal_payload ON journal_payload.seq = journal.seq
    LEFT JOIN journal AS before ON before.seq = journal.seq - 1
    LEFT JOIN journal AS after ON after.seq = journal.seq + 1
  WHERE journal.call_id = ? ORDER BY journal.seq`;

/**
 * The events of one call, each against its payload and against both neighbours in the chain: an event that was
 * written anew with a fitting hash no longer fits the one after it. What happened further off is for `verifyLog`.
 */
export function verifyCall(r: Reader, { callId }: { readonly callId: string }): CallChain {
  const links = all<CallLink>(r, LINKS_OF_CALL, callId);
  return {
    seqs: links.map(({ seq }) => seq),
    hash: links.at(-1)?.hash.toString('hex') ?? '',
    head: headOf(r),
    fault: firstFault(links) ?? lostEvents(r, callId, links),
  };
}

/** An event that differs by itself is named before one that only its neighbour disagrees with. */
function firstFault(links: readonly CallLink[]): CallChain['fault'] {
  return firstIn(links, faultItself) ?? firstIn(links, faultAfter);
}

function firstIn(links: readonly CallLink[], faultOf: (link: CallLink) => string | undefined): CallChain['fault'] {
  for (const link of links) {
    const what = faultOf(link);
    if (what !== undefined) return { seq: link.seq, what };
  }
  return null;
}

function faultItself(link: CallLink): string | undefined {
  const { seq, previousHash, previousStation } = link;
  if (previousHash === null && seq > 1) return 'the event before it is missing';
  return faultIn(link, { seq: seq - 1, hash: previousHash ?? NO_HASH, station: previousStation ?? undefined });
}

function faultAfter({ seq, hash, nextHash, nextStation, nextEnvelope }: CallLink): string | undefined {
  if (nextHash === null || nextStation === null || nextEnvelope === null) return undefined;
  const wanted = hashOf({ previous: hash, station: nextStation, seq: seq + 1, envelope: nextEnvelope });
  return wanted.equals(nextHash) ? undefined : 'the event after it does not follow from it';
}

/** The call as it is listed counts the events it was made of. */
function lostEvents(r: Reader, callId: string, links: readonly CallLink[]): CallChain['fault'] {
  const listed = get<{ events: number }>(
    r,
    `SELECT record ->> '$.events' AS events FROM calls WHERE call_id = ?`,
    callId,
  );
  const found = links.filter(({ kind }) => kind.startsWith('call.')).length;
  if (listed === undefined || listed.events === found) return null;
  return { seq: null, what: `the call was made of ${listed.events} events, the journal holds ${found}` };
}
