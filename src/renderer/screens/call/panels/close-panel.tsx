import { type KeyboardEvent, useState } from 'react';
import {
  type Call,
  CHANNEL,
  channelOf,
  chosen,
  DISPOSITION,
  openFlags,
  phoneOf,
  placeOf,
} from '../../../../shared/domain/call';
import type { IncompleteReason } from '../../../../shared/domain/call-event';
import { excerptOf } from '../../../../shared/domain/excerpt';
import { sentenceOf } from '../../../../shared/protocol/answer-text';
import { type Completeness, closeKind } from '../../../../shared/protocol/completeness';
import type { Channel } from '../../../../shared/protocol/pack';
import { protocolOf } from '../../../../shared/protocol/script';
import { Button } from '../../../components/button';
import { useOnce } from '../../../components/forms/use-once';
import { focusQuestion } from '../../../keys/focus';
import { isInText, keyOf } from '../../../keys/keys';
import { useCall, useDesk } from '../../../state/use-desk';
import { useCompleteness } from '../use-completeness';
import { CloseWords } from './close-words';
import { dispositionsFor } from './dispositions';
import { FollowUpForm } from './follow-up-form';
import { type LetterOption, LetterOptions } from './letter-options';
import styles from './panel.module.css';
import { ReferralList } from './referral-list';

const REASONS: readonly LetterOption<IncompleteReason>[] = [
  { key: 'H', id: 'hung-up', label: 'Hung up' },
  { key: 'L', id: 'line-cut', label: 'Line cut' },
  { key: 'R', id: 'refused', label: 'Refused' },
  { key: 'G', id: 'language', label: 'Language' },
  { key: 'C', id: 'caller-must-go', label: 'Caller must go' },
  { key: 'O', id: 'other', label: 'Other' },
];

const CHANNELS: readonly LetterOption<Channel>[] = [
  { key: '1', id: 'officer', label: 'Officer' },
  { key: '2', id: 'phone-report', label: 'Phone report' },
  { key: '3', id: 'online', label: 'Online report' },
  { key: '4', id: 'referral', label: 'Referral' },
  { key: '5', id: 'information', label: 'Information' },
];

/** Ctrl+Enter, one letter, Enter. What is open decides the kind of close; nothing blocks it. */
export function ClosePanel({ chosenReason }: { readonly chosenReason: IncompleteReason | null }) {
  const call = useCall((state) => state.call);
  const { answer, close, show, setProblem } = useCall((state) => state);
  const pack = useDesk((desk) => desk.pack);
  const noteClosed = useDesk((desk) => desk.noteClosed);
  const { missing } = useCompleteness();
  const [reason, setReason] = useState(chosenReason);
  const [promising, setPromising] = useState(false);
  const [promised, setPromised] = useState('');
  const once = useOnce();
  if (pack === null) return null;
  const flags = openFlags(call).length;
  const place = placeOf(call.answers);
  const disposition = chosen(call.answers, DISPOSITION);
  const whole = closeKind({ completeness: { missing }, openFlags: flags, disposition: disposition ?? 'any' });
  const channel = channelOf(call);
  const protocol = protocolOf(pack, call.type ?? undefined);
  const dispositions = dispositionsFor(pack, call).map(
    ({ code: id, key, label }): LetterOption<string> => ({ key: key.toUpperCase(), id, label }),
  );

  async function finish(): Promise<void> {
    if (channel === 'officer' && call.handOver === null) {
      return show({ kind: 'dispatch', backTo: { kind: 'close', reason } });
    }
    const lacking = lackingFor(whole, { reason, disposition });
    if (lacking !== null) return setProblem({ code: 'bad-input', sentence: lacking });
    if ((await close({ disposition, reason: whole === 'incomplete' ? reason : null, note: null })) === null)
      noteClosed(call.id);
  }

  function chooseReason(letter: IncompleteReason): void {
    setReason(letter);
    setProblem(null);
  }

  function endPromise(text: string): void {
    setPromising(false);
    setPromised(`Promised: ${text}`);
    focusQuestion();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || isInText(event.target)) return;
    const key = event.key.toUpperCase();
    const toChannel = CHANNELS.find((one) => one.key === key)?.id;
    const toReason = whole === 'incomplete' ? REASONS.find((one) => one.key === key)?.id : undefined;
    const toDisposition = whole === 'complete' ? dispositions.find((one) => one.key === key)?.id : undefined;
    if (toChannel !== undefined) answer(CHANNEL, { state: 'given', value: toChannel });
    else if (toReason !== undefined) chooseReason(toReason);
    else if (toDisposition !== undefined) answer(DISPOSITION, { state: 'given', value: toDisposition });
    else if (key === '+') setPromising(true);
    else if (event.key === 'Enter' && !isOnButton(event)) once(finish);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the letters act while the focus is in the close page
    <div className={styles.list} onKeyDown={onKey}>
      <div className={styles.head}>
        <h2 className={styles.title}>{TITLES[whole]}</h2>
        <Button tone="main" large hotkey="Enter" data-answer-focus="" onClick={() => once(finish)}>
          {BUTTONS[whole]}
        </Button>
      </div>
      {whole === 'incomplete' ? (
        <>
          <p>Missing: {missingOf(missing)}. Why does the call end without it? One letter:</p>
          <LetterOptions options={REASONS} chosen={reason} onChoose={chooseReason} />
        </>
      ) : null}
      {whole === 'unresolved' ? (
        <p>
          {flags === 1 ? 'A flag has' : `${flags} flags have`} no outcome. The call stays on the board until a person
          records it. Tell your supervisor by voice.
        </p>
      ) : null}
      {whole === 'complete' ? (
        <>
          <p>{disposition === null ? 'How did it end? One letter:' : 'It ends as:'}</p>
          <LetterOptions
            options={dispositions}
            chosen={disposition}
            onChoose={(value) => answer(DISPOSITION, { state: 'given', value })}
          />
        </>
      ) : null}
      <p>Who acts next? One digit:</p>
      <LetterOptions
        options={CHANNELS}
        chosen={channel}
        onChoose={(value) => answer(CHANNEL, { state: 'given', value })}
      />
      {promising ? (
        <FollowUpForm onEnd={endPromise} />
      ) : (
        <p>
          <Button tabIndex={-1} hotkey="+" onClick={() => setPromising(true)}>
            Promise a follow-up
          </Button>{' '}
          <span role="status">{promised}</span>
        </p>
      )}
      {channel === 'officer' && call.handOver === null ? (
        <p>
          An officer is wanted: Enter goes to the hand-over to dispatch first (<kbd>{keyOf('dispatch')}</kbd>).
        </p>
      ) : null}
      <p>
        <b>Read back:</b> {place === null ? '' : `${place.raw}; `}
        {excerptOf(call.narrative.trim(), EXCERPT).replace(/\.$/, '') || 'nothing noted'}; {callbackWords(call)}
      </p>
      <CloseWords pack={pack} protocol={protocol} channel={channel} />
      <ReferralList pack={pack} />
    </div>
  );
}

/** What a close of this kind still waits for; null when it can be done. */
function lackingFor(
  kind: keyof typeof TITLES,
  { reason, disposition }: { readonly reason: IncompleteReason | null; readonly disposition: string | null },
): string | null {
  if (kind === 'complete' && disposition === null) return 'How did it end? Choose a letter, then Enter.';
  if (kind !== 'incomplete' || reason !== null) return null;
  return `Why does the call end without it? Choose a letter, ${REASONS.map(({ key }) => key).join(', ')}, then Enter.`;
}

/** As much of the narrative as is read back at once. */
const EXCERPT = 200;

function callbackWords({ answers }: Call): string {
  const number = phoneOf(answers)?.display ?? sentenceOf(answers.callback);
  return number === '' ? 'no callback number' : `callback ${number}`;
}

const TITLES = {
  complete: 'Close as complete',
  incomplete: 'Close as incomplete: it goes to the supervisor’s board',
  unresolved: 'Close as unresolved escalation',
};
const BUTTONS = { complete: 'Close', incomplete: 'Close as incomplete', unresolved: 'Close as unresolved' };

/** The missing facts by name; many safety questions as a number. */
function missingOf(missing: Completeness['missing']): string {
  const labels = missing.map(({ label }) => label);
  return labels.length > 6 ? `${labels.slice(0, 5).join('; ')} and ${labels.length - 5} more` : labels.join('; ');
}

function isOnButton(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLButtonElement;
}
