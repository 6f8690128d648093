import { type KeyboardEvent, useRef, useState } from 'react';
import { phoneOf } from '../../../../shared/domain/call';
import { CallbackResult, type DisconnectKind } from '../../../../shared/domain/call-event';
import { speakDigits } from '../../../../shared/domain/phone';
import { formatTime } from '../../../../shared/domain/time/zone';
import { moveFocus } from '../../../components/answers/move-focus';
import { Button } from '../../../components/button';
import { focusNarrative } from '../../../keys/focus';
import { useCall, useDesk } from '../../../state/use-desk';
import { callbackLabel } from '../../../wording/callback-words';
import styles from './panel.module.css';

const HOW: readonly { readonly key: string; readonly how: DisconnectKind; readonly label: string }[] = [
  { key: 'D', how: 'disconnect', label: 'Line dropped' },
  { key: 'M', how: 'misdial', label: 'Misdial' },
  { key: 'O', how: 'open-line', label: 'Open line' },
  { key: 'S', how: 'suspicious-sounds', label: 'Suspicious sounds' },
];

/** What came of an attempt; 1 to 6 record them in this order. */
export function attemptLabel(result: CallbackResult): string {
  return result === 'voicemail' ? 'Voicemail, no details left' : callbackLabel(result);
}

/** The line is gone: how it sounded, at least one callback, each attempt recorded. */
export function CallbackPanel() {
  const call = useCall((state) => state.call);
  const { disconnect, tryCallback, escalate } = useCall((state) => state);
  const zone = useDesk((desk) => desk.pack?.agency.time_zone ?? 'UTC');
  const [note, setNote] = useState('');
  const group = useRef<HTMLDivElement>(null);
  const phone = phoneOf(call.answers);
  const how = call.stage.kind === 'disconnected' ? call.stage.how : null;
  const contact = call.answers['contact-ok'];
  const notSafe =
    contact?.state === 'given' && Array.isArray(contact.value) && contact.value.some((one) => one === 'not-safe');

  function attempt(result: CallbackResult): void {
    tryCallback(result, note.trim() || null);
    setNote('');
    if (result === 'reached') focusNarrative();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.altKey) return;
    const kind = HOW.find(({ key }) => key === event.key.toUpperCase());
    const result = CallbackResult.options[Number(event.key) - 1];
    if (kind !== undefined) disconnect(kind.how);
    else if (result !== undefined) attempt(result);
    else {
      moveFocus(event, group.current);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act while the focus is on one of its buttons
    <div ref={group} className={styles.list} onKeyDown={onKey}>
      <h2 className={styles.title}>The line is gone: call back</h2>
      <p className={styles.big}>{phone === null ? 'No callback number is known' : speakDigits(phone.digits)}</p>
      {notSafe ? <p className={styles.problem}>The caller said it is not safe to call. Ask your supervisor.</p> : null}
      <h3 className={styles.part}>How did it end?</h3>
      <div className={styles.options}>
        {HOW.map(({ key, how: kind, label }, index) => (
          <Button
            key={kind}
            hotkey={key}
            tone={kind === how ? 'chosen' : 'plain'}
            aria-pressed={kind === how}
            data-answer-focus={index === 0 ? '' : undefined}
            onClick={() => disconnect(kind)}
          >
            {label}
          </Button>
        ))}
      </div>
      {how === 'suspicious-sounds' || how === 'open-line' ? (
        <p className={styles.problem}>
          Sounds of distress, or an open line: treat it as an emergency.
          <Button hotkey="F9" onClick={escalate}>
            Escalate
          </Button>
        </p>
      ) : null}
      <h3 className={styles.part}>Callback attempt</h3>
      <label className={styles.field}>
        Note (never details on a voicemail)
        <input value={note} onChange={(event) => setNote(event.target.value)} autoComplete="off" />
      </label>
      <div className={styles.options}>
        {CallbackResult.options.map((result, index) => (
          <Button key={result} hotkey={String(index + 1)} onClick={() => attempt(result)}>
            {attemptLabel(result)}
          </Button>
        ))}
      </div>
      <ol aria-label="Attempts">
        {call.callbacks.map(({ at, result, note: said }) => (
          <li key={at}>
            {formatTime(at, zone)} {attemptLabel(result)}
            {said === null ? '' : `: ${said}`}
          </li>
        ))}
      </ol>
    </div>
  );
}
