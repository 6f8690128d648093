import { openFlags } from '../../../../shared/domain/call';
import type { FlagOutcome } from '../../../../shared/domain/call-event';
import { Button } from '../../../components/button';
import { SayWords } from '../../../components/say-words';
import { useCall, useDesk } from '../../../state/use-desk';
import { useDispatchCard } from '../use-dispatch-card';
import { OutcomeForm } from './outcome-form';
import styles from './panel.module.css';
import { TransferSteps } from './transfer-steps';

/** Everything 911 needs, in the order it is said; it fills itself while the narrative goes on above it. */
export function RelayCard({ outcome }: { readonly outcome: FlagOutcome['kind'] | null }) {
  const call = useCall((state) => state.call);
  const lines = useDispatchCard();
  const spanishFirst = useCall((state) => state.spanishFirst);
  const pack = useDesk((desk) => desk.pack);
  const deskName = useDesk((desk) => desk.look?.desk?.name ?? '');
  const { next } = useCall((state) => state);
  if (pack === null) return null;
  const flags = openFlags(call);
  const [first] = flags;
  const { transfer, time_zone: zone } = pack.agency;

  return (
    <>
      {outcome === null ? null : <OutcomeForm key={outcome} kind={outcome} />}
      <SayWords words={first?.say ?? transfer.words} spanishFirst={spanishFirst} />
      <TransferSteps zone={zone}>
        <dl className={styles.card}>
          {lines.map(({ label, text }) => (
            <Line key={label} label={label} text={text} big={label === 'PLACE' || label === 'CALLBACK'} />
          ))}
          <Line label="SAY TO 911" text={transfer.announce.replace('{desk}', deskName)} />
        </dl>
      </TransferSteps>
      {flags.length > 0 ? null : (
        <p className={styles.row}>
          <Button onClick={next}>Back to the script</Button>
        </p>
      )}
    </>
  );
}

function Line({ label, text, big = false }: { readonly label: string; readonly text: string; readonly big?: boolean }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={big ? styles.big : undefined}>{text}</dd>
    </>
  );
}
