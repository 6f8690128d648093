import { type KeyboardEvent, useRef } from 'react';
import { type Flag, openFlags } from '../../../shared/domain/call';
import type { FlagOutcome } from '../../../shared/domain/call-event';
import { formatTimeSeconds } from '../../../shared/domain/time/zone';
import type { Pack } from '../../../shared/protocol/pack';
import { useToldHeight } from '../../components/use-told-height';
import { keyOf, labelOf, secondKeyOf } from '../../keys/keys';
import { useCall, useDesk } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import { span } from '../../wording/span';
import { raisingAnswer } from '../record/names';
import { useAlarm } from './alarm';
import styles from './banner.module.css';

type OutcomeKey = { readonly key: string; readonly kind: FlagOutcome['kind']; readonly label: string };

/** F9 and a digit, as on the key sheet: the digit acts while the focus is in the banner. */
function outcomeKey(kind: FlagOutcome['kind']): OutcomeKey {
  const id = `flag-${kind}` as const;
  return { key: secondKeyOf(id), kind, label: labelOf(id) };
}

const WITH_911 = (['transferred', 'relayed', 'caller-gone', 'already-with-911'] as const).map(outcomeKey);
const EMERGENCY = [...WITH_911, outcomeKey('not-an-emergency')];
const URGENT = [...WITH_911, outcomeKey('given-to-dispatch'), outcomeKey('not-an-emergency')];

/** Digits act only this long after the focus came, so that a running typist decides nothing by accident. */
const SETTLE_MS = 250;

/** The red strip: it stays until a person records an outcome. Focus comes here only by F9. */
export function Banner() {
  const flags = openFlags(useCall((state) => state.call));
  const pack = useDesk((desk) => desk.pack);
  const zone = pack?.agency.time_zone ?? 'UTC';
  const show = useCall((state) => state.show);
  const resolveFlags = useCall((state) => state.resolveFlags);
  const now = useNow();
  const strip = useToldHeight<HTMLDivElement>('--strip-now');
  const focusedAt = useRef(0);
  const since = Math.min(...flags.map((flag) => flag.raisedAt));
  const isEmergency = flags.some((flag) => flag.level === 'E3');
  useAlarm({ repeats: isEmergency, since, count: flags.length });

  const outcomes = isEmergency ? EMERGENCY : URGENT;
  const [first, ...others] = flags;
  const title = isEmergency ? 'EMERGENCY - SEND TO 911 NOW' : 'URGENT - SEND TO 911 OR DISPATCH NOW';

  function choose(kind: FlagOutcome['kind']): void {
    if (kind === 'caller-gone') void resolveFlags({ kind });
    else show({ kind: 'relay', outcome: kind });
  }

  function onKey(event: KeyboardEvent): void {
    const outcome = outcomes.find(({ key }) => key === event.key);
    if (outcome === undefined || Date.now() - focusedAt.current < SETTLE_MS) return;
    event.preventDefault();
    event.stopPropagation();
    choose(outcome.kind);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits act while the focus is on one of its buttons
    <div ref={strip} className={styles.banner} onKeyDown={onKey}>
      <div className={styles.words} role="alert">
        <strong className={styles.title}>
          <Octagon /> {title}
        </strong>
        {first === undefined ? null : (
          <span className={styles.why}>
            {whyOf(first, pack)}, {formatTimeSeconds(first.raisedAt, zone)}
            {others.length > 0 ? ` +${others.length} more` : ''}
          </span>
        )}
      </div>
      <div className={styles.keys}>
        <span className={styles.hint}>
          <kbd>F9</kbd> then
        </span>
        {outcomes.map(({ key, kind, label }, index) => (
          <button
            key={kind}
            type="button"
            className={styles.outcome}
            data-banner-focus={index === 0 ? '' : undefined}
            onFocus={() => {
              focusedAt.current = Date.now();
            }}
            onClick={() => choose(kind)}
          >
            <b>{key}</b> {label}
          </button>
        ))}
        <span className={styles.elapsed}>{span(now - since)}</span>
      </div>
    </div>
  );
}

/** In the caller's terms: the words typed, or the question and its answer. */
function whyOf(flag: Flag, pack: Pack | null): string {
  const [evidence] = flag.because;
  if (evidence === undefined) return flag.title;
  if (evidence.kind === 'answer') {
    const answer = pack === null ? evidence.answer : raisingAnswer(pack, evidence);
    return `${flag.title} (answered: ${answer})`;
  }
  return `Caller said: "${evidence.words}" (${flag.title})`;
}

function Octagon() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" className={styles.icon}>
      <path d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M12 6v8M12 16.5v2" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}

/** Silence is never the failure mode. It may stay for the whole call, so what the header has is here too. */
export function CheckFailed() {
  const { reference, stage } = useCall((state) => state.call);
  const { show, escalate, holdOrResume } = useCall((state) => state);
  const actions = [
    { id: 'escalate', label: 'Escalate', run: escalate },
    { id: 'gate', label: 'Safety questions', run: () => show({ kind: 'gate' }) },
    { id: 'hold', label: stage.kind === 'open' ? 'Hold' : 'Resume', run: holdOrResume },
    { id: 'close-call', label: 'Close', run: () => show({ kind: 'close' }) },
  ] as const;
  return (
    <div className={styles.banner}>
      <div className={styles.words} role="alert">
        <strong className={styles.title}>
          <Octagon /> RULE CHECK UNAVAILABLE
        </strong>
        <span className={styles.why}>Use your judgement, F9 to escalate</span>
      </div>
      <div className={styles.keys}>
        {actions.map(({ id, label, run }) => (
          <button key={id} type="button" className={styles.outcome} onClick={run}>
            <b>{keyOf(id)}</b> {label}
          </button>
        ))}
        <h1 className={styles.elapsed}>{reference}</h1>
      </div>
    </div>
  );
}
