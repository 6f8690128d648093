import type { History } from '../../../shared/contract/desk-operations';
import { excerptOf } from '../../../shared/domain/excerpt';
import { Button } from '../../components/button';
import { focusNarrative } from '../../keys/focus';
import { useCall, useDesk } from '../../state/use-desk';
import { timeOf } from '../log/row-words';
import { type Earlier, earlierOf } from './earlier';
import styles from './record-column.module.css';

/** From the third contact in 30 days on, a reason is asked for. */
const CONTACTS_TO_ASK = 3;
const MONTH_MS = 30 * 86_400_000;

/** What the log knows of this number and this address. */
export function EarlierCalls() {
  const history = useCall((state) => state.history);
  return history === null ? null : <Known history={history} />;
}

function Known({ history }: { readonly history: History }) {
  const openedAt = useCall((state) => state.call.openedAt);
  const { byNumber, cautions } = history;
  const { similar, fromNumber, atAddress } = earlierOf(history);
  const lately = byNumber.filter((row) => openedAt - row.openedAt < MONTH_MS).length;
  return (
    <section>
      <h2 className={styles.title}>History</h2>
      {cautions.map(({ id, text, reason }) => (
        <p key={id} className={styles.caution}>
          <span aria-hidden="true">⚠</span> Caution: {text} ({reason})
        </p>
      ))}
      {lately >= CONTACTS_TO_ASK - 1 ? (
        <p>
          <b>Contact {lately + 1} in 30 days</b> from this number: write what is different this time, and why it ends as
          it does.
        </p>
      ) : null}
      <Calls title="A similar call is open" calls={similar} link="duplicate" />
      <Calls title="From this number" calls={fromNumber} link="related" />
      <Calls title="At this address" calls={atAddress} link="related" />
      {similar.length + fromNumber.length + atAddress.length + cautions.length === 0 ? (
        <p className={styles.quiet}>No earlier call from this number or at this address.</p>
      ) : null}
    </section>
  );
}

type CallsProps = { readonly title: string; readonly calls: readonly Earlier[]; readonly link: keyof typeof LINKS };

const LINKS = { duplicate: 'Duplicate', related: 'Related' };

function Calls({ title, calls, link }: CallsProps) {
  const zone = useDesk((desk) => desk.pack?.agency.time_zone ?? 'UTC');
  const incidentTypes = useDesk((desk) => desk.pack?.incidentTypes);
  const types = new Map(incidentTypes?.map(({ id, label }) => [id, label]));
  const openedAt = useCall((state) => state.call.openedAt);
  const readRecord = useDesk((desk) => desk.readRecord);
  const addLink = useCall((state) => state.link);
  const linked = useCall((state) => state.call.links);
  if (calls.length === 0) return null;

  /** Its button gives way to the word "linked": the caret goes back to the narrative. */
  function linkTo(id: string): void {
    addLink(id, link);
    focusNarrative();
  }

  return (
    <>
      <h3 className={styles.quiet}>
        {title} ({calls.length})
      </h3>
      <ul>
        {calls.slice(0, 5).map(({ row, also }) => (
          <li key={row.id} className={styles.earlier}>
            <button type="button" onClick={() => readRecord(row.id)}>
              {row.reference}{' '}
              {[timeOf(row.openedAt, openedAt, zone), ...also, types.get(row.type ?? '') ?? row.type ?? 'no type'].join(
                ', ',
              )}
              : {excerptOf(row.summary, 60)}
            </button>
            {linked.some((one) => one.to === row.id) ? (
              <span className={styles.quiet}>linked</span>
            ) : (
              <Button onClick={() => linkTo(row.id)}>{LINKS[link]}</Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
