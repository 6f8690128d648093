import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { TransferStep } from '../../../../shared/domain/call-event';
import { formatTimeSeconds } from '../../../../shared/domain/time/zone';
import { TransferMode } from '../../../../shared/protocol/pack';
import { Button } from '../../../components/button';
import { focusNarrative } from '../../../keys/focus';
import { keyOf, labelOf, secondKeyOf } from '../../../keys/keys';
import { useCall } from '../../../state/use-desk';
import styles from './panel.module.css';

const MODES = TransferMode.options.map((mode) => {
  const id = `mode-${mode}` as const;
  return { mode, key: secondKeyOf(id), label: labelOf(id) };
});

/** Nobody is put through in the other modes, or nobody is told to wait. */
const ONLY_IN: Partial<Record<TransferStep, readonly TransferMode[]>> = {
  'caller-told-to-stay': ['warm-transfer', 'relay'],
  announced: ['warm-transfer', 'relay'],
  'receiver-answered': ['warm-transfer', 'relay'],
  failed: ['warm-transfer'],
};

const STEPS = TransferStep.options.map((step) => {
  const id = `step-${step}` as const;
  return { step, key: secondKeyOf(id), label: labelOf(id), modes: ONLY_IN[step] ?? TransferMode.options };
});

type TransferStepsProps = {
  readonly zone: string;
  /** What is said to 911, beside the steps. */
  readonly children: ReactNode;
};

/** How the caller is handed over and its steps, each with its second. A key acts, and the focus is back where it was. */
export function TransferSteps({ zone, children }: TransferStepsProps) {
  const transfer = useCall((state) => state.call.transfer);
  const { transferMode, setTransferMode, stepTransfer } = useCall((state) => state);
  const from = useRef<HTMLElement | null>(null);
  const steps = STEPS.filter(({ modes }) => modes.includes(transferMode));
  const failed = transfer?.steps.some(({ step }) => step === 'failed') === true;

  function onFocus({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
    if (!currentTarget.contains(relatedTarget)) from.current = relatedTarget as HTMLElement | null;
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toUpperCase();
    const mode = MODES.find((one) => one.key === key)?.mode;
    const step = steps.find((one) => one.key === key)?.step;
    if (mode !== undefined) setTransferMode(mode);
    else if (step !== undefined) stepTransfer(step);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (from.current?.isConnected) from.current.focus();
    else focusNarrative();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act while the focus is in it
    <div className={styles.list} onFocus={onFocus} onKeyDown={onKey}>
      <div className={styles.head}>
        <div className={styles.options} role="radiogroup" aria-label="How it is handed over">
          {MODES.map(({ mode, key, label }) => (
            <Button
              key={mode}
              role="radio"
              hotkey={key}
              aria-checked={mode === transferMode}
              tone={mode === transferMode ? 'chosen' : 'plain'}
              onClick={() => setTransferMode(mode)}
            >
              {label}
            </Button>
          ))}
        </div>
        <span className={styles.then}>
          <kbd>{keyOf('transfer')}</kbd> then
        </span>
      </div>
      <div className={styles.twoSides}>
        {children}
        <div>
          <ol className={styles.side} tabIndex={-1} data-transfer-focus="" aria-label="Steps, as they happen">
            {steps.map(({ step, key, label }) => {
              const done = transfer?.steps.findLast((one) => one.step === step);
              return (
                <li key={step}>
                  <Button
                    hotkey={key}
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
              The transfer failed: keep the caller on the line, phone 911 yourself and read this card out; then record
              “2 Relayed by me”.
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}
