import { openFlags } from '../../../shared/domain/call';
import { NEXT_ACTIONS } from '../../../shared/domain/next-action';
import { formatTime } from '../../../shared/domain/time/zone';
import type { Completeness } from '../../../shared/protocol/completeness';
import { Button } from '../../components/button';
import { keyOf } from '../../keys/keys';
import { useCall, useDesk } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import { span } from '../../wording/span';
import { Banner, CheckFailed } from './banner';
import styles from './header-strip.module.css';
import { useCompleteness } from './use-completeness';

/** The 96 px above the columns: the call's header, or the banner in the same place. Nothing under it ever moves. */
export function HeaderStrip() {
  const flagged = useCall((state) => openFlags(state.call).length > 0);
  const checkFailed = useCall((state) => state.checkFailed);
  return (
    <header className={styles.strip}>{flagged ? <Banner /> : checkFailed ? <CheckFailed /> : <CallHeader />}</header>
  );
}

const STAGES = {
  open: 'Open',
  held: 'On hold',
  disconnected: 'Line dropped',
  closed: 'Closed',
  error: 'Entered in error',
};
const CHANNELS = { phone: 'Phone', online: 'Online message', counter: 'Counter' };

function CallHeader() {
  const call = useCall((state) => state.call);
  const { show, escalate, holdOrResume } = useCall((state) => state);
  const type = useDesk((desk) => desk.pack?.incidentTypes.find((one) => one.id === call.type)?.label);
  const zone = useDesk((desk) => desk.pack?.agency.time_zone ?? 'UTC');
  const now = useNow();
  const { missing, openSafety, score } = useCompleteness();
  return (
    <div className={styles.header}>
      <div className={styles.call}>
        <h1 className={styles.reference}>{call.reference}</h1>
        <p className={styles.quiet}>
          {CHANNELS[call.channel]}, {formatTime(call.openedAt, zone)}, {STAGES[call.stage.kind]}{' '}
          <span className={styles.timer}>{span(now - call.openedAt)}</span>
        </p>
        <NextAction now={now} />
      </div>
      <div className={styles.middle}>
        <p className={styles.line}>
          <Button hotkey={keyOf('choose-type')} onClick={() => show({ kind: 'type' })}>
            {type ?? 'Type not chosen'}
          </Button>
          <Button hotkey={keyOf('gate')} onClick={() => show({ kind: 'gate' })}>
            Safety questions open: {openSafety.length}
          </Button>
        </p>
        <p className={styles.missing}>
          <meter className={styles.meter} min={0} max={1} value={score} aria-label="Complete" />
          <span className={styles.facts}>{missingWords(missing, openSafety)}</span>
        </p>
      </div>
      <div className={styles.actions}>
        <Button large hotkey={keyOf('hold')} onClick={holdOrResume}>
          {call.stage.kind === 'open' ? 'Hold' : 'Resume'}
        </Button>
        <Button large hotkey={keyOf('close-call')} onClick={() => show({ kind: 'close' })}>
          Close
        </Button>
        <Button large tone="main" hotkey={keyOf('escalate')} onClick={escalate}>
          Escalate
        </Button>
      </div>
    </div>
  );
}

function NextAction({ now }: { readonly now: number }) {
  const next = useCall((state) => state.call.next);
  const left = next.dueAt - now;
  return (
    <p className={left < 0 ? styles.overdue : styles.quiet}>
      Next: {NEXT_ACTIONS[next.what]} {left < 0 ? `OVERDUE by ${span(-left)}` : `in ${span(left)}`}
    </p>
  );
}

/** So many safety questions are named when nothing else is missing. */
const FEW = 3;

/** What is missing by name; safety questions are counted beside, and named when only a few of them are left. */
function missingWords(missing: Completeness['missing'], openSafety: readonly string[]): string {
  const facts = missing.filter(({ id }) => !openSafety.includes(id));
  if (missing.length === 0) return 'Nothing is missing';
  if (facts.length === 0 && missing.length > FEW) return 'Missing: the safety questions';
  const named = facts.length > 0 ? facts : missing;
  return `Missing: ${named.map(({ label }) => label).join('; ')}`;
}
