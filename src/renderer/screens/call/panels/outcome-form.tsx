import { type KeyboardEvent, useState } from 'react';
import type { FlagOutcome, OverrideReason } from '../../../../shared/domain/call-event';
import { Button } from '../../../components/button';
import { useOnce, useSubmit } from '../../../components/forms/use-once';
import { focusNarrative } from '../../../keys/focus';
import { useCall } from '../../../state/use-desk';
import styles from './panel.module.css';

/** Records how a flag ended. It opens from the banner. */
export function OutcomeForm({ kind }: { readonly kind: FlagOutcome['kind'] }) {
  return kind === 'not-an-emergency' ? <OverrideForm /> : <ReceiverForm kind={kind} />;
}

const TITLES: Readonly<Record<Exclude<FlagOutcome['kind'], 'not-an-emergency'>, string>> = {
  transferred: 'Transferred to 911',
  relayed: 'Relayed by me to 911',
  'caller-gone': 'Caller gone',
  'already-with-911': 'Already with 911',
  'given-to-dispatch': 'Given to dispatch',
};

type Received = Exclude<FlagOutcome['kind'], 'not-an-emergency'>;

function ReceiverForm({ kind }: { readonly kind: Received }) {
  const resolveFlags = useCall((state) => state.resolveFlags);
  const [receiver, setReceiver] = useState('');
  const [incident, setIncident] = useState('');
  const onSubmit = useSubmit(save);

  async function save(): Promise<void> {
    if ((await resolveFlags(outcomeOf(kind, receiver.trim(), incident.trim() || null))) === null) {
      focusNarrative();
    }
  }

  return (
    <form className={styles.row} onSubmit={onSubmit}>
      <b>{TITLES[kind]}</b>
      {kind === 'already-with-911' || kind === 'caller-gone' ? null : (
        <label className={styles.field}>
          Who took it (name or position)
          <input
            data-answer-focus=""
            value={receiver}
            onChange={(event) => setReceiver(event.target.value)}
            autoComplete="off"
          />
        </label>
      )}
      <label className={styles.field}>
        {kind === 'given-to-dispatch' ? 'CAD number' : '911 incident number'}
        <input
          data-answer-focus=""
          value={incident}
          onChange={(event) => setIncident(event.target.value)}
          autoComplete="off"
        />
      </label>
      <Button type="submit" tone="main" large hotkey="Enter">
        Record
      </Button>
    </form>
  );
}

function outcomeOf(kind: Received, receiver: string, incident: string | null): FlagOutcome {
  if (kind === 'caller-gone') return { kind };
  if (kind === 'already-with-911') return { kind, incident };
  return { kind, receiver: receiver === '' ? 'not named' : receiver, incident };
}

const REASONS: readonly { readonly key: string; readonly reason: OverrideReason; readonly label: string }[] = [
  { key: 'M', reason: 'misheard', label: 'Misheard or mistyped' },
  { key: 'P', reason: 'past-event', label: 'Past event' },
  { key: 'T', reason: 'not-real', label: 'TV, a story, or only feared' },
  { key: 'S', reason: 'already-safe', label: 'Safe, already with 911' },
  { key: 'X', reason: 'test', label: 'Test' },
  { key: 'O', reason: 'other', label: 'Other, in words' },
];

/** The least that is taken for a reason in words. */
const OTHER_LETTERS = 10;

/** An override needs a coded reason: three keys in the common case. */
function OverrideForm() {
  const resolveFlags = useCall((state) => state.resolveFlags);
  const setProblem = useCall((state) => state.setProblem);
  const [other, setOther] = useState<string | null>(null);
  const once = useOnce();

  function choose(reason: OverrideReason, text: string | null): void {
    once(async () => {
      if ((await resolveFlags({ kind: 'not-an-emergency', reason, text })) === null) focusNarrative();
    });
  }

  function pick(reason: OverrideReason): void {
    if (reason === 'other') setOther('');
    else choose(reason, null);
  }

  function onKey(event: KeyboardEvent): void {
    const found = other === null ? REASONS.find(({ key }) => key === event.key.toUpperCase()) : undefined;
    if (found === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    pick(found.reason);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the letters act while the focus is on one of its buttons
    <div className={styles.list} onKeyDown={onKey}>
      <h2 className={styles.title}>Why is it not an emergency?</h2>
      <div className={styles.options}>
        {REASONS.map(({ key, reason, label }) => (
          <Button key={reason} data-answer-focus="" hotkey={key} onClick={() => pick(reason)}>
            {label}
          </Button>
        ))}
      </div>
      {other === null ? null : (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            if (other.trim().length >= OTHER_LETTERS) return choose('other', other);
            const sentence = `Why it is not an emergency: write ${OTHER_LETTERS} letters or more, or choose a reason.`;
            setProblem({ code: 'bad-input', sentence });
          }}
        >
          <label className={`${styles.field} ${styles.wide}`}>
            In a few words, {OTHER_LETTERS} letters or more
            {/* biome-ignore lint/a11y/noAutofocus: the letter O was pressed to write here */}
            <input value={other} onChange={(event) => setOther(event.target.value)} autoFocus autoComplete="off" />
          </label>
          <Button type="submit" tone="main" large hotkey="Enter">
            Record
          </Button>
        </form>
      )}
    </div>
  );
}
