import { useEffect, useState } from 'react';

/** The time, in UTC milliseconds, at each full second: everything that counts does it together. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer = setTimeout(tick, untilNextSecond());
    function tick(): void {
      setNow(Date.now());
      timer = setTimeout(tick, untilNextSecond());
    }
    return () => clearTimeout(timer);
  }, []);
  return now;
}

function untilNextSecond(): number {
  return 1000 - (Date.now() % 1000);
}

/** "4:07", or "1:04:07" from an hour on. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
