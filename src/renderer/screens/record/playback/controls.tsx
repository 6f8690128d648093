import { Button } from '../../../components/button';
import { type CommandId, keyOf, labelOf } from '../../../keys/keys';
import styles from './playback.module.css';
import type { Move } from './steps';
import type { usePlayer } from './use-player';

const MOVES: readonly (readonly [CommandId, Move])[] = [
  ['play-previous', 'previous'],
  ['play-next', 'next'],
  ['play-previous-mark', 'previous-mark'],
  ['play-next-mark', 'next-mark'],
  ['play-first', 'first'],
  ['play-last', 'last'],
];

type ControlsProps = {
  readonly player: ReturnType<typeof usePlayer>;
  /** This computer asks for less motion: nothing plays by itself. */
  readonly isStill: boolean;
  onPlay(): void;
  onLeave(): void;
};

export function Controls({ player: { isPlaying, speed, move, changeSpeed }, isStill, onPlay, onLeave }: ControlsProps) {
  return (
    <div className={styles.controls}>
      {isStill ? null : (
        <>
          <Button tone="main" hotkey={keyOf('play')} onClick={onPlay}>
            {isPlaying ? 'Stop' : 'Play'}
          </Button>
          <Button hotkey={keyOf('play-speed')} onClick={changeSpeed}>
            {speed === 1 ? 'Real speed' : '4 times'}
          </Button>
        </>
      )}
      {MOVES.map(([id, how]) => (
        <Button key={id} hotkey={keyOf(id)} onClick={() => move(how)}>
          {labelOf(id)}
        </Button>
      ))}
      <Button hotkey="Esc" tone="quiet" onClick={onLeave}>
        Leave
      </Button>
    </div>
  );
}
