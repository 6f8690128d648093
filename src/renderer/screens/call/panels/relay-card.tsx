import { openFlags } from '../../../../shared/domain/call';
import type { FlagOutcome, TransferStep } from '../../../../shared/domain/call-event';
import { formatTimeSeconds } from '../../../../shared/domain/time/zone';
import type { TransferMode } from '../../../../shared/protocol/pack';
import { Button } from '../../../components/button';
import { SayWords } from '../../../components/say-words';
import { useCall, useDesk } from '../../../state/use-desk';
import { useDispatchCard } from '../use-dispatch-card';
import { OutcomeForm } from './outcome-form';
import styles from './panel.module.css';

const STEPS: readonly {
  readonly step: TransferStep;
  readonly label: string;
  readonly modes: readonly TransferMode[];
}[] = [
  { step: 'place-confirmed', label: 'Place confirmed', modes: ['warm-transfer', 'relay', 'in-place'] },
  { step: 'caller-told-to-stay', label: 'Told to stay on the line', modes: ['warm-transfer', 'relay'] },
  { step: 'announced', label: 'Announced to 911', modes: ['warm-transfer', 'relay'] },
  { step: 'receiver-answered', label: '911 answered', modes: ['warm-transfer', 'relay'] },
  { step: 'receiver-confirmed', label: '911 has it and says so', modes: ['warm-transfer', 'relay', 'in-place'] },
  { step: 'failed', label: 'Transfer failed', modes: ['warm-transfer'] },
  { step: 'caller-disconnected', label: 'Caller dropped', modes: ['warm-transfer', 'relay', 'in-place'] },
];

const MODES: Readonly<Record<TransferMode, string>> = {
  'warm-transfer': 'Warm transfer',
  relay: 'Relay while the caller holds',
  'in-place': 'Processed in place',
};

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
      <Modes />
      <div className={styles.twoSides}>
        <dl className={styles.card}>
          {lines.map(({ label, text }) => (
            <Line key={label} label={label} text={text} big={label === 'PLACE' || label === 'CALLBACK'} />
          ))}
          <Line label="SAY TO 911" text={transfer.announce.replace('{desk}', deskName)} />
        </dl>
        <Steps zone={zone} />
      </div>
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

function Modes() {
  const transferMode = useCall((state) => state.transferMode);
  const setTransferMode = useCall((state) => state.setTransferMode);
  return (
    <div className={styles.row} role="radiogroup" aria-label="How it is handed over">
      {(Object.keys(MODES) as TransferMode[]).map((mode) => (
        <Button
          key={mode}
          role="radio"
          aria-checked={mode === transferMode}
          tone={mode === transferMode ? 'chosen' : 'plain'}
          onClick={() => setTransferMode(mode)}
        >
          {MODES[mode]}
        </Button>
      ))}
    </div>
  );
}

/** The steps of the hand-over, each with its second. */
function Steps({ zone }: { readonly zone: string }) {
  const transfer = useCall((state) => state.call.transfer);
  const stepTransfer = useCall((state) => state.stepTransfer);
  const transferMode = useCall((state) => state.transferMode);
  const failed = transfer?.steps.some(({ step }) => step === 'failed') === true;
  return (
    <div>
      <ol className={styles.side} aria-label="Steps, as they happen">
        {STEPS.filter(({ modes }) => modes.includes(transferMode)).map(({ step, label }) => {
          const done = transfer?.steps.findLast((one) => one.step === step);
          return (
            <li key={step}>
              <Button
                tone={done === undefined ? 'plain' : 'chosen'}
                aria-pressed={done !== undefined}
                onClick={() => stepTransfer(step)}
              >
                {label}
                {done === undefined ? '' : ` ${formatTimeSeconds(done.at, zone)}`}
              </Button>
            </li>
          );
        })}
      </ol>
      {failed ? (
        <p className={styles.problem}>
          The transfer failed: keep the caller on the line, phone 911 yourself and read this card out; then record “2
          Relayed by me”.
        </p>
      ) : null}
    </div>
  );
}
