import { counted } from '../../../shared/counted';
import { takesCalls } from '../../../shared/domain/staff';
import { Button } from '../../components/button';
import { useToldHeight } from '../../components/use-told-height';
import { keyOf } from '../../keys/keys';
import { useDesk, useRole } from '../../state/use-desk';
import { ROLE_WORDS } from '../../wording/staff-words';
import { ShiftOffer, useWaiting } from '../shift/shift-offer';
import { CallTab } from './call-tab';
import { Clock } from './clock';
import { NowButton } from './now-button';
import { Status } from './status';
import styles from './top-bar.module.css';

const PLACES = [
  { place: 'log', label: 'Log' },
  { place: 'now', label: 'Now' },
  { place: 'shift', label: 'Shift' },
] as const;

/** Of so many open calls each has a tab; of more only those with a flag and the one on the screen. */
const ROOM = 4;

/** The one bar over every screen: where one is, the open calls, and whether everything is as it should be. */
export function TopBar() {
  const { go, newCall } = useDesk((desk) => desk);
  const here = useDesk((desk) => desk.view.kind);
  const tabs = useDesk((desk) => desk.tabs);
  const ringing = useDesk((desk) => desk.ringing);
  const isTaker = takesCalls(useRole());
  const waiting = useWaiting();
  const bar = useToldHeight<HTMLElement>('--bar-now');
  return (
    <header ref={bar} className={styles.bar}>
      <Brand />
      <nav className={styles.calls} aria-label="Places and open calls">
        {PLACES.map(({ place, label }) =>
          place === 'now' ? (
            <NowButton key={place} />
          ) : (
            <Button
              key={place}
              tone={here === place ? 'chosen' : 'plain'}
              aria-current={here === place ? 'page' : undefined}
              hotkey={keyOf(place)}
              onClick={() => go(place)}
            >
              {label}
              {place === 'shift' && waiting > 0 ? ` ${waiting}` : ''}
            </Button>
          ),
        )}
        <ShiftOffer />
        {tabs.map((callId, at) => (
          <CallTab key={callId} callId={callId} hasRoom={at < ROOM} />
        ))}
        {tabs.length > ROOM ? (
          <Button className={styles.all} onClick={() => go('log')}>
            All {tabs.length} open
          </Button>
        ) : null}
        {isTaker ? (
          <Button className={styles.new} tone="main" hotkey={keyOf('new-call')} onClick={() => void newCall()}>
            {ringing === null ? 'New call' : `Take ${ringing.from.display}, ringing`}
          </Button>
        ) : null}
      </nav>
      <Status />
      <Cautions />
      <Person />
      <Clock />
      <DrillWord />
    </header>
  );
}

function Brand() {
  const name = useDesk(({ look }) => look?.desk?.name ?? '');
  return (
    <p className={`${styles.pair} ${styles.brand}`} title={`Tenline, ${name}`}>
      <strong>Tenline</strong>
      <span>{name}</span>
    </p>
  );
}

/** What is not as it should be at this desk, none of it urgent; the sentences are in About. */
function Cautions() {
  const count = useDesk(({ look }) => look?.cautions.length ?? 0);
  const show = useDesk((desk) => desk.show);
  if (count === 0) return null;
  return (
    <button type="button" className={styles.cautions} onClick={() => show('about')}>
      {counted(count, 'caution')}
    </button>
  );
}

function Person() {
  const person = useDesk(({ look }) => look?.session?.staff);
  if (person === undefined) return null;
  return (
    <p className={styles.pair} title={person.name}>
      <strong>{person.name}</strong>
      <span>{ROLE_WORDS[person.role]} · No passcode yet</span>
    </p>
  );
}

function DrillWord() {
  const drill = useDesk(({ look }) => look?.desk?.mode === 'drill');
  return drill ? <strong className={styles.drill}>DEMO</strong> : null;
}
