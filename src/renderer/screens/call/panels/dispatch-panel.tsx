import { useState } from 'react';
import { copyDispatchCard } from '../../../commands/dispatch-card';
import { Button } from '../../../components/button';
import { useSubmit } from '../../../components/forms/use-once';
import { keyOf } from '../../../keys/keys';
import { useCall, useCallStore, useDesk } from '../../../state/use-desk';
import { useDispatchCard } from '../use-dispatch-card';
import styles from './panel.module.css';

/** Getting an officer: the card to read out, and the record of who took it, or why nobody did. */
export function DispatchPanel() {
  const store = useCallStore();
  const call = useCall((state) => state.call);
  const card = useDispatchCard();
  const { handToDispatch, setProblem } = useCall((state) => state);
  const pack = useDesk((desk) => desk.pack);
  const [to, setTo] = useState('');
  const [cad, setCad] = useState('');
  const [whyNone, setWhyNone] = useState('');
  const onSubmit = useSubmit(save);
  if (pack === null) return null;

  async function save(): Promise<void> {
    if (to.trim() === '' && whyNone.trim() === '') {
      return setProblem({
        code: 'bad-input',
        sentence: 'Who took it at dispatch, or why nobody did: write one of them.',
      });
    }
    await handToDispatch({ to: to.trim() || null, cad: cad.trim() || null, whyNone: whyNone.trim() || null });
  }

  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>Hand over to dispatch</h2>
        <span className={styles.quiet}>
          <kbd>{keyOf('copy-dispatch-card')}</kbd> copy, <kbd>{keyOf('print-dispatch-card')}</kbd> print
        </span>
      </div>
      <form className={styles.row} onSubmit={onSubmit}>
        <label className={styles.field}>
          Who took it
          <input data-answer-focus="" value={to} onChange={(event) => setTo(event.target.value)} autoComplete="off" />
        </label>
        <label className={styles.field}>
          CAD number
          <input value={cad} onChange={(event) => setCad(event.target.value)} autoComplete="off" />
        </label>
        <label className={styles.field}>
          Or why there is none
          <input value={whyNone} onChange={(event) => setWhyNone(event.target.value)} autoComplete="off" />
        </label>
        <Button type="submit" tone="main" large hotkey="Enter">
          Record
        </Button>
      </form>
      {call.handOver === null ? (
        <p className={styles.quiet}>Until this is recorded the call stays open and becomes overdue.</p>
      ) : (
        <p>
          Recorded: {call.handOver.to ?? call.handOver.whyNone}
          {call.handOver.cad === null ? '' : `, CAD ${call.handOver.cad}`}
        </p>
      )}
      <dl className={styles.card}>
        {card.map(({ label, text }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.row}>
        <Button onClick={() => void copyDispatchCard(pack, store)}>Copy the card</Button>
      </p>
    </>
  );
}
