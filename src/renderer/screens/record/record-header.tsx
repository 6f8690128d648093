import type { CallChain } from '../../../shared/contract/desk-operations';
import type { Result } from '../../../shared/contract/problem';
import { type Call, isClosed, levelOf, openFlags } from '../../../shared/domain/call';
import { rowOf } from '../../../shared/domain/call-row';
import { reviewSince } from '../../../shared/domain/review';
import { personOf, type StaffNames } from '../../../shared/domain/staff';
import { formatDateTime } from '../../../shared/domain/time/zone';
import type { Pack } from '../../../shared/protocol/pack';
import { Button } from '../../components/button';
import { LevelMark } from '../../components/call-rows/level-mark';
import { StateMark, stateOf } from '../../components/call-rows/state-mark';
import type { Back } from '../../state/desk-state';
import { useDesk } from '../../state/use-desk';
import type { Action } from './actions';
import { typeLabel } from './names';
import styles from './record-header.module.css';
import { closeWords } from './summary-lines';
import { ChainStatus } from './timeline/chain';

type RecordHeaderProps = {
  readonly call: Call;
  readonly pack: Pack;
  readonly staff: StaffNames;
  readonly actions: readonly Action[];
  readonly chain: Result<CallChain> | null;
  readonly canTake: boolean;
  /** What was just done. */
  readonly done: string;
  onAct(action: Action): void;
  onOpen(): void;
  onBack(): void;
};

const BACK_TO: Readonly<Record<Back['view']['kind'], string>> = {
  log: 'Back to the log',
  now: 'Back to Now',
  shift: 'Back to the shift',
  agency: 'Back to the agency',
  call: 'Back to the call',
};
const CHANNELS = { phone: 'By phone', online: 'Online message', counter: 'At the counter' };

/** Which call this is, how it ended, and what can still be done to it. */
export function RecordHeader(props: RecordHeaderProps) {
  const { call, pack, staff, actions, chain, canTake, done, onAct, onOpen, onBack } = props;
  const zone = pack.agency.time_zone;
  const back = useDesk(({ view }) => (view.kind === 'record' ? view.back : null));
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.reference}>{call.reference}</h1>
        <StateMark state={stateOf(rowOf(call))} />
        <LevelMark level={levelOf(call)} waiting={openFlags(call).length} toReview={reviewSince(call) !== null} />
        <span className={styles.type}>{typeLabel(pack, call.type)}</span>
        <span className={styles.quiet}>
          {CHANNELS[call.channel]}, opened {formatDateTime(call.openedAt, zone)} by {personOf(staff, call.openedBy)}
          {call.originalAt === null ? '' : `. Late entry: the call came ${formatDateTime(call.originalAt, zone)}`}
        </span>
      </div>
      <div className={styles.line}>
        <p>{endWords(call, pack, staff)}</p>
        <div role="status" className={styles.chain}>
          <ChainStatus chain={chain} isBrief />
        </div>
        <p className={styles.done} role="status">
          {done}
        </p>
      </div>
      {isClosed(call) ? null : (
        <p className={styles.open}>
          This call is open.{' '}
          {canTake ? (
            <Button tone="main" onClick={onOpen}>
              Go on taking it
            </Button>
          ) : null}
        </p>
      )}
      <div className={styles.actions}>
        {actions.map((action) => (
          <Button key={action.id} hotkey={action.key} onClick={() => onAct(action)}>
            {action.label}
          </Button>
        ))}
        <Button hotkey="Esc" tone="quiet" onClick={onBack}>
          {back?.overlay === 'follow-ups' ? 'Back to the follow-ups' : BACK_TO[back?.view.kind ?? 'log']}
        </Button>
      </div>
    </header>
  );
}

function endWords(call: Call, pack: Pack, staff: StaffNames): string {
  const { stage } = call;
  const zone = pack.agency.time_zone;
  if (stage.kind === 'closed') {
    return `Closed ${formatDateTime(stage.at, zone)} by ${personOf(staff, stage.by)}: ${closeWords(stage.close, pack)}`;
  }
  if (stage.kind === 'error') return `Entered in error, ${formatDateTime(stage.at, zone)}: ${stage.reason}`;
  return `Owned by ${personOf(staff, call.owner)}`;
}
