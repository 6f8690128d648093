import { useEffect, useState } from 'react';
import { type Move, moved, type Speed, type Step, waitBefore } from './steps';

/** Where the playback stands, and what moves it: a person, or the clock of the call itself. */
export function usePlayer(steps: readonly Step[]) {
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const last = steps.length - 1;
  const next = steps[at + 1];

  useEffect(() => {
    if (!isPlaying || next === undefined) return;
    const timer = setTimeout(
      () => {
        setAt(at + 1);
        if (at + 1 === last) setPlaying(false);
      },
      waitBefore(next, speed),
    );
    return () => clearTimeout(timer);
  }, [isPlaying, next, speed, at, last]);

  /** A person who moves takes over from the clock. */
  function goTo(step: number): void {
    setPlaying(false);
    setAt(step);
  }

  return {
    at,
    isPlaying,
    speed,
    /** How long the next step is waited for; null while nothing plays. */
    wait: isPlaying && next !== undefined ? waitBefore(next, speed) : null,
    goTo,
    move: (how: Move) => goTo(moved(steps, at, how)),
    /** At the end it begins again. */
    toggle: () => {
      if (!isPlaying && at >= last) setAt(0);
      setPlaying(!isPlaying && last > 0);
    },
    changeSpeed: () => setSpeed(speed === 1 ? 4 : 1),
  };
}
