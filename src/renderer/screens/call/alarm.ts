import { useEffect } from 'react';

/** The tone repeats after 30 s, and once more, louder, after 60 s; then it is quiet. */
const REPEATS = [
  { after: 30_000, loudness: 0.15 },
  { after: 60_000, loudness: 0.3 },
] as const;
const LOUDNESS = 0.15;
/** Two tones, in hertz, each as long as `SECONDS`. */
const TONES = [880, 660] as const;
const SECONDS = 0.18;

type Alarm = {
  /** E3 repeats, E2 sounds once. */
  readonly repeats: boolean;
  readonly since: number;
  /** A new flag sounds again. */
  readonly count: number;
};

/** The second sense of the banner: one two-tone sound, repeated while an emergency stays unanswered. */
export function useAlarm({ repeats, since, count }: Alarm): void {
  useEffect(() => {
    if (count === 0) return;
    sound(LOUDNESS);
    if (!repeats) return;
    const timers = REPEATS.map(({ after, loudness }) =>
      setTimeout(() => sound(loudness), Math.max(0, since + after - Date.now())),
    );
    return () => timers.forEach(clearTimeout);
  }, [repeats, since, count]);
}

function sound(loudness: number): void {
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  const volume = audio.createGain();
  volume.gain.value = loudness;
  volume.connect(audio.destination);
  TONES.forEach((hertz, index) => {
    const tone = audio.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(volume);
    tone.start(audio.currentTime + index * SECONDS);
    tone.stop(audio.currentTime + (index + 1) * SECONDS);
    if (index === TONES.length - 1) tone.onended = () => void audio.close();
  });
}
