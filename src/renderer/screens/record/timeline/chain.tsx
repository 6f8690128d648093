import type { CallChain } from '../../../../shared/contract/desk-operations';
import type { Result } from '../../../../shared/contract/problem';
import { Notice } from '../../../components/forms/notice';
import styles from '../parts.module.css';
import { chainWords, spans } from './chain-words';

type ChainProps = { readonly chain: Result<CallChain> | null };

/** Whether every event of the call still is what was written, and by which numbers and hashes that can be checked. */
export function Chain({ chain }: ChainProps) {
  return (
    <section aria-labelledby="record-chain">
      <h2 id="record-chain" className={styles.title}>
        Chain
      </h2>
      <ChainStatus chain={chain} />
      {chain?.ok === true ? <Links chain={chain.value} /> : null}
    </section>
  );
}

/** The one sentence; a warning says what differs and what to do. `isBrief`: all is well in few words. */
export function ChainStatus({ chain, isBrief = false }: ChainProps & { readonly isBrief?: boolean }) {
  if (chain === null) return <p className={styles.quiet}>Verifying the events of this call</p>;
  if (!chain.ok) return <Notice>The events of this call were not verified: {chain.problem.sentence}</Notice>;
  const { sentence, brief, todo } = chainWords(chain.value);
  if (todo === null) return <p>✓ {isBrief ? brief : sentence}</p>;
  return (
    <p className={styles.caution}>
      <b>{sentence}</b> {todo}
    </p>
  );
}

function Links({ chain: { seqs, hash, head } }: { readonly chain: CallChain }) {
  return (
    <>
      <dl>
        <div className={styles.fact}>
          <dt>Events</dt>
          <dd>{seqs.length === 0 ? 'none in the journal' : `${seqs.length}, numbers ${spans(seqs)}`}</dd>
        </div>
        <div className={styles.fact}>
          <dt>Last hash</dt>
          <dd className={styles.hash}>{hash}</dd>
        </div>
        <div className={styles.fact}>
          <dt>Whole log</dt>
          <dd>stands at event {head.seq}</dd>
        </div>
        <div className={styles.fact}>
          <dt>Its hash</dt>
          <dd className={styles.hash}>{head.hash}</dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        Each event holds the hash of the one before it and a commitment to what it says; both were computed anew, and
        the events before and after the call with them. The whole log is verified with “tenline log verify”.
      </p>
    </>
  );
}
