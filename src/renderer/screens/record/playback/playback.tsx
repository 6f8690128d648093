import { useReducedMotion } from '@mantine/hooks';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { levelOf, openFlags } from '../../../../shared/domain/call';
import { rowOf } from '../../../../shared/domain/call-row';
import type { StoredEvent } from '../../../../shared/domain/event';
import { reviewSince } from '../../../../shared/domain/review';
import type { StaffNames } from '../../../../shared/domain/staff';
import { formatDate, formatTimeSeconds } from '../../../../shared/domain/time/zone';
import type { Pack } from '../../../../shared/protocol/pack';
import { LevelMark } from '../../../components/call-rows/level-mark';
import { StateMark, stateOf } from '../../../components/call-rows/state-mark';
import { usePlaceKeys } from '../../../state/use-place-keys';
import { typeLabel } from '../names';
import type { TimelineLine } from '../timeline/timeline-lines';
import { Controls } from './controls';
import { Countdown } from './countdown';
import { Moment } from './moment';
import styles from './playback.module.css';
import { StepList } from './step-list';
import { elapsedWords } from './step-words';
import { type Step, stepsOf } from './steps';
import { usePlayer } from './use-player';

type PlaybackProps = {
  readonly events: readonly StoredEvent[];
  readonly lines: readonly TimelineLine[];
  readonly pack: Pack;
  readonly staff: StaffNames;
  onLeave(): void;
};

/** The call as it happened, a step at a time: what was on record then, and nothing of what came later. */
export function Playback({ events, lines, pack, staff, onLeave }: PlaybackProps) {
  const steps = useMemo(() => stepsOf(events, lines), [events, lines]);
  const player = usePlayer(steps);
  const isStill = useReducedMotion();
  const screen = useRef<HTMLDivElement>(null);
  const { at, move } = player;
  const step = steps[at];
  const play = isStill ? () => move('next') : player.toggle;

  useEffect(() => screen.current?.focus({ preventScroll: true }), []);
  usePlaceKeys(
    new Map([
      ['Escape', onLeave],
      ['Space', play],
      ['F', player.changeSpeed],
      ['ArrowRight', () => move('next')],
      ['ArrowLeft', () => move('previous')],
      ['PageDown', () => move('next-mark')],
      ['PageUp', () => move('previous-mark')],
      ['Home', () => move('first')],
      ['End', () => move('last')],
    ]),
  );

  return (
    <div ref={screen} className={styles.playback} tabIndex={-1}>
      {step === undefined ? (
        <p className={styles.lacking}>
          This call cannot be played back: its events are not there from the beginning. Look at its chain, with Esc and
          K.
        </p>
      ) : (
        <>
          <header className={styles.header}>
            <Now step={step} pack={pack}>
              {player.wait === null ? null : <Countdown key={`${at} ${player.speed}`} wait={player.wait} />}
              <b>
                Step {at + 1} of {steps.length}
              </b>
            </Now>
            <Controls player={player} isStill={isStill} onPlay={play} onLeave={onLeave} />
          </header>
          <div className={styles.columns}>
            <StepList steps={steps} at={at} zone={pack.agency.time_zone} onChoose={player.goTo} />
            <Moment step={step} pack={pack} staff={staff} />
          </div>
        </>
      )}
    </div>
  );
}

type NowProps = { readonly step: Step; readonly pack: Pack; readonly children: ReactNode };

/** Where in the call this is, and how the call stood then. */
function Now({ step: { call, line, elapsed }, pack, children }: NowProps) {
  const zone = pack.agency.time_zone;
  return (
    <div className={styles.now}>
      <h1>{call.reference}</h1>
      <b className={styles.elapsed}>{elapsedWords(elapsed)}</b>
      <time>
        {formatDate(line.at, zone)} {formatTimeSeconds(line.at, zone)}
      </time>
      <StateMark state={stateOf(rowOf(call))} />
      <LevelMark level={levelOf(call)} waiting={openFlags(call).length} toReview={reviewSince(call) !== null} />
      <b>{typeLabel(pack, call.type)}</b>
      <span className={styles.place}>{children}</span>
    </div>
  );
}
